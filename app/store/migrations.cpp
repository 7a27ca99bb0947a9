// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/migrations.h"
#include "app/store/statement.h"
#include "app/store/transaction.h"
#include <QDir>
#include <sqlite3.h>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw SqlError(SQLITE_CANTOPEN, path + u": "_s + file.errorString());
    return file.readAll();
}

bool hasTables(Database &database)
{
    Statement statement(database, "SELECT 1 FROM sqlite_schema LIMIT 1");
    return statement.step();
}

} // namespace

QByteArrayList readMigrations(const QString &folder)
{
    QByteArrayList steps;
    const QStringList names = QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (name.section(u'_', 0, 0).toInt() != steps.size() + 1)
            throw SqlError(SQLITE_ERROR, folder + u": "_s + name + u" is out of order"_s);
        steps << contentOf(folder + u'/' + name);
    }
    if (steps.isEmpty())
        throw SqlError(SQLITE_CANTOPEN, folder + u": no migrations"_s);
    return steps;
}

void checkSchema(Database &database, qsizetype known)
{
    if (database.pragma("PRAGMA application_id") != libraryApplicationId && hasTables(database))
        throw NotALibrary();
    if (database.pragma("PRAGMA user_version") > known)
        throw SchemaTooNew();
}

void migrate(Database &database, const QByteArrayList &steps)
{
    while (true) {
        if (database.pragma("PRAGMA user_version") >= steps.size())
            return;
        Transaction transaction(database);
        // Asked again now that nobody else can write: another program may have been faster.
        const qsizetype have = database.pragma("PRAGMA user_version");
        if (have < steps.size()) {
            database.run(steps[have].constData());
            database.run(("PRAGMA application_id = " + QByteArray::number(libraryApplicationId)).constData());
            database.run(("PRAGMA user_version = " + QByteArray::number(have + 1)).constData());
        }
        transaction.commit();
    }
}

} // namespace dateline
