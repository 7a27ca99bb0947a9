// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/library.h"
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
        const Article article = samples::article(
            u"Ministers met in Oslo on 5 May 2021. They signed a pact last month. %1"_s.arg(i));
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

} // namespace

/// A program that is killed in the middle of its work loses nothing that it had stored.
class tst_Crash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedWriterLosesNothing_data();
    void killedWriterLosesNothing();
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
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(childVariable), path);
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), QStringList());
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

void tst_Crash::otherProgramsWriterIsWaitedFor()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"a.dateline"_s);
    auto library = Library::open(path);
    QVERIFY(library);
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(childVariable), path);
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), QStringList());
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
    if (const QString path = qEnvironmentVariable(childVariable); !path.isEmpty())
        return writeForever(path);
    tst_Crash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crash.moc"
