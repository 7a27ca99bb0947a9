// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/resources.h"
#include "tests/support/openwindow.h"
#include "ui/dialogs/importreportdialog.h"
#include <ctime>
#include <QDir>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace dateline;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray noise(int size)
{
    QByteArray bytes;
    quint32 state = 1;
    for (int i = 0; i < size; ++i) {
        state = state * 1664525 + 1013904223;
        bytes.append(char(state >> 24));
    }
    return bytes;
}

/// Milliseconds of processor time of this thread: unlike a clock it does not count other programs' turns.
qint64 threadTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

} // namespace

/// What cannot be read gets a clear line each in one report, and the window stays responsive.
class tst_BadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oneBadFile_data();
    void oneBadFile();
    void legacyEncodingIsRead();
    void mixedFolder();
    void cancelKeepsWhatWasRead();
    void tryingAgainKeepsTheDateGiven();

private:
    ImportReport import(const QStringList &paths)
    {
        ImportReport report;
        int reports = 0;
        QObject context;
        connect(&m_open->session, &Session::importFinished, &context, [&](const ImportReport &finished) {
            report = finished;
            ++reports;
        });
        m_open->drop(paths);
        if (!m_open->waitUntilIdle(120'000))
            qWarning("still busy");
        if (reports != 1)
            qWarning("%d reports", reports);
        return report;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenWindow> m_open;
};

void tst_BadInput::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_open = std::make_unique<OpenWindow>(m_folder->path());
    QVERIFY(!m_open->problem);
    QDir(m_folder->path()).mkdir(u"in"_s);
}

void tst_BadInput::cleanup()
{
    m_open.reset();
    m_folder.reset();
}

void tst_BadInput::oneBadFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("size");
    QTest::newRow("empty") << QByteArray() << qint64(0);
    QTest::newRow("only spaces") << QByteArray("  \n\n  ") << qint64(0);
    QTest::newRow("binary") << noise(20'000) << qint64(0);
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + noise(4000) << qint64(0);
    QTest::newRow("100 MB") << QByteArray("Words.") << qint64(100) * 1024 * 1024;
    QTest::newRow("not there") << QByteArray() << qint64(-1);
}

void tst_BadInput::oneBadFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, size);
    const QString path = m_folder->filePath(u"in/file.txt"_s);
    if (size >= 0)
        write(path, bytes);
    if (size > 0)
        QVERIFY(QFile::resize(path, size));
    const ImportReport report = import({path});
    QCOMPARE(report.outcomes.size(), 1U);
    const ImportOutcome &outcome = report.outcomes.front();
    QCOMPARE(outcome.kind, ImportOutcome::Kind::Failed);
    QVERIFY(!outcome.problem.what.isEmpty());
    QVERIFY(outcome.name.contains("file.txt"_L1));
    QCOMPARE(m_open->session.articles()->articles().size(), 0U);
    QTRY_VERIFY(m_open->window->findChild<ImportReportDialog *>());
}

void tst_BadInput::legacyEncodingIsRead()
{
    const QString path = m_folder->filePath(u"in/latin.txt"_s);
    write(path, QByteArray("Der Pr\xe4sident traf am 5. Mai 2021 in M\xfcnchen ein. Caf\xe9 ge\xf6"
                           "ffnet.\n"));
    const ImportReport report = import({path});
    QCOMPARE(report.outcomes.size(), 1U);
    QVERIFY(report.outcomes.front().kind != ImportOutcome::Kind::Failed);
    QVERIFY(m_open->session.article(report.outcomes.front().article)->text.contains(u"Präsident"_s));
}

void tst_BadInput::mixedFolder()
{
    const QString sample = resourceFolder() + "/samples/2023-09-14-straits-accord.txt"_L1;
    QFile file(sample);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray words = file.readAll();
    int bad = 0;
    for (int i = 0; i < 500; ++i) {
        const QString path = m_folder->filePath(
            u"in/%1.%2"_s.arg(i, 3, 10, QLatin1Char('0')).arg(i % 7 ? u"txt"_s : u"html"_s));
        const int kind = i % 5;
        const QByteArray number = "\nNumber " + QByteArray::number(i) + " of its kind.\n";
        if (kind == 0)
            write(path, {});
        else if (kind == 1)
            write(path, noise(3000));
        else if (i % 7)
            write(path, words + number);
        else
            write(path, "<html><head><title>Page " + QByteArray::number(i) + "</title></head><body><p>" +
                            words + "</p><p>" + number + "</p></body></html>");
        bad += kind <= 1 ? 1 : 0;
    }
    qint64 longest = 0;
    qint64 last = threadTime();
    QTimer pulse;
    connect(&pulse, &QTimer::timeout, this, [&] {
        const qint64 now = threadTime();
        longest = qMax(longest, now - last);
        last = now;
    });
    pulse.start(5);
    const ImportReport report = import({m_folder->filePath(u"in"_s)});
    pulse.stop();
    QCOMPARE(report.outcomes.size(), 500U);
    QCOMPARE(report.count(ImportOutcome::Kind::Failed), bad);
    QCOMPARE(int(m_open->session.articles()->articles().size()), 500 - bad);
    for (const ImportOutcome &outcome : report.outcomes)
        if (outcome.kind == ImportOutcome::Kind::Failed)
            QVERIFY2(!outcome.problem.what.isEmpty(), qPrintable(outcome.name));
    QVERIFY2(longest < 3000, qPrintable(u"the window did not answer for %1 ms"_s.arg(longest)));
}

void tst_BadInput::cancelKeepsWhatWasRead()
{
    for (int i = 0; i < 300; ++i)
        write(m_folder->filePath(u"in/%1.txt"_s.arg(i)),
              QByteArray("On 5 May 2021 ministers met in London. Number ") + QByteArray::number(i) + ".\n");
    QObject context;
    connect(m_open->session.articles(), &QAbstractItemModel::rowsInserted, &context,
            [this] { m_open->session.cancelJobs(); });
    const ImportReport report = import({m_folder->filePath(u"in"_s)});
    const auto kept = m_open->session.articles()->articles().size();
    QVERIFY(kept > 0);
    QCOMPARE(report.count(ImportOutcome::Kind::Ok), int(kept));
    QVERIFY(report.cancelled || kept == 300);
}

/// A date that was given with files is theirs, too, when those that were not read are read at last.
void tst_BadInput::tryingAgainKeepsTheDateGiven()
{
    const QString path = m_folder->filePath(u"in/late.txt"_s);
    m_open->session.importPaths({path}, PartialDate::day(2021, 5, 5));
    QVERIFY(m_open->waitUntilIdle());
    QTRY_VERIFY(m_open->window->findChild<ImportReportDialog *>());
    write(path, "They met last month.\n");
    m_open->window->findChild<ImportReportDialog *>()->findChild<QPushButton *>(u"retry"_s)->click();
    QVERIFY(m_open->waitUntilIdle());
    QTRY_COMPARE(m_open->session.articles()->articles().size(), 1);
    const PublicationDate published = m_open->session.articles()->articles().at(0).published;
    QCOMPARE(published.date, PartialDate::day(2021, 5, 5));
    QCOMPARE(published.basis, PublicationBasis::Given);
}

QTEST_MAIN(tst_BadInput)
#include "tst_badinput.moc"
