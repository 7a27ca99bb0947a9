// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/resources.h"
#include "app/store/migrations.h"
#include "app/store/transaction.h"
#include "tests/support/fakeengine.h"
#include "ui/shell/session.h"
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

constexpr int oldSteps = 6; ///< migrations that the old file has seen

/// How the file says that it is, and how many tables and indexes it has.
QString stateOf(const QString &path)
{
    Database database(path, Database::Mode::ReadOnly);
    return u"%1, %2"_s.arg(database.pragma("PRAGMA user_version"))
        .arg(database.pragma("SELECT count(*) FROM sqlite_schema"));
}

} // namespace

/// A large library of an older version is brought up to date without holding the window up.
class tst_SessionOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oldLibraryIsBroughtUpToDate();
    void theOpenOneStaysMeanwhile();
    void smallOneIsOpenAtOnce();
    void importWaitsUntilItIsOpen();
    void cancelledIsAsItWas();
    void cancelledTakesNoImport();
    void anotherOneIsOpenedMeanwhile();
    void closedMeanwhile();
    void lockedOneSaysSo();
    void damagedOneSaysSo();
    void badOnesAreToldAtOnce_data();
    void badOnesAreToldAtOnce();

private:
    QString file(const QString &name) const { return m_dir->filePath(name); }
    QString makeOld(const QString &name) const;
    bool waitUntilIdle()
    {
        return QTest::qWaitFor([this] { return !m_session->isBusy(); }, 30'000);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Session> m_session;
    std::vector<Problem> m_problems;
};

void tst_SessionOpening::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_problems.clear();
    m_session = std::make_unique<Session>(
        [] { return Result(std::shared_ptr<const Engine>(std::make_shared<FakeEngine>())); });
    m_session->setMigratedAtOnce(0);
    connect(m_session.get(), &Session::problem, this,
            [this](const Problem &problem) { m_problems.push_back(problem); });
}

void tst_SessionOpening::cleanup()
{
    m_session.reset();
    QVERIFY(m_problems.empty());
}

/// With one article.
QString tst_SessionOpening::makeOld(const QString &name) const
{
    Database database(file(name), Database::Mode::ReadWrite);
    migrate(database, readMigrations(resourceFolder() + u"/sql"_s).first(oldSteps));
    database.run("INSERT INTO article (hash, name, title, author, source, url, language, format, encoding,"
                 " notes, published_basis, published_evidence, published_confidence, loaded_basis,"
                 " loaded_evidence, loaded_confidence) VALUES ('h', '', 'The pact', '', '', '', '', '', '',"
                 " '[]', '', '', 0, '', '', 0);"
                 "INSERT INTO article_text VALUES (1, 'Ministers met')");
    return file(name);
}

void tst_SessionOpening::oldLibraryIsBroughtUpToDate()
{
    const QString path = makeOld(u"old.dateline"_s);
    QSignalSpy opened(m_session.get(), &Session::libraryOpened);
    QSignalSpy idle(m_session.get(), &Session::idle);
    QVERIFY(!m_session->openLibrary(path));
    QVERIFY(m_session->isBusy());
    QVERIFY(m_session->isOpening());
    QVERIFY(!m_session->isOpen());
    QCOMPARE(m_session->progress().kind, JobProgress::Kind::Migration);
    QVERIFY(waitUntilIdle());
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toString(), path);
    QVERIFY(!m_session->isOpening());
    QCOMPARE(m_session->articles()->rowCount(), 1);
    QCOMPARE(m_session->articles()->articles().front().title, u"The pact"_s);
    QVERIFY(idle.count() >= 1);
    QVERIFY(!Library::isOutdated(path));
}

void tst_SessionOpening::theOpenOneStaysMeanwhile()
{
    QVERIFY(!m_session->openLibrary(file(u"new.dateline"_s)));
    QVERIFY(m_session->isOpen());
    const QString path = makeOld(u"old.dateline"_s);
    Database other(path, Database::Mode::ReadWrite);
    {
        const Transaction lock(other);
        QVERIFY(!m_session->openLibrary(path));
        m_session->importText(u"They met on 2021-05-05."_s, u"note"_s);
        QVERIFY(QTest::qWaitFor([this] { return m_session->events()->all().size() == 1; }));
        m_session->acceptEvents({m_session->events()->all().front().id});
        QVERIFY(m_session->isOpening());
        QCOMPARE(m_session->libraryPath(), file(u"new.dateline"_s));
    }
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_session->libraryPath(), path);
    QVERIFY(!m_session->openLibrary(file(u"new.dateline"_s)));
    QCOMPARE(m_session->events()->all().front().review, Review::Accepted);
}

void tst_SessionOpening::smallOneIsOpenAtOnce()
{
    m_session->setMigratedAtOnce(1 << 20);
    QVERIFY(!m_session->openLibrary(makeOld(u"old.dateline"_s)));
    QVERIFY(m_session->isOpen());
    QVERIFY(!m_session->isOpening());
}

void tst_SessionOpening::importWaitsUntilItIsOpen()
{
    QVERIFY(!m_session->openLibrary(makeOld(u"old.dateline"_s)));
    m_session->importText(u"They met on 2021-05-05."_s, u"note"_s);
    QVERIFY(m_session->events()->all().empty());
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_session->articles()->rowCount(), 2);
    QCOMPARE(m_session->events()->all().size(), 1U);
}

void tst_SessionOpening::cancelledIsAsItWas()
{
    const QString path = makeOld(u"old.dateline"_s);
    const QString before = stateOf(path);
    Database other(path, Database::Mode::ReadWrite);
    {
        const Transaction lock(other); // so that it cannot be done before
        QVERIFY(!m_session->openLibrary(path));
        m_session->cancelJobs();
    }
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_problems.size(), 1U);
    QCOMPARE(m_problems.front().what, u"Bringing the library up to date was cancelled."_s);
    QCOMPARE(m_problems.front().kept, u"The library is as it was."_s);
    QVERIFY(!m_session->isOpen());
    QCOMPARE(stateOf(path), before);
    QVERIFY(Library::isOutdated(path));
    m_problems.clear();
    QVERIFY(!m_session->openLibrary(path));
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_session->articles()->rowCount(), 1);
}

void tst_SessionOpening::cancelledTakesNoImport()
{
    const QString path = makeOld(u"old.dateline"_s);
    Database other(path, Database::Mode::ReadWrite);
    {
        const Transaction lock(other);
        QVERIFY(!m_session->openLibrary(path));
        m_session->importText(u"They met on 2021-05-05."_s, u"note"_s);
        m_session->cancelJobs();
    }
    QVERIFY(waitUntilIdle());
    m_problems.clear();
    QVERIFY(!m_session->openLibrary(path));
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_session->articles()->rowCount(), 1);
}

/// What comes of the first one is dropped.
void tst_SessionOpening::anotherOneIsOpenedMeanwhile()
{
    const QString path = makeOld(u"old.dateline"_s);
    QSignalSpy opened(m_session.get(), &Session::libraryOpened);
    QVERIFY(!m_session->openLibrary(path));
    QVERIFY(!m_session->newLibrary(file(u"new.dateline"_s)));
    QVERIFY(!m_session->isOpening());
    QVERIFY(waitUntilIdle());
    QTest::qWait(100);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(m_session->libraryPath(), file(u"new.dateline"_s));
    const QString second = makeOld(u"second.dateline"_s);
    QVERIFY(!m_session->openLibrary(path));
    QVERIFY(!m_session->openLibrary(second));
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_session->libraryPath(), second);
}

void tst_SessionOpening::closedMeanwhile()
{
    const QString path = makeOld(u"old.dateline"_s);
    QVERIFY(!m_session->openLibrary(path));
    m_session.reset();
    QTest::qWait(50);
    const auto library = Library::open(path);
    QVERIFY(library);
    QCOMPARE((*library)->articles()->size(), 1U);
}

void tst_SessionOpening::lockedOneSaysSo()
{
    const QString path = makeOld(u"old.dateline"_s);
    Database other(path, Database::Mode::ReadWrite);
    const Transaction lock(other);
    QVERIFY(!m_session->openLibrary(path));
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_problems.size(), 1U);
    QCOMPARE(m_problems.front().what, u"Another program is writing to the library."_s);
    QVERIFY(!m_session->isOpen());
    m_problems.clear();
}

/// Found in the midst of it: the step that searches articles anew cannot read their texts.
void tst_SessionOpening::damagedOneSaysSo()
{
    const QString path = makeOld(u"old.dateline"_s);
    qint64 page = 0;
    qint64 size = 0;
    {
        Database database(path, Database::Mode::ReadWrite);
        page = database.pragma("SELECT rootpage FROM sqlite_schema WHERE name = 'article_text'");
        size = database.pragma("PRAGMA page_size");
    }
    QFile bytes(path);
    QVERIFY(bytes.open(QIODevice::ReadWrite));
    QVERIFY(bytes.seek((page - 1) * size));
    bytes.write(QByteArray(size, '\xff'));
    bytes.close();
    QVERIFY(!m_session->openLibrary(path));
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_problems.size(), 1U);
    QCOMPARE(m_problems.front().what, u"The library file is damaged."_s);
    QVERIFY(!m_session->isOpen());
    QVERIFY(Library::isOutdated(path));
    m_problems.clear();
}

void tst_SessionOpening::badOnesAreToldAtOnce_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("what");
    QTest::newRow("newer") << QByteArray("PRAGMA user_version = 9999")
                           << u"The library was made by a newer version of Dateline."_s;
    QTest::newRow("of another program")
        << QByteArray("PRAGMA application_id = 7") << u"The file is no Dateline library."_s;
    QTest::newRow("damaged") << QByteArray("PRAGMA writable_schema = ON;"
                                           "UPDATE sqlite_schema SET rootpage = 4000000"
                                           " WHERE name = 'article_text'")
                             << u"The library file is damaged."_s;
}

void tst_SessionOpening::badOnesAreToldAtOnce()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, what);
    const QString path = makeOld(u"old.dateline"_s);
    {
        Database database(path, Database::Mode::ReadWrite);
        database.run(sql.constData());
    }
    const auto problem = m_session->openLibrary(path);
    QVERIFY(problem);
    QCOMPARE(problem->what, what);
    QVERIFY(!m_session->isBusy());
}

QTEST_MAIN(tst_SessionOpening)
#include "tst_sessionopening.moc"
