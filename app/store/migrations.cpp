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

/// While it lives, statements end with SQLITE_INTERRUPT once \a isCancelled says so.
class Interrupter
{
public:
    Interrupter(Database &database, const std::function<bool()> &isCancelled)
        : m_database(database)
        , m_isCancelled(isCancelled)
    {
        constexpr int instructions = 10'000; // of SQLite's machine: well below a millisecond
        if (m_isCancelled)
            sqlite3_progress_handler(m_database.handle(), instructions, &Interrupter::ask, this);
    }
    ~Interrupter() { sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr); }
    Interrupter(const Interrupter &) = delete;
    Interrupter &operator=(const Interrupter &) = delete;

private:
    static int ask(void *self) { return int(static_cast<Interrupter *>(self)->m_isCancelled()); }

    Database &m_database;
    const std::function<bool()> &m_isCancelled;
};

void runSteps(Database &database, const QByteArrayList &steps, const MigrationWatch &watch)
{
    const Interrupter interrupter(database, watch.isCancelled);
    const qsizetype first = database.pragma("PRAGMA user_version");
    for (qsizetype step = first; step < steps.size(); ++step) {
        if (watch.advanced)
            watch.advanced(int(step - first), int(steps.size() - first));
        if (watch.isCancelled && watch.isCancelled())
            throw SqlError(SQLITE_INTERRUPT, u"cancelled"_s);
        database.run(steps[step].constData());
    }
    if (watch.advanced)
        watch.advanced(int(steps.size() - first), int(steps.size() - first));
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

void migrate(Database &database, const QByteArrayList &steps, const MigrationWatch &watch)
{
    if (database.pragma("PRAGMA user_version") >= steps.size())
        return;
    Transaction transaction(database);
    // Asked again now that nobody else can write: another program may have been faster.
    if (database.pragma("PRAGMA user_version") < steps.size()) {
        runSteps(database, steps, watch);
        database.run(("PRAGMA application_id = " + QByteArray::number(libraryApplicationId)).constData());
        database.run(("PRAGMA user_version = " + QByteArray::number(steps.size())).constData());
    }
    transaction.commit();
}

} // namespace dateline
