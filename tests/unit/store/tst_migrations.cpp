// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/resources.h"
#include "app/store/migrations.h"
#include "app/store/statement.h"
#include "app/store/transaction.h"
#include <QTemporaryDir>
#include <QTest>
#include <sqlite3.h>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

qint64 rows(Database &database, std::string_view sql)
{
    Statement statement(database, sql);
    return statement.step() ? statement.int64(0) : -1;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class tst_Migrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsInOrder();
    void wantsNumbersWithoutGaps_data();
    void wantsNumbersWithoutGaps();
    void runsEachOnce();
    void failedStepLeavesNothing();
    void tellsItsSteps();
    void cancelledLeavesNothing_data();
    void cancelledLeavesNothing();
    void checksWhoseFile_data();
    void checksWhoseFile();
    void ownStepsMakeStrictTables();
    void searchIndexesAreMadeAnew();
    void logIsAppendOnly_data();
    void logIsAppendOnly();
    void transactionRollsBack();
    void foreignKeysHold();

private:
    QString file(const QString &name) const { return m_dir->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_Migrations::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void tst_Migrations::readsInOrder()
{
    write(file(u"002_b.sql"_s), "two");
    write(file(u"001_a.sql"_s), "one");
    write(file(u"notes.txt"_s), "no");
    QCOMPARE(readMigrations(m_dir->path()), (QByteArrayList{"one", "two"}));
}

void tst_Migrations::wantsNumbersWithoutGaps_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::newRow("none") << QStringList();
    QTest::newRow("gap") << QStringList{u"001_a.sql"_s, u"003_c.sql"_s};
    QTest::newRow("starts late") << QStringList{u"002_b.sql"_s};
    QTest::newRow("twice") << QStringList{u"001_a.sql"_s, u"001_b.sql"_s};
    QTest::newRow("no number") << QStringList{u"a.sql"_s};
}

void tst_Migrations::wantsNumbersWithoutGaps()
{
    QFETCH(QStringList, names);
    for (const QString &name : names)
        write(file(name), "SELECT 1");
    QVERIFY_THROWS_EXCEPTION(SqlError, readMigrations(m_dir->path()));
}

void tst_Migrations::runsEachOnce()
{
    Database database(file(u"a.db"_s), Database::Mode::ReadWrite);
    migrate(database, {"CREATE TABLE t (x)"});
    migrate(database, {"CREATE TABLE t (x)", "INSERT INTO t VALUES (1)"});
    migrate(database, {"CREATE TABLE t (x)", "INSERT INTO t VALUES (1)"});
    QCOMPARE(rows(database, "SELECT count(*) FROM t"), 1);
    QCOMPARE(database.pragma("PRAGMA user_version"), 2);
    QCOMPARE(database.pragma("PRAGMA application_id"), libraryApplicationId);
}

void tst_Migrations::failedStepLeavesNothing()
{
    Database database(file(u"a.db"_s), Database::Mode::ReadWrite);
    const QByteArrayList steps{"CREATE TABLE t (x)", "CREATE TABLE u (x); INSERT INTO nowhere VALUES (1)"};
    QVERIFY_THROWS_EXCEPTION(SqlError, migrate(database, steps));
    QCOMPARE(database.pragma("PRAGMA user_version"), 0);
    QCOMPARE(rows(database, "SELECT count(*) FROM sqlite_schema"), 0);
    migrate(database, {"CREATE TABLE t (x)", "CREATE TABLE u (x)"});
    QCOMPARE(database.pragma("PRAGMA user_version"), 2);
}

void tst_Migrations::tellsItsSteps()
{
    Database database(file(u"a.db"_s), Database::Mode::ReadWrite);
    migrate(database, {"CREATE TABLE t (x)"});
    QStringList told;
    MigrationWatch watch;
    watch.advanced = [&](int done, int steps) { told << u"%1 of %2"_s.arg(done).arg(steps); };
    watch.isCancelled = [] { return false; };
    const QByteArrayList steps{"CREATE TABLE t (x)", "INSERT INTO t VALUES (1)", "INSERT INTO t VALUES (2)"};
    migrate(database, steps, watch);
    QCOMPARE(told, (QStringList{u"0 of 2"_s, u"1 of 2"_s, u"2 of 2"_s}));
    migrate(database, steps, watch);
    QCOMPARE(told.size(), 3);
    QCOMPARE(rows(database, "SELECT count(*) FROM t"), 2);
}

void tst_Migrations::cancelledLeavesNothing_data()
{
    QTest::addColumn<int>("questions"); // that are answered with no before
    QTest::newRow("at once") << 0;
    QTest::newRow("in the midst") << 3;
    QTest::newRow("late") << 60;
}

void tst_Migrations::cancelledLeavesNothing()
{
    QFETCH(int, questions);
    Database database(file(u"a.db"_s), Database::Mode::ReadWrite);
    const QByteArray many = "INSERT INTO t WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c"
                            " WHERE n < 100000) SELECT n FROM c";
    migrate(database, {"CREATE TABLE t (x)"});
    MigrationWatch watch;
    watch.isCancelled = [&] { return questions-- <= 0; };
    const QByteArrayList steps{"CREATE TABLE t (x)", "CREATE TABLE u (x)", many, many};
    int code = 0;
    try {
        migrate(database, steps, watch);
    } catch (const SqlError &error) {
        code = error.code();
    }
    QCOMPARE(code, SQLITE_INTERRUPT);
    QCOMPARE(database.pragma("PRAGMA user_version"), 1);
    QCOMPARE(rows(database, "SELECT count(*) FROM t"), 0);
    QCOMPARE(rows(database, "SELECT count(*) FROM sqlite_schema WHERE name = 'u'"), 0);
    migrate(database, steps);
    QCOMPARE(rows(database, "SELECT count(*) FROM t"), 200000);
}

void tst_Migrations::checksWhoseFile_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("thrown");
    QTest::newRow("empty") << QByteArray("SELECT 1") << QString();
    QTest::newRow("ours") << QByteArray("PRAGMA application_id = 0x444C4942; CREATE TABLE t (x)")
                          << QString();
    QTest::newRow("of another program") << QByteArray("CREATE TABLE t (x)") << u"not a library"_s;
    QTest::newRow("marked by another program")
        << QByteArray("PRAGMA application_id = 7; CREATE TABLE t (x)") << u"not a library"_s;
    QTest::newRow("newer")
        << QByteArray("PRAGMA application_id = 0x444C4942; PRAGMA user_version = 2; CREATE TABLE t (x)")
        << u"too new"_s;
}

void tst_Migrations::checksWhoseFile()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, thrown);
    Database database(file(u"a.db"_s), Database::Mode::ReadWrite);
    database.run(sql.constData());
    QString caught;
    try {
        checkSchema(database, 1);
    } catch (const NotALibrary &) {
        caught = u"not a library"_s;
    } catch (const SchemaTooNew &) {
        caught = u"too new"_s;
    }
    QCOMPARE(caught, thrown);
}

void tst_Migrations::ownStepsMakeStrictTables()
{
    Database database(file(u"a.db"_s), Database::Mode::ReadWrite);
    migrate(database, readMigrations(resourceFolder() + u"/sql"_s));
    QCOMPARE(rows(database,
                  "SELECT count(*) FROM pragma_table_list"
                  " WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'"),
             0);
    QVERIFY(rows(database, "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND strict") >= 9);
    Statement journal(database, "PRAGMA journal_mode");
    QVERIFY(journal.step());
    QCOMPARE(journal.text(0), u"wal"_s);
}

/// A library from before notes were searched finds what it found, and its notes.
void tst_Migrations::searchIndexesAreMadeAnew()
{
    Database database(file(u"a.db"_s), Database::Mode::ReadWrite);
    const QByteArrayList steps = readMigrations(resourceFolder() + u"/sql"_s);
    migrate(database, steps.first(6)); // all before 007_notes
    database.run(
        "INSERT INTO article (hash, name, title, author, source, url, language, format, encoding, notes,"
        " published_basis, published_evidence, published_confidence, loaded_basis, loaded_evidence,"
        " loaded_confidence, note) VALUES ('h', '', 'pact', '', '', '', '', '', '', '[]', '', '', 0, '', '', "
        "0,"
        " 'verify');"
        "INSERT INTO article_text VALUES (1, 'Ministers met')");
    migrate(database, steps);
    const auto found = [&](std::string_view match) {
        Statement row(database, "SELECT count(*) FROM article_search WHERE article_search MATCH ?1");
        row.bind(QLatin1String(match.data(), qsizetype(match.size())));
        return row.step() ? row.integer(0) : -1;
    };
    QCOMPARE(found("ministers"), 1);
    QCOMPARE(found("title : pact"), 1);
    QCOMPARE(found("note : verify"), 1);
    QCOMPARE(found("note : ministers"), 0);
    database.run("UPDATE article SET note = 'done'");
    QCOMPARE(found("verify"), 0);
    QCOMPARE(found("note : done"), 1);
    QCOMPARE(found("ministers"), 1);
    database.run("INSERT INTO article_search (article_search, rank) VALUES ('integrity-check', 1)");
}

void tst_Migrations::logIsAppendOnly_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("delete a step") << QByteArray("DELETE FROM step") << false;
    QTest::newRow("rename a step") << QByteArray("UPDATE step SET kind = 'x'") << false;
    QTest::newRow("undo a step") << QByteArray("UPDATE step SET state = 'undone'") << true;
    QTest::newRow("state from nowhere") << QByteArray("UPDATE step SET state = 'gone'") << false;
    QTest::newRow("delete a decision") << QByteArray("DELETE FROM decision") << false;
    QTest::newRow("change a decision") << QByteArray("UPDATE decision SET value = '{}'") << false;
    QTest::newRow("delete its article") << QByteArray("DELETE FROM article") << false;
}

void tst_Migrations::logIsAppendOnly()
{
    QFETCH(QByteArray, sql);
    QFETCH(bool, allowed);
    Database database(file(u"a.db"_s), Database::Mode::ReadWrite);
    migrate(database, readMigrations(resourceFolder() + u"/sql"_s));
    database.run(
        "INSERT INTO article (hash, name, title, author, source, url, language, format, encoding, notes,"
        " published_basis, published_evidence, published_confidence, loaded_basis, loaded_evidence,"
        " loaded_confidence) VALUES ('h', '', '', '', '', '', '', '', '', '[]', '', '', 0, '', '', 0);"
        "INSERT INTO step (kind, subject, made_at) VALUES ('remove', '', '');"
        "INSERT INTO decision (step, kind, article, value) VALUES (1, 'remove', 1, '{}')");
    if (allowed)
        database.run(sql.constData());
    else
        QVERIFY_THROWS_EXCEPTION(SqlError, database.run(sql.constData()));
    QCOMPARE(rows(database, "SELECT count(*) FROM decision"), 1);
}

void tst_Migrations::transactionRollsBack()
{
    Database database(file(u"a.db"_s), Database::Mode::ReadWrite);
    database.run("CREATE TABLE t (x)");
    {
        Transaction transaction(database);
        database.run("INSERT INTO t VALUES (1)");
    }
    QCOMPARE(rows(database, "SELECT count(*) FROM t"), 0);
    Transaction transaction(database);
    database.run("INSERT INTO t VALUES (1)");
    transaction.commit();
    QCOMPARE(rows(database, "SELECT count(*) FROM t"), 1);
}

void tst_Migrations::foreignKeysHold()
{
    Database database(file(u"a.db"_s), Database::Mode::ReadWrite);
    migrate(database, readMigrations(resourceFolder() + u"/sql"_s));
    try {
        database.run("INSERT INTO article_text VALUES (7, 'orphan')");
        QFAIL("must not be stored");
    } catch (const SqlError &error) {
        QCOMPARE(error.code(), 19); // SQLITE_CONSTRAINT
        QVERIFY(!error.message().isEmpty());
    }
}

QTEST_GUILESS_MAIN(tst_Migrations)
#include "tst_migrations.moc"
