// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeengine.h"
#include "ui/shell/watchcommands.h"
#include <QDir>
#include <QMainWindow>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

/// A watched folder as a person has it: chosen, filled by other programs, remembered, ended.
class tst_WatchCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void takesWhatIsThereAndWhatComes();
    void doesNotTakeTheViewAway();
    void goesOnAfterARestart();
    void otherLibrariesAreNotFilled();
    void ends();

private:
    void restart(const QString &library = u"a.dateline"_s);
    void put(const QString &name, const QByteArray &text);
    bool waitForArticles(int count);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QMainWindow> m_window;
    Actions *m_actions = nullptr;        ///< the window's, too
    WatchCommands *m_commands = nullptr; ///< the window's
};

void tst_WatchCommands::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_dir->path()).mkpath(u"articles"_s));
    m_settings = std::make_unique<Settings>(m_dir->filePath(u"settings.ini"_s));
    restart();
}

void tst_WatchCommands::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void tst_WatchCommands::restart(const QString &library)
{
    cleanup();
    m_session = std::make_unique<Session>(
        [] { return Result(std::shared_ptr<const Engine>(std::make_shared<FakeEngine>())); });
    QVERIFY(!m_session->openLibrary(m_dir->filePath(library)));
    m_window = std::make_unique<QMainWindow>();
    m_actions = new Actions(m_window.get());
    m_commands = new WatchCommands(m_session.get(), m_settings.get(), *m_actions, m_window.get());
    m_commands->watch()->setPatience(100, 400);
}

void tst_WatchCommands::put(const QString &name, const QByteArray &text)
{
    QFile file(m_dir->filePath(u"articles/"_s + name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text + "\n");
}

bool tst_WatchCommands::waitForArticles(int count)
{
    const auto rows = [this] { return m_session->articles()->rowCount(); };
    return QTest::qWaitFor([&] { return rows() >= count && !m_session->isBusy(); }, 10'000) &&
           rows() == count;
}

void tst_WatchCommands::takesWhatIsThereAndWhatComes()
{
    put(u"a.txt"_s, "They met on 2021-05-05.");
    m_commands->begin(m_dir->filePath(u"articles"_s));
    QVERIFY(waitForArticles(1));
    put(u"b.txt"_s, "Others met on 2021-05-06.");
    QVERIFY(waitForArticles(2));
    QVERIFY(m_actions->watchFolder->text().contains("articles"_L1));
}

void tst_WatchCommands::doesNotTakeTheViewAway()
{
    put(u"a.txt"_s, "They met on 2021-05-05.");
    m_commands->begin(m_dir->filePath(u"articles"_s));
    QVERIFY(waitForArticles(1));
    const ArticleId shown = m_session->view()->currentArticle();
    QVERIFY(shown.isValid());
    put(u"b.txt"_s, "Others met on 2021-05-06.");
    QVERIFY(waitForArticles(2));
    QCOMPARE(m_session->view()->currentArticle(), shown);
}

void tst_WatchCommands::goesOnAfterARestart()
{
    m_commands->begin(m_dir->filePath(u"articles"_s));
    QVERIFY(QTest::qWaitFor([this] { return !m_session->isBusy(); }));
    restart();
    QVERIFY(m_commands->watch()->isRunning());
    put(u"meanwhile.txt"_s, "They met on 2021-05-05.");
    QVERIFY(waitForArticles(1));
}

void tst_WatchCommands::otherLibrariesAreNotFilled()
{
    m_commands->begin(m_dir->filePath(u"articles"_s));
    QVERIFY(!m_session->openLibrary(m_dir->filePath(u"other.dateline"_s)));
    QVERIFY(!m_commands->watch()->isRunning());
    put(u"a.txt"_s, "They met on 2021-05-05.");
    QTest::qWait(700);
    QCOMPARE(m_session->articles()->rowCount(), 0);
    QVERIFY(!m_session->openLibrary(m_dir->filePath(u"a.dateline"_s)));
    QVERIFY(waitForArticles(1));
}

void tst_WatchCommands::ends()
{
    m_commands->begin(m_dir->filePath(u"articles"_s));
    QVERIFY(QTest::qWaitFor([this] { return !m_session->isBusy(); }));
    m_actions->watchFolder->trigger();
    QVERIFY(!m_commands->watch()->isRunning());
    QCOMPARE(m_actions->watchFolder->text(), u"&Watch a folder…"_s);
    put(u"a.txt"_s, "They met on 2021-05-05.");
    QTest::qWait(700);
    QCOMPARE(m_session->articles()->rowCount(), 0);
    restart();
    QVERIFY(!m_commands->watch()->isRunning());
}

QTEST_MAIN(tst_WatchCommands)
#include "tst_watchcommands.moc"
