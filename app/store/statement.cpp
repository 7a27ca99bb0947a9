// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/statement.h"
#include <cerrno>
#include <sqlite3.h>

namespace dateline {

bool Statement::step()
{
    errno = 0; // for the cause of an error
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        throw SqlError(m_database.handle());
    return code == SQLITE_ROW;
}

void Statement::run()
{
    while (step()) {
    }
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::int64(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QByteArrayView Statement::utf8(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

void Statement::bindOne(int index, qint64 value)
{
    check(sqlite3_bind_int64(m_statement, index, value));
}

void Statement::bindOne(int index, double value)
{
    check(sqlite3_bind_double(m_statement, index, value));
}

void Statement::bindOne(int index, const QString &value)
{
    const QByteArray bytes = value.toUtf8();
    check(sqlite3_bind_text64(m_statement, index, bytes.constData(), sqlite3_uint64(bytes.size()),
                              SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindOne(int index, QLatin1String value)
{
    check(sqlite3_bind_text(m_statement, index, value.data(), int(value.size()), SQLITE_STATIC));
}

void Statement::bindOne(int index, std::nullopt_t)
{
    check(sqlite3_bind_null(m_statement, index));
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        throw SqlError(m_database.handle());
}

} // namespace dateline
