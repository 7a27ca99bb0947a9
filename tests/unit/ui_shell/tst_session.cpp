// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeengine.h"
#include "ui/shell/session.h"
#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_Session : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void importedTextIsShown();
    void duplicateIsShownToo();
    void failedFilesStandInTheList();
    void importGivesTheDateAsked();
    void publicationDateMovesEvents();
    void datesOfManyArticlesAreOneStep();
    void orderOfDatesIsRememberedForTheSite();
    void datesByRuleAreOneStep();
    void longArticleIsExtractedInTheBackground();
    void decisionsAndUndoTexts();
    void bulkDecisionIsOneStep();
    void createdEventIsSelected();
    void removalMovesOn();
    void annotationsStay();
    void selectionSetsArticle();
    void hintNamesWhatIsKnown();
    void restartKeepsEverything();
    void crashBetweenDecisionAndExtractionIsMadeUp();
    void historyGoesBackAndForth();
    void badLibraryLeavesTheOpenOne();
    void nothingOpenIsHarmless();
    void windowStaysResponsive();
    void largeLibraryIsReadInTheBackground();
    void changesWaitUntilItIsRead();
    void cancelledReadingSaysSo();
    void anotherLibraryDropsTheReading();

private:
    void readAgain();
    void restart(int millisecondsAnArticle = 0);
    bool waitUntilIdle();
    void importText(const QByteArray &text);
    ArticleId firstArticle() const { return m_session->articles()->articles().at(0).id; }
    EventSummary eventAt(size_t position) const { return m_session->events()->all().at(position); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<FakeEngine> m_engine;
    std::unique_ptr<Session> m_session;
    std::vector<ImportReport> m_reports;
    QStringList m_problems;
};

void tst_Session::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    restart();
}

void tst_Session::cleanup()
{
    m_session.reset();
    QCOMPARE(m_problems, QStringList());
}

void tst_Session::restart(int millisecondsAnArticle)
{
    m_reports.clear();
    m_problems.clear();
    m_engine = std::make_shared<FakeEngine>(millisecondsAnArticle);
    m_session.reset();
    m_session = std::make_unique<Session>(
        [engine = m_engine] { return Result(std::shared_ptr<const Engine>(engine)); });
    connect(m_session.get(), &Session::importFinished, this,
            [this](const auto &report) { m_reports.push_back(report); });
    connect(m_session.get(), &Session::problem, this,
            [this](const Problem &problem) { m_problems << problem.what; });
    for (QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(m_session->eventModel()),
                                      static_cast<QAbstractItemModel *>(m_session->articles()),
                                      static_cast<QAbstractItemModel *>(m_session->undated())})
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
    QVERIFY(!m_session->openLibrary(m_dir->filePath(u"a.dateline"_s)));
}

bool tst_Session::waitUntilIdle()
{
    return QTest::qWaitFor([this] { return !m_session->isBusy(); }, 20000);
}

void tst_Session::importText(const QByteArray &text)
{
    m_session->importText(QString::fromUtf8(text), u"pasted text"_s);
    QVERIFY(waitUntilIdle());
}

void tst_Session::importedTextIsShown()
{
    QSignalSpy changed(m_session.get(), &Session::articlesChanged);
    QSignalSpy idle(m_session.get(), &Session::idle);
    importText("They met on 2021-05-05. They met last month.");
    QCOMPARE(m_session->articles()->rowCount(), 1);
    QCOMPARE(m_session->eventModel()->rowCount(), 2);
    QCOMPARE(m_session->undated()->waitingCount(), 1);
    QCOMPARE(m_session->view()->currentArticle(), firstArticle());
    QCOMPARE(m_session->eventsOf(firstArticle()).size(), 2U);
    QVERIFY(m_session->article(firstArticle())->text.startsWith(u"They met"_s));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(idle.count(), 1);
    QCOMPARE(m_reports.size(), 1U);
    QVERIFY(!m_session->canUndo());
}

void tst_Session::duplicateIsShownToo()
{
    importText("They met on 2021-05-05.");
    importText("They met on 2021-05-06.");
    const ArticleId second = m_session->view()->currentArticle();
    importText("They met on 2021-05-05.");
    QVERIFY(m_session->view()->currentArticle() != second);
    QCOMPARE(m_session->view()->currentArticle(), firstArticle());
    QCOMPARE(m_session->articles()->rowCount(), 2);
    QCOMPARE(m_reports.back().outcomes.at(0).kind, ImportOutcome::Kind::Duplicate);
}

void tst_Session::failedFilesStandInTheList()
{
    m_session->importPaths({m_dir->filePath(u"absent.txt"_s)});
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_session->articles()->rowCount(), 1);
    const QModelIndex index = m_session->articles()->index(0, 0);
    QCOMPARE(index.data(ArticleModel::StateRole).toInt(), int(ArticleModel::State::Problem));
    QCOMPARE(index.data().toString(), u"absent.txt"_s);
    importText("They met on 2021-05-05.");
    QCOMPARE(m_session->articles()->rowCount(), 1);
}

void tst_Session::importGivesTheDateAsked()
{
    const QString path = m_dir->filePath(u"a.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("They met last month.\n");
    file.close();
    m_session->importPaths({path}, PartialDate::day(2021, 5, 5));
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_session->articles()->articles().at(0).published.date, PartialDate::day(2021, 5, 5));
    QCOMPARE(m_session->articles()->articles().at(0).published.basis, PublicationBasis::Given);
    QCOMPARE(eventAt(0).dateText, u"2021-04"_s);
}

void tst_Session::publicationDateMovesEvents()
{
    importText("They met last month. We met last month.");
    const EventId id = eventAt(0).id;
    m_session->setPublicationDate({firstArticle()}, PartialDate::day(2021, 5, 5));
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_session->undated()->rowCount(), 0);
    QCOMPARE(eventAt(0).dateText, u"2021-04"_s);
    QCOMPARE(eventAt(0).id, id);
    QCOMPARE(m_session->articles()->articles().at(0).dated, 2);
    m_session->setPublicationDate({firstArticle()}, PartialDate::day(2020, 1, 5));
    QVERIFY(waitUntilIdle());
    QCOMPARE(eventAt(1).dateText, u"2019-12"_s);
    m_session->undo();
    QVERIFY(waitUntilIdle());
    QCOMPARE(eventAt(1).dateText, u"2021-04"_s);
    m_session->undo();
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_session->undated()->waitingCount(), 2);
    QVERIFY(!m_session->canUndo());
}

void tst_Session::datesOfManyArticlesAreOneStep()
{
    QList<ArticleId> ids;
    for (int i = 0; i < 30; ++i)
        importText("They met last month. " + QByteArray("Filler goes on here. ").repeated(200) +
                   QByteArray::number(i));
    for (const ArticleSummary &article : m_session->articles()->articles())
        ids << article.id;
    QCOMPARE(ids.size(), 30);
    m_session->setPublicationDate(ids, PartialDate::day(2021, 5, 5));
    QVERIFY2(m_session->isBusy(), "so much is extracted in the background");
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_session->undated()->rowCount(), 0);
    QCOMPARE(m_session->undoText(), u"Undo Set date of 30 articles"_s);
    m_session->undo();
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_session->undated()->waitingCount(), 30);
}

void tst_Session::orderOfDatesIsRememberedForTheSite()
{
    const auto import = [this](const QString &name, const QString &site) {
        QFile file(m_dir->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"{\"text\": \"They of %1 met last month.\", \"date\": \"03/04/2020\", "
                   "\"url\": \"https://%2/%1\"}\n"_s.arg(name, site)
                       .toUtf8());
        file.close();
        m_session->importPaths({file.fileName()});
        QVERIFY(waitUntilIdle());
    };
    const auto dates = [this] {
        QStringList all;
        for (const ArticleSummary &article : m_session->articles()->articles())
            all << (article.published.date ? article.published.date->toTimex() : u"-"_s);
        return all;
    };
    import(u"a.jsonl"_s, u"www.paper.org"_s);
    import(u"b.jsonl"_s, u"paper.org"_s);
    import(u"c.jsonl"_s, u"other.org"_s);
    QCOMPARE(dates(), QStringList({u"-"_s, u"-"_s, u"-"_s}));
    m_session->decideDateOrder(u"paper.org"_s, NumericOrder::MonthFirst);
    QVERIFY(waitUntilIdle());
    QCOMPARE(dates(), QStringList({u"2020-03-04"_s, u"2020-03-04"_s, u"-"_s}));
    import(u"d.jsonl"_s, u"paper.org"_s);
    import(u"e.jsonl"_s, u"other.org"_s);
    QCOMPARE(dates().mid(3), QStringList({u"2020-03-04"_s, u"-"_s}));
    m_session->undo(); // of the two that were asked about
    QVERIFY(waitUntilIdle());
    QCOMPARE(dates(), QStringList({u"-"_s, u"-"_s, u"-"_s, u"2020-03-04"_s, u"-"_s}));
    import(u"f.jsonl"_s, u"paper.org"_s);
    QCOMPARE(dates().last(), u"-"_s);
}

void tst_Session::datesByRuleAreOneStep()
{
    importText("They met last month. They met on 2021-05-03.");
    importText("They met last month. They met there on 2021-06-07.");
    importText("They met last month.");
    QList<ArticleId> ids;
    for (const ArticleSummary &article : m_session->articles()->articles())
        ids << article.id;
    QCOMPARE(ids.size(), 3);
    m_session->publishByRule(ids, PublicationRule::Suggestion);
    QTRY_VERIFY(m_session->articles()->find(ids[0])->published.isKnown());
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_session->articles()->find(ids[0])->published.date, PartialDate::day(2021, 5, 3));
    QCOMPARE(m_session->articles()->find(ids[1])->published.date, PartialDate::day(2021, 6, 7));
    QVERIFY(!m_session->articles()->find(ids[2])->published.isKnown());
    m_session->undo();
    for (const ArticleId id : ids)
        QVERIFY(!m_session->articles()->find(id)->published.isKnown());
    QVERIFY(m_problems.isEmpty());
    m_session->publishByRule({ids[2]}, PublicationRule::FileWritten); // pasted: there is no file
    QTRY_COMPARE(m_problems.size(), 1);
    m_problems.clear();
}

void tst_Session::longArticleIsExtractedInTheBackground()
{
    importText("They met last month. " + QByteArray("Filler goes on here. ").repeated(500)); // 10,000 letters
    m_session->setPublicationDate({firstArticle()}, PartialDate::day(2021, 5, 5));
    QVERIFY2(m_session->isBusy(), "the window would stand still for longer than 50 ms");
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_session->undated()->rowCount(), 0);
}

void tst_Session::decisionsAndUndoTexts()
{
    importText("They met on 2021-05-05. We met on 2021-05-06.");
    QSignalSpy undoChanged(m_session.get(), &Session::undoChanged);
    m_session->acceptEvents({eventAt(0).id});
    QCOMPARE(eventAt(0).review, Review::Accepted);
    QCOMPARE(undoChanged.count(), 1);
    QCOMPARE(m_session->undoText(), u"Undo Accept “They met on 2021-05-05.”"_s);
    m_session->rejectEvents({eventAt(1).id});
    QCOMPARE(m_session->eventModel()->rowCount(), 1);
    EventEdit edit;
    edit.title = u"A title of more than forty characters, which is long"_s;
    m_session->editEvent(eventAt(0).id, edit);
    QCOMPARE(m_session->eventModel()->index(0, EventModel::WhatColumn).data().toString(), *edit.title);
    m_session->editEvent(eventAt(0).id, {});
    QCOMPARE(m_session->history().size(), 3U);
    m_session->undo();
    QCOMPARE(m_session->redoText(), u"Redo Edit “They met on 2021-05-05.”"_s);
    m_session->undo();
    m_session->undo();
    m_session->undo();
    QCOMPARE(m_session->eventModel()->rowCount(), 2);
    QCOMPARE(eventAt(0).review, Review::Suggested);
    QCOMPARE(m_session->undoText(), u"Undo"_s);
    for (int i = 0; i < 4; ++i)
        m_session->redo();
    QCOMPARE(m_session->eventModel()->rowCount(), 1);
    QVERIFY(!m_session->canRedo());
}

void tst_Session::bulkDecisionIsOneStep()
{
    importText(QByteArray("They met on 2021-05-05. ").repeated(300));
    QList<EventId> ids;
    for (const EventSummary &event : m_session->events()->all())
        ids << event.id;
    m_session->acceptEvents(ids);
    QCOMPARE(m_session->history().size(), 1U);
    QCOMPARE(m_session->undoText(), u"Undo Accept 300 events"_s);
    for (const EventSummary &event : m_session->events()->all())
        QCOMPARE(event.review, Review::Accepted);
    m_session->undo();
    QCOMPARE(eventAt(299).review, Review::Suggested);
}

void tst_Session::createdEventIsSelected()
{
    importText("They met on 2021-05-05. A storm came.");
    Event event;
    event.article = firstArticle();
    event.title = u"A storm came"_s;
    event.type = EventType::Disaster;
    event.trigger = {26, 31};
    m_session->createEvent(event);
    const EventSummary *selected = m_session->events()->find(m_session->view()->selectedEvent());
    QVERIFY(selected);
    QCOMPARE(selected->title, u"A storm came"_s);
    QCOMPARE(selected->review, Review::Accepted);
    m_session->undo();
    QVERIFY(!m_session->view()->selectedEvent().isValid());
    QCOMPARE(m_session->events()->all().size(), 1U);
}

void tst_Session::removalMovesOn()
{
    importText("They met on 2021-05-05.");
    importText("They met on 2021-05-06.");
    const ArticleId second = m_session->view()->currentArticle();
    m_session->view()->selectEvent(eventAt(1).id);
    m_session->removeArticles({second});
    QCOMPARE(m_session->articles()->rowCount(), 1);
    QCOMPARE(m_session->view()->currentArticle(), firstArticle());
    QVERIFY(!m_session->view()->selectedEvent().isValid());
    m_session->removeArticles({firstArticle()});
    QVERIFY(!m_session->view()->currentArticle().isValid());
    QCOMPARE(m_session->events()->all().size(), 0U);
    m_session->undo();
    m_session->undo();
    QCOMPARE(m_session->articles()->rowCount(), 2);
    QCOMPARE(m_session->events()->all().size(), 2U);
}

void tst_Session::annotationsStay()
{
    importText("They met on 2021-05-05.");
    importText("They met on 2021-05-06.");
    const ArticleId first = firstArticle();
    const ArticleId second = m_session->view()->currentArticle();
    m_session->annotate({first}, {{u"pact"_s}, {}, u"Ask."_s, u"Law"_s});
    m_session->annotate({first, second}, {{u"Pact"_s, u"sea"_s}, {}, {}, {}});
    QCOMPARE(m_session->articles()->tagsOf(first), (QStringList{u"pact"_s, u"sea"_s}));
    QCOMPARE(m_session->articles()->tagsOf(second), (QStringList{u"Pact"_s, u"sea"_s}));
    QCOMPARE(m_session->undoText(), u"Undo Tag 2 articles"_s);
    m_session->annotate({first, second}, {{u"sea"_s}, {}, {}, {}}); // nothing new
    QCOMPARE(m_session->history().size(), 2U);
    m_session->annotate({first, second}, {{}, {u"PACT"_s}, {}, {}});
    QCOMPARE(m_session->articles()->tagsOf(first), QStringList{u"sea"_s});
    m_session->undo();
    restart();
    QCOMPARE(m_session->articles()->tagsOf(first), (QStringList{u"pact"_s, u"sea"_s}));
    QCOMPARE(m_session->articles()->find(first)->note, u"Ask."_s);
    QCOMPARE(m_session->articles()->find(first)->group, u"Law"_s);
    m_session->redo();
    QCOMPARE(m_session->articles()->tagsOf(second), QStringList{u"sea"_s});
}

void tst_Session::selectionSetsArticle()
{
    importText("They met on 2021-05-05.");
    importText("They met on 2021-05-06.");
    m_session->view()->selectEvent(eventAt(0).id);
    QCOMPARE(m_session->view()->currentArticle(), firstArticle());
    m_session->view()->selectEvent(eventAt(1).id);
    QVERIFY(m_session->view()->currentArticle() != firstArticle());
}

void tst_Session::hintNamesWhatIsKnown()
{
    importText("They met on 2021-05-05. They met last month.");
    const PublicationHint hint = m_session->hint(firstArticle());
    QCOMPARE(hint.waiting, 1);
    QCOMPARE(hint.notBefore, PartialDate::day(2021, 5, 5));
    QVERIFY(m_session->hint({99}).isEmpty());
}

void tst_Session::restartKeepsEverything()
{
    importText("They met last month. We met on 2021-05-06.");
    m_session->setPublicationDate({firstArticle()}, PartialDate::day(2021, 5, 5));
    QVERIFY(waitUntilIdle());
    m_session->rejectEvents({eventAt(1).id});
    const auto before = m_session->events()->all();
    restart();
    QVERIFY(m_session->events()->all() == before);
    QCOMPARE(m_session->view()->currentArticle(), firstArticle());
    QVERIFY(m_session->canUndo());
    QVERIFY(!m_session->isBusy());
    m_session->undo();
    QCOMPARE(eventAt(1).review, Review::Suggested);
}

void tst_Session::crashBetweenDecisionAndExtractionIsMadeUp()
{
    importText("They met last month.");
    {
        const auto library = Library::open(m_session->libraryPath());
        QVERIFY(
            (*library)->decide({decision::SetPublished{firstArticle(), PartialDate::day(2021, 5, 5)}}, {}));
    }
    restart();
    QVERIFY(waitUntilIdle());
    QCOMPARE(eventAt(0).dateText, u"2021-04"_s);
}

void tst_Session::historyGoesBackAndForth()
{
    importText("They met on 2021-05-05.");
    EventEdit edit;
    for (const auto &title : {u"one"_s, u"two"_s, u"three"_s, u"four"_s}) {
        edit.title = title;
        m_session->editEvent(eventAt(0).id, edit);
    }
    const auto history = m_session->history();
    m_session->goToStep(history.at(2).id);
    QCOMPARE(eventAt(0).title, u"two"_s);
    m_session->goToStep(history.at(0).id);
    QCOMPARE(eventAt(0).title, u"four"_s);
    m_session->goToStep(0);
    QCOMPARE(eventAt(0).title, u"They met on 2021-05-05."_s);
    QVERIFY(!m_session->canUndo());
}

void tst_Session::badLibraryLeavesTheOpenOne()
{
    importText("They met on 2021-05-05.");
    const QString path = m_dir->filePath(u"text.dateline"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("This is no library.");
    file.close();
    QVERIFY(m_session->openLibrary(path));
    QVERIFY(m_session->newLibrary(path));
    QCOMPARE(m_session->libraryPath(), m_dir->filePath(u"a.dateline"_s));
    QCOMPARE(m_session->events()->all().size(), 1U);
    QSignalSpy opened(m_session.get(), &Session::libraryOpened);
    QVERIFY(!m_session->newLibrary(m_dir->filePath(u"b.dateline"_s)));
    QCOMPARE(opened.count(), 1);
    QCOMPARE(m_session->events()->all().size(), 0U);
    QVERIFY(!m_session->view()->currentArticle().isValid());
}

void tst_Session::nothingOpenIsHarmless()
{
    Session session([] { return Result(std::shared_ptr<const Engine>(std::make_shared<FakeEngine>())); });
    session.importPaths({u"a.txt"_s});
    session.importText(u"They met."_s, u"pasted"_s);
    session.acceptEvents({{1}});
    session.removeArticles({{1}});
    session.undo();
    session.redo();
    session.goToStep(1);
    session.cancelJobs();
    QVERIFY(!session.isOpen());
    QVERIFY(!session.isBusy());
    QVERIFY(!session.article({1}));
    QVERIFY(session.history().empty());
    QVERIFY(session.libraryPath().isEmpty());
}

/// While 300 articles come in, the event loop must turn; decisions in between are stored at once.
void tst_Session::windowStaysResponsive()
{
    for (int i = 0; i < 300; ++i) {
        QFile file(m_dir->filePath(u"folder-%1.txt"_s.arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Number " + QByteArray::number(i) + ". " +
                   QByteArray("They met on 2021-05-05. ").repeated(20));
    }
    QStringList paths;
    for (int i = 0; i < 300; ++i)
        paths << m_dir->filePath(u"folder-%1.txt"_s.arg(i));
    qint64 longest = 0;
    QElapsedTimer sinceTick;
    QTimer ticker;
    connect(&ticker, &QTimer::timeout, this, [&] { longest = std::max(longest, sinceTick.restart()); });
    m_session->importPaths(paths);
    sinceTick.start();
    ticker.start(5);
    int decisions = 0;
    connect(m_session.get(), &Session::articlesChanged, &ticker, [&](const QList<ArticleId> &) {
        if (m_session->isBusy() && decisions < 5 && ++decisions > 0)
            QTimer::singleShot(0, &ticker, [this] { m_session->acceptEvents({eventAt(0).id}); });
    });
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_session->articles()->rowCount(), 300);
    QCOMPARE(m_session->events()->all().size(), 6000U);
    QCOMPARE(eventAt(0).review, Review::Accepted);
    // The goal is 50 ms; a loaded test machine may be late by itself.
    QVERIFY2(longest < 250, qPrintable(QString::number(longest)));
}

/// Opens the same library as if it were large.
void tst_Session::readAgain()
{
    m_session->setReadAtOnce(0);
    QVERIFY(!m_session->openLibrary(m_session->libraryPath()));
}

void tst_Session::largeLibraryIsReadInTheBackground()
{
    importText("They met on 2021-05-05. They met on 2021-05-06.");
    importText("They met on 2021-05-07.");
    const std::vector<EventSummary> before = m_session->events()->all();
    QSignalSpy opened(m_session.get(), &Session::libraryOpened);
    QSignalSpy idle(m_session.get(), &Session::idle);
    readAgain();
    QCOMPARE(opened.count(), 1);
    QVERIFY(m_session->isBusy());
    QVERIFY(m_session->events()->all().empty());
    QVERIFY(waitUntilIdle());
    QVERIFY(m_session->events()->all() == before);
    QCOMPARE(m_session->articles()->rowCount(), 2);
    QCOMPARE(m_session->view()->currentArticle(), firstArticle());
    QCOMPARE(m_session->progress().kind, JobProgress::Kind::Opening);
    QCOMPARE(idle.count(), 1);
}

void tst_Session::changesWaitUntilItIsRead()
{
    importText("They met on 2021-05-05. They met on 2021-05-06.");
    const ArticleId article = firstArticle();
    const EventId event = eventAt(1).id;
    readAgain();
    m_session->acceptEvents({event});
    m_session->importText(u"They met on 2021-05-08."_s, u"more"_s);
    QVERIFY(m_session->events()->all().empty());
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_session->events()->all().size(), 3U);
    QCOMPARE(m_session->events()->find(event)->review, Review::Accepted);
    QCOMPARE(m_reports.size(), 2U);
    QVERIFY(m_session->view()->currentArticle() != article); // what was imported is shown
    m_session->undo();
    QCOMPARE(m_session->events()->find(event)->review, Review::Suggested);
}

void tst_Session::cancelledReadingSaysSo()
{
    importText("They met on 2021-05-05.");
    readAgain();
    m_session->cancelJobs();
    QVERIFY(!m_session->isBusy());
    QCOMPARE(m_problems, QStringList(u"Opening was cancelled: not all events are shown."_s));
    QTest::qWait(100);
    QVERIFY(m_session->events()->all().empty()); // late results are dropped
    QVERIFY(!m_session->openLibrary(m_session->libraryPath()));
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_session->events()->all().size(), 1U);
    m_problems.clear();
}

void tst_Session::anotherLibraryDropsTheReading()
{
    importText("They met on 2021-05-05.");
    readAgain();
    m_session->importText(u"They met on 2021-05-09."_s, u"late"_s);
    QVERIFY(!m_session->newLibrary(m_dir->filePath(u"b.dateline"_s)));
    QVERIFY(waitUntilIdle());
    QTest::qWait(100);
    QVERIFY(m_session->events()->all().empty());
    QCOMPARE(m_session->articles()->rowCount(), 0);
}

QTEST_MAIN(tst_Session)
#include "tst_session.moc"
