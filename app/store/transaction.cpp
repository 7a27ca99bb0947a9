// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/transaction.h"
#include <sqlite3.h>

namespace dateline {

Transaction::Transaction(Database &database)
    : m_database(database)
{
    database.run("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (m_open)
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_database.run("COMMIT");
    m_open = false;
}

} // namespace dateline
