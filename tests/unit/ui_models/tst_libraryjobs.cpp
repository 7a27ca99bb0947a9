// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeengine.h"
#include "ui/models/libraryjobs.h"
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace dateline;
using namespace Qt::StringLiterals;
using Kind = ImportOutcome::Kind;

class tst_LibraryJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void importsFilesFoldersAndBytes();
    void reportsEachOutcome();
    void namesTheArticleThatIsNearlyTheSame();
    void newVersionSaysWhatIsNoLongerThere();
    void whatIsStoredIsNotExtractedAgain();
    void filesOfManyArticlesCountOnce();
    void copyWithoutADateBorrowsIt();
    void resultsComeWhileItRuns();
    void cancelKeepsWhatIsStored();
    void cancelDropsWaitingJobs();
    void extractsWithTheDateOfTheMoment();
    void engineThatDoesNotLoadIsAProblem();
    void destroyedWhileRunning();
    void windowWritesBetweenTheJobsWrites();

private:
    void start(int millisecondsAnArticle = 0);
    QString write(const QString &name, const QByteArray &bytes);
    QStringList writeMany(int count);
    bool waitUntilIdle();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<FakeEngine> m_engine;
    std::shared_ptr<WriteTurn> m_turn;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<LibraryJobs> m_jobs;
    std::vector<JobResults> m_results;
    std::vector<JobProgress> m_progress;
    std::vector<ImportReport> m_reports;
    std::vector<Problem> m_problems;
};

void tst_LibraryJobs::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_results.clear();
    m_progress.clear();
    m_reports.clear();
    m_problems.clear();
    auto library = Library::open(m_dir->filePath(u"a.dateline"_s));
    QVERIFY(library);
    m_library = *std::move(library);
}

void tst_LibraryJobs::cleanup()
{
    m_jobs.reset();
    m_library.reset();
}

void tst_LibraryJobs::start(int millisecondsAnArticle)
{
    m_engine = std::make_shared<FakeEngine>(millisecondsAnArticle);
    m_turn = std::make_shared<WriteTurn>();
    m_jobs = std::make_unique<LibraryJobs>(
        m_library->path(), [engine = m_engine] { return Result(std::shared_ptr<const Engine>(engine)); },
        m_turn);
    connect(m_jobs.get(), &LibraryJobs::resultsArrived, this,
            [this](const auto &r) { m_results.push_back(r); });
    connect(m_jobs.get(), &LibraryJobs::progressChanged, this,
            [this](const auto &p) { m_progress.push_back(p); });
    connect(m_jobs.get(), &LibraryJobs::imported, this, [this](const auto &r) { m_reports.push_back(r); });
    connect(m_jobs.get(), &LibraryJobs::failed, this, [this](const auto &p) { m_problems.push_back(p); });
}

QString tst_LibraryJobs::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_dir->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the sample");
    return path;
}

QStringList tst_LibraryJobs::writeMany(int count)
{
    QStringList paths;
    for (int i = 0; i < count; ++i)
        paths << write(u"many/%1.txt"_s.arg(i, 4, 10, QChar(u'0')),
                       "Ministers met on 2021-05-05. Article " + QByteArray::number(i) + " ends here.\n");
    return paths;
}

bool tst_LibraryJobs::waitUntilIdle()
{
    return QTest::qWaitFor([this] { return !m_jobs->isBusy(); }, 20000);
}

void tst_LibraryJobs::importsFilesFoldersAndBytes()
{
    start();
    write(u"folder/a.txt"_s, "They met on 2021-05-05.\n");
    write(u"folder/deep/b.txt"_s, "They met on 2021-05-06. They met again on 2021-05-07.\n");
    const QString single = write(u"c.txt"_s, "Nothing happened on that day in the town.\n");
    m_jobs->import(
        {{m_dir->filePath(u"folder"_s), single}, {{u"pasted text"_s, "We met on 2021-01-01."}}, {}, {}});
    QVERIFY(m_jobs->isBusy());
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_library->articles()->size(), 4U);
    QCOMPARE(m_library->events()->size(), 4U);
    QCOMPARE(m_reports.size(), 1U);
    QCOMPARE(m_reports[0].outcomes.size(), 4U);
    QCOMPARE(m_reports[0].outcomes[1].events, 2);
    QCOMPARE(m_reports[0].outcomes[3].name, u"pasted text"_s);
    QCOMPARE(m_progress.back().done, 4);
    QCOMPARE(m_progress.back().total, 4);
    size_t events = 0;
    for (const JobResults &results : m_results)
        events += results.events.size();
    QCOMPARE(events, 4U);
}

void tst_LibraryJobs::reportsEachOutcome()
{
    start();
    const QString good = write(u"good.txt"_s, "They met on 2021-05-05 in the town hall.\n");
    const QString copy = write(u"copy.txt"_s, "They met on 2021-05-05 in the town hall.\n");
    const QString empty = write(u"empty.txt"_s, "");
    const QString binary = write(u"binary.txt"_s, QByteArray("\0\1\2\3\0\7\0\0", 8).repeated(100));
    QDir(m_dir->path()).mkpath(u"nothing"_s);
    m_jobs->import(
        {{good, copy, empty, binary, m_dir->filePath(u"absent.txt"_s), m_dir->filePath(u"nothing"_s)},
         {},
         {},
         {}});
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_reports.size(), 1U);
    const ImportReport &report = m_reports[0];
    QCOMPARE(report.outcomes.size(), 6U);
    QCOMPARE(report.count(Kind::Ok), 1);
    QCOMPARE(report.count(Kind::Duplicate), 1);
    QCOMPARE(report.count(Kind::Failed), 4);
    QCOMPARE(report.summary(), u"1 article added, 1 already there, 4 could not be read."_s);
    for (const ImportOutcome &outcome : report.outcomes) {
        QVERIFY(!outcome.name.isEmpty());
        QCOMPARE(outcome.kind == Kind::Failed, !outcome.problem.what.isEmpty());
        QCOMPARE(outcome.kind == Kind::Failed, !outcome.article.isValid());
    }
    QCOMPARE(m_library->articles()->size(), 1U);
}

void tst_LibraryJobs::namesTheArticleThatIsNearlyTheSame()
{
    start();
    QByteArray words = "The bridge reopens\n\n";
    for (int i = 0; i < 60; ++i)
        words += "Minister " + QByteArray::number(i * 7919 % 1000) + " met the council on that day. ";
    const QString first = write(u"a.txt"_s, words);
    m_jobs->import({{first}, {}, {}, {}});
    QVERIFY(waitUntilIdle());
    m_jobs->import({{write(u"b.txt"_s, words + "One sentence more.\n"),
                     write(u"c.txt"_s, "Quite another text, in few words.\n")},
                    {},
                    {},
                    {}});
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_library->articles()->size(), 3U); // nothing is left out
    const auto &outcomes = m_reports[1].outcomes;
    QVERIFY2(outcomes[0].problem.what.contains(u"% the same as “The bridge reopens”"_s),
             qPrintable(outcomes[0].problem.what));
    QCOMPARE(outcomes[0].kind, Kind::Ok);
    QVERIFY(outcomes[1].problem.what.isEmpty());
}

void tst_LibraryJobs::newVersionSaysWhatIsNoLongerThere()
{
    start();
    const QByteArray stays = "This long sentence of the article stays as it was. ";
    const QString path = write(u"a.txt"_s, "Ministers of both sides met on 2021-05-05. " + stays + '\n');
    m_jobs->import({{path}, {}, {}, {}});
    QVERIFY(waitUntilIdle());
    const EventId event = m_library->events()->front().id;
    QVERIFY(m_library->decide({decision::SetReview{event, Review::Accepted}}, u"2021-05-06T12:00:00"_s));
    m_results.clear();
    write(u"a.txt"_s, "Ministers of all sides met on 2021-05-05. " + stays + '\n');
    m_jobs->import({{path}, {}, {}, {}});
    QVERIFY(waitUntilIdle());
    size_t told = 0;
    for (const JobResults &results : m_results)
        told += results.events.size();
    QCOMPARE(told, size_t(1)); // not twice
    const QString carriedOver = m_reports[1].outcomes[0].problem.what;
    QVERIFY2(carriedOver.contains(u"A new version"_s) && !carriedOver.contains(u"no longer"_s),
             qPrintable(carriedOver));
    write(u"a.txt"_s, "Nothing happened. " + stays + '\n');
    m_jobs->import({{path}, {}, {}, {}});
    QVERIFY(waitUntilIdle());
    const QString lost = m_reports[2].outcomes[0].problem.what;
    QVERIFY2(lost.contains(u"An event that you had decided on is no longer in its text"_s), qPrintable(lost));
    QCOMPARE(m_library->events()->size(), 1U);
}

/// An import that was cancelled and is asked for again goes on where it was.
void tst_LibraryJobs::whatIsStoredIsNotExtractedAgain()
{
    start();
    const QStringList files = writeMany(20);
    m_jobs->import({files.first(15), {}, {}, {}});
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_engine->count(), 15);
    m_jobs->import({files, {}, {}, {}});
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_engine->count(), 20);
    QCOMPARE(m_reports[1].count(Kind::Duplicate), 15);
    QCOMPARE(m_reports[1].count(Kind::Ok), 5);
}

void tst_LibraryJobs::filesOfManyArticlesCountOnce()
{
    start();
    QByteArray lines;
    for (int i = 0; i < 300; ++i)
        lines += "{\"text\": \"They met " + QByteArray::number(i) + ' ' +
                 QByteArray("and spoke. ").repeated(400) + "\"}\n";
    m_jobs->import(
        {{write(u"many.jsonl"_s, lines), write(u"one.txt"_s, "They met on 2021-05-05.")}, {}, {}, {}});
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_reports[0].count(Kind::Ok), 301);
    QCOMPARE(m_progress.back().done, 2);
    QCOMPARE(m_progress.back().total, 2);
}

void tst_LibraryJobs::copyWithoutADateBorrowsIt()
{
    start();
    QByteArray story = "The ministers met last month.";
    for (int i = 0; i < 60; ++i)
        story += " They spoke of bridge number " + QByteArray::number(i) + " and of its repair.";
    const QString dated = write(u"2021-05-05-a.txt"_s, story + '\n');
    const QString copy = write(u"copy.txt"_s, story + " The end.\n");
    const QString other = write(u"other.txt"_s, "They met last month, and nothing else is like it at all.\n");
    m_jobs->import({{dated, copy, other}, {}, {}, {}});
    QVERIFY(waitUntilIdle());
    const auto articles = *m_library->articles();
    QCOMPARE(articles[1].published.date, PartialDate::day(2021, 5, 5));
    QCOMPARE(articles[1].published.basis, PublicationBasis::Duplicate);
    QVERIFY(articles[1].published.confidence < articles[0].published.confidence);
    QCOMPARE(articles[1].dated, 1);
    QVERIFY(m_reports[0].outcomes[1].problem.what.contains("publication date is that of"_L1));
    QVERIFY(!articles[2].published.isKnown());
}

void tst_LibraryJobs::resultsComeWhileItRuns()
{
    start(20);
    m_jobs->import({writeMany(40), {}, {}, {}});
    QVERIFY(QTest::qWaitFor([this] { return !m_results.empty(); }, 20000));
    QVERIFY(m_jobs->isBusy());
    QVERIFY(m_results.front().articles.size() < 40);
    QVERIFY(waitUntilIdle());
    QVERIFY(m_results.size() >= 2);
    for (size_t i = 1; i < m_progress.size(); ++i)
        QVERIFY(m_progress[i].done >= m_progress[i - 1].done);
}

void tst_LibraryJobs::cancelKeepsWhatIsStored()
{
    start(20);
    m_jobs->import({writeMany(200), {}, {}, {}});
    QVERIFY(QTest::qWaitFor([this] { return !m_results.empty(); }, 20000));
    m_jobs->cancel();
    QVERIFY(waitUntilIdle());
    const auto stored = int(m_library->articles()->size());
    QVERIFY(stored > 0 && stored < 200);
    QCOMPARE(m_reports.size(), 1U);
    QVERIFY(m_reports[0].cancelled);
    QCOMPARE(m_reports[0].count(Kind::Ok), stored);
    QCOMPARE(m_reports[0].count(Kind::Cancelled), 200 - stored);
    size_t told = 0;
    for (const JobResults &results : m_results)
        told += results.articles.size();
    QCOMPARE(int(told), stored);
}

void tst_LibraryJobs::cancelDropsWaitingJobs()
{
    start(20);
    const qint64 first = m_jobs->import({writeMany(100), {}, {}, {}});
    const qint64 second = m_jobs->import({{}, {{u"later"_s, "They met on 2021-05-05."}}, {}, {}});
    QVERIFY(second > first);
    m_jobs->cancel();
    QVERIFY(waitUntilIdle());
    QVERIFY(m_library->articles()->size() < 100);
    QCOMPARE(m_reports.size(), 2U);
    QCOMPARE(m_reports[1].count(Kind::Cancelled), 1);
    m_jobs->import({{}, {{u"after"_s, "They met on 2021-05-05."}}, {}, {}});
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_reports[2].count(Kind::Ok), 1);
}

void tst_LibraryJobs::extractsWithTheDateOfTheMoment()
{
    start();
    m_jobs->import({{}, {{u"pasted"_s, "They met last month. They met on 2021-05-05."}}, {}, {}});
    QVERIFY(waitUntilIdle());
    const ArticleId id = m_library->articles()->at(0).id;
    QCOMPARE(m_library->articleSummary(id)->waiting, 1);
    QVERIFY(m_library->decide({decision::SetPublished{id, PartialDate::day(2021, 5, 5)}}, {}));
    m_results.clear();
    m_jobs->extract({id, ArticleId{99}});
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_library->articleSummary(id)->waiting, 0);
    QCOMPARE(m_results.size(), 1U);
    QCOMPARE(m_results[0].events.at(0).dateText, u"2021-04"_s);
    QVERIFY(m_library->articlesToExtract()->empty());
    QVERIFY(m_problems.empty());
}

void tst_LibraryJobs::engineThatDoesNotLoadIsAProblem()
{
    start();
    LibraryJobs jobs(
        m_library->path(),
        [] {
            return Result<std::shared_ptr<const Engine>>(Problem{{}, u"no model"_s, {}, {}});
        },
        m_turn);
    QString what;
    connect(&jobs, &LibraryJobs::failed, this, [&](const Problem &problem) { what = problem.what; });
    jobs.import({{}, {{u"pasted"_s, "They met."}}, {}, {}});
    QVERIFY(QTest::qWaitFor([&] { return !jobs.isBusy(); }, 20000));
    QCOMPARE(what, u"no model"_s);
    QVERIFY(!jobs.engine());
}

void tst_LibraryJobs::destroyedWhileRunning()
{
    start(20);
    m_jobs->import({writeMany(500), {}, {}, {}});
    QVERIFY(QTest::qWaitFor([this] { return !m_results.empty(); }, 20000));
    QElapsedTimer timer;
    timer.start();
    m_jobs.reset();
    QVERIFY2(timer.elapsed() < 2000, "must not wait for the whole import");
    const size_t told = m_results.size();
    QTest::qWait(50);
    QCOMPARE(m_results.size(), told);
}

/// Jobs write without a pause; a decision in between must not wait for their end.
void tst_LibraryJobs::windowWritesBetweenTheJobsWrites()
{
    WriteTurn turn;
    std::atomic<bool> stop = false;
    std::thread job([&] {
        while (!stop) {
            const WriteTurn::Holder holder(turn, WriteTurn::Urgency::Job);
            QThread::msleep(2);
        }
    });
    qint64 longest = 0;
    for (int i = 0; i < 50; ++i) {
        QElapsedTimer timer;
        timer.start();
        {
            const WriteTurn::Holder holder(turn, WriteTurn::Urgency::Window);
        }
        longest = std::max(longest, timer.elapsed());
    }
    stop = true;
    job.join();
    QVERIFY2(longest < 50, qPrintable(QString::number(longest)));
}

QTEST_GUILESS_MAIN(tst_LibraryJobs)
#include "tst_libraryjobs.moc"
