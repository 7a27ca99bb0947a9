// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/library.h"
#include "app/store/librarysearch.h"
#include "samples.h"
#include <cstdio>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

constexpr auto childVariable = "DATELINE_TEST_WRITES_TO";

/// Adds articles and accepts events until killed; a line on standard output for each that is stored.
int writeForever(const QString &path)
{
    auto library = Library::open(path);
    if (!library)
        return 1;
    for (int i = 0;; ++i) {
        Article article = samples::article(
            u"Ministers met in Oslo on 5 May 2021. They signed a pact last month. %1"_s.arg(i));
        article.name = article.url = u"/%1"_s.arg(i);
        const auto added = (*library)->addArticle(article, samples::extraction(article), samples::noon);
        const auto events = (*library)->events(added->id);
        const auto decided =
            (*library)->decide({decision::SetReview{events->at(0).id, Review::Accepted}}, samples::noon);
        if (!decided)
            return 2;
        std::printf("%lld %lld\n", added->id.value, events->at(0).id.value);
        std::fflush(stdout);
    }
}

constexpr auto workVariable = "DATELINE_TEST_WORK";

/// Gives one event title after title, with an undo or redo now and then. Before each step a line tells the
/// title that it will lead to, and behind it once more that it did.
int decideForever(const QString &path)
{
    auto library = Library::open(path);
    if (!library)
        return 1;
    const EventId event = (*library)->events()->front().id;
    QStringList titles{(*library)->event(event)->title}; // by steps
    qsizetype at = 0;
    const auto tell = [](const char *word, const QString &title) {
        std::printf("%s %s\n", word, qPrintable(title));
        std::fflush(stdout);
    };
    for (int i = 0;; ++i) {
        const int turn = i % 7;
        const bool undoes = (turn == 3 || turn == 4) && at > 0;
        const bool redoes = turn == 5 && at + 1 < titles.size();
        at += undoes ? -1 : 1;
        if (!undoes && !redoes) {
            titles.resize(at);
            titles << u"Title %1"_s.arg(i);
        }
        tell("will", titles[at]);
        EventEdit edit;
        edit.title = titles[at];
        const auto change = undoes   ? (*library)->undo()
                            : redoes ? (*library)->redo()
                                     : (*library)->decide({decision::EditEvent{event, edit}}, samples::noon);
        if (!change)
            return 2;
        tell("did", titles[at]);
    }
}

/// Opens the library, which brings it up to date.
int openOnce(const QString &path)
{
    return Library::open(path) ? 0 : 1;
}

/// This program as a child that does \a work until it is killed.
void startChild(QProcess &child, const QString &path, const QString &work)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(childVariable), path);
    environment.insert(QString::fromLatin1(workVariable), work);
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), QStringList());
}

/// The library as the program left it before notes were searched: takes back the migrations from 007 on.
void makeOld(const QString &path)
{
    Database database(path, Database::Mode::ReadWrite);
    database.run("DROP TRIGGER note_is_unindexed; DROP TRIGGER note_is_indexed; DROP INDEX article_by_group;"
                 "DROP INDEX article_by_published; DROP TABLE event_statement; DROP INDEX article_removed;"
                 "DROP INDEX event_by_day; DROP INDEX event_by_type; DROP INDEX event_over_a_year;"
                 "CREATE INDEX event_by_day ON event (first_day); PRAGMA user_version = 6;");
}

} // namespace

/// A program that is killed in the middle of its work loses nothing that it had stored.
class tst_Crash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedWriterLosesNothing_data();
    void killedWriterLosesNothing();
    void killedEditorLosesNoDecision_data();
    void killedEditorLosesNoDecision();
    void killedMigrationLosesNothing();
    void otherProgramsWriterIsWaitedFor();
};

void tst_Crash::killedWriterLosesNothing_data()
{
    QTest::addColumn<int>("lines");
    for (int lines : {1, 7, 60})
        QTest::addRow("after %d articles", lines) << lines;
}

void tst_Crash::killedWriterLosesNothing()
{
    QFETCH(int, lines);
    QTemporaryDir dir;
    const QString path = dir.filePath(u"a.dateline"_s);
    QProcess child;
    startChild(child, path, u"write"_s);
    QByteArray told;
    while (told.count('\n') < lines) {
        QVERIFY(child.waitForReadyRead(20000));
        told += child.readAllStandardOutput();
    }
    child.kill();
    QVERIFY(child.waitForFinished());
    told += child.readAllStandardOutput();
    told.truncate(told.lastIndexOf('\n') + 1);

    auto library = Library::open(path);
    QVERIFY(library);
    QSet<qint64> accepted;
    for (const EventSummary &event : *(*library)->events())
        if (event.review == Review::Accepted)
            accepted << event.id.value;
    QSet<qint64> articles;
    for (const ArticleSummary &article : *(*library)->articles()) {
        articles << article.id.value;
        QCOMPARE(article.events, 2);
        QCOMPARE(int((*library)->eventDetails(article.id)->size()), 2);
        QVERIFY(!(*library)->article(article.id)->text.isEmpty());
    }
    for (const QByteArray &line : told.trimmed().split('\n')) {
        const QByteArrayList ids = line.split(' ');
        QVERIFY(articles.contains(ids[0].toLongLong()));
        QVERIFY(accepted.contains(ids[1].toLongLong()));
    }
    // At most the article in hand is there without its decision.
    QVERIFY(articles.size() - accepted.size() <= 1);
    QVERIFY((*library)->undo());
}

void tst_Crash::killedEditorLosesNoDecision_data()
{
    QTest::addColumn<int>("milliseconds");
    for (const int milliseconds : {0, 1, 2, 3, 5, 7, 11, 17, 40, 150})
        QTest::addRow("%d ms after the first step", milliseconds) << milliseconds;
}

/// At most the step in hand is missing, or is there though nobody was told.
void tst_Crash::killedEditorLosesNoDecision()
{
    QFETCH(int, milliseconds);
    QTemporaryDir dir;
    const QString path = dir.filePath(u"a.dateline"_s);
    const Article article = samples::article();
    QVERIFY((*Library::open(path))->addArticle(article, samples::extraction(article), samples::noon));
    QProcess child;
    startChild(child, path, u"decide"_s);
    QVERIFY(child.waitForReadyRead(20000));
    QTest::qSleep(milliseconds);
    child.kill();
    QVERIFY(child.waitForFinished());
    QByteArray told = child.readAllStandardOutput();
    told.truncate(told.lastIndexOf('\n') + 1);
    QString did = u"Ministers met in Oslo"_s, will = did;
    for (const QByteArray &line : told.trimmed().split('\n')) {
        const QString title = QString::fromUtf8(line.mid(line.indexOf(' ') + 1));
        (line.startsWith("did ") ? did : will) = title;
    }

    auto library = Library::open(path);
    QVERIFY(library);
    const EventId event = (*library)->events()->front().id;
    const QString title = (*library)->event(event)->title;
    QVERIFY2(title == did || title == will, qPrintable(title + u" is neither "_s + did + u" nor "_s + will));
    if ((*library)->nextUndo()) {
        QVERIFY((*library)->undo());
        QVERIFY((*library)->redo());
        QCOMPARE((*library)->event(event)->title, title);
    }
}

void tst_Crash::killedMigrationLosesNothing()
{
    QTemporaryDir dir;
    const QString old = dir.filePath(u"old.dateline"_s);
    constexpr int articles = 150;
    {
        const auto library = *Library::open(old);
        for (int i = 0; i < articles; ++i) {
            Article article =
                samples::article(u"Ministers met in Oslo on 5 May 2021. They signed a pact last month. "
                                 "%1"_s.arg(i));
            article.name = article.url = u"/%1"_s.arg(i);
            const auto added = library->addArticle(article, samples::extraction(article), samples::noon);
            const EventId event = library->events(added->id)->front().id;
            QVERIFY(library->decide({decision::SetReview{event, Review::Accepted}}, samples::noon));
        }
    }
    makeOld(old);
    int unfinished = 0;
    for (int milliseconds = 2; milliseconds < 90; milliseconds += 4) {
        const QString path = dir.filePath(u"%1.dateline"_s.arg(milliseconds));
        QVERIFY(QFile::copy(old, path));
        QProcess child;
        startChild(child, path, u"open"_s);
        QVERIFY(child.waitForStarted());
        if (!child.waitForFinished(milliseconds)) {
            child.kill();
            QVERIFY(child.waitForFinished());
            ++unfinished;
        }
        const auto library = Library::open(path);
        QVERIFY(library);
        int accepted = 0;
        for (const EventSummary &event : *(*library)->events())
            accepted += event.review == Review::Accepted ? 1 : 0;
        QCOMPARE(accepted, articles);
        QCOMPARE((*library)->history()->size(), size_t(articles));
        const auto search = LibrarySearch::open(path);
        QCOMPARE((*search)->find(parseSearch(u"ministers"_s), 1000)->articles.size(), size_t(articles));
    }
    QVERIFY(unfinished > 0);
}

void tst_Crash::otherProgramsWriterIsWaitedFor()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"a.dateline"_s);
    auto library = Library::open(path);
    QVERIFY(library);
    QProcess child;
    startChild(child, path, u"write"_s);
    QVERIFY(child.waitForReadyRead(20000));
    const auto added = (*library)->addArticle(samples::article(), {}, samples::noon);
    QVERIFY(added);
    QVERIFY((*library)->decide({decision::RemoveArticle{added->id}}, samples::noon));
    child.kill();
    QVERIFY(child.waitForFinished());
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (const QString path = qEnvironmentVariable(childVariable); !path.isEmpty()) {
        const QString work = qEnvironmentVariable(workVariable);
        return work == "decide"_L1 ? decideForever(path)
               : work == "open"_L1 ? openOnce(path)
                                   : writeForever(path);
    }
    tst_Crash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crash.moc"
