// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"
#include "ui/dialogs/exportchoice.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(dateline::AnyFormat)

class tst_ExportTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFormat_data();
    void everyFormat();
    void summaries_data();
    void summaries();
    void pictureSummaries();
    void lanesByTag();
    void pages();
    void suffixes_data();
    void suffixes();
    void failures_data();
    void failures();
    void oldFileStaysOnFailure();

private:
    QByteArray written(const ExportChoice &choice, ExportSummary *summary = nullptr);

    QTemporaryDir m_folder;
    ExportInputs m_inputs;
};

void tst_ExportTask::initTestCase()
{
    m_inputs.libraryPath = m_folder.filePath(u"sample.dateline"_s);
    m_inputs.title = u"Sample"_s;
    const auto events = makeSampleLibrary(m_inputs.libraryPath);
    QCOMPARE(events.size(), size_t(5));
    m_inputs.all = std::make_shared<const std::vector<EventSummary>>(events);
    std::vector<EventSummary> shown;
    for (const EventSummary &event : events)
        if (event.review != Review::Rejected)
            shown.push_back(event);
    m_inputs.shown = std::make_shared<const std::vector<EventSummary>>(shown);
    const double may = double(PartialDate::month(2021, 5)->firstDay().time_since_epoch().count());
    m_inputs.visible = {may, may + 31};
    m_inputs.lightChart = Picture{{300, 200}, u"Chart"_s, {}, {}, {}};
    m_inputs.darkChart = m_inputs.lightChart;
}

QByteArray tst_ExportTask::written(const ExportChoice &choice, ExportSummary *summary)
{
    ExportTask task = exportTask(m_inputs, choice);
    task.path = m_folder.filePath(u"out"_s);
    const auto result = runExport(task);
    if (!result)
        return "failed: " + result.problem().what.toUtf8();
    if (summary)
        *summary = *result;
    QFile file(task.path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

void tst_ExportTask::everyFormat_data()
{
    QTest::addColumn<int>("subject");
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("start");
    const QHash<QString, QByteArray> starts{
        {u"csv"_s, "date,"},     {u"html"_s, "<!DOCTYPE html>"}, {u"json"_s, ""},
        {u"jsonl"_s, "{\"id\""}, {u"ics"_s, "BEGIN:VCALENDAR"},  {u"svg"_s, "<?xml"},
        {u"pdf"_s, "%PDF"},      {u"png"_s, "\x89PNG"}};
    for (const auto subject : {ExportSubject::VisibleTimeline, ExportSubject::WholeTimeline,
                               ExportSubject::Chart, ExportSubject::EventTable}) {
        const auto formats = formatsFor(subject);
        for (size_t i = 0; i < formats.size(); ++i)
            QTest::addRow("%d %s", int(subject), qPrintable(formatName(formats[i])))
                << int(subject) << int(i) << starts.value(suffixOf(formats[i]));
    }
}

void tst_ExportTask::everyFormat()
{
    QFETCH(int, subject);
    QFETCH(int, number);
    QFETCH(QByteArray, start);
    ExportChoice choice;
    choice.subject = ExportSubject(subject);
    choice.format = formatsFor(choice.subject)[size_t(number)];
    const QByteArray file = written(choice);
    QVERIFY2(file.startsWith(start), file.left(200).constData());
    QVERIFY(file.size() > 50);
}

void tst_ExportTask::summaries_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<bool>("onlyVisible");
    QTest::addColumn<bool>("withRejected");
    QTest::addColumn<ExportSummary>("expected");
    QTest::newRow("table") << int(EventFormat::Csv) << false << false << ExportSummary{4, 0, 0, 1, 0, 0};
    QTest::newRow("calendar") << int(EventFormat::Ics) << false << false << ExportSummary{3, 0, 1, 1, 0, 0};
    QTest::newRow("visible range") << int(EventFormat::Ics) << true << false
                                   << ExportSummary{1, 0, 1, 1, 2, 0};
    QTest::newRow("rejected, too") << int(EventFormat::Csv) << false << true
                                   << ExportSummary{5, 0, 0, 0, 0, 0};
}

void tst_ExportTask::summaries()
{
    QFETCH(int, format);
    QFETCH(bool, onlyVisible);
    QFETCH(bool, withRejected);
    QFETCH(ExportSummary, expected);
    ExportChoice choice;
    choice.subject = ExportSubject::EventTable;
    choice.format = EventFormat(format);
    choice.onlyVisible = onlyVisible;
    choice.rejected = withRejected;
    ExportSummary summary;
    written(choice, &summary);
    QCOMPARE(toSentences(summary), toSentences(expected));
}

void tst_ExportTask::pictureSummaries()
{
    ExportChoice choice;
    QCOMPARE(pictureSummary(m_inputs, choice), (ExportSummary{3, 0, 1, 1, 0, 0}));
    choice.subject = ExportSubject::VisibleTimeline;
    QCOMPARE(pictureSummary(m_inputs, choice), (ExportSummary{1, 0, 1, 1, 2, 0}));
    ExportInputs filtered = m_inputs;
    filtered.shown = std::make_shared<const std::vector<EventSummary>>(1, m_inputs.shown->front());
    choice.subject = ExportSubject::WholeTimeline;
    const ExportSummary summary = pictureSummary(filtered, choice);
    QCOMPARE(summary.written, 1);
    QCOMPARE(summary.written + summary.leftOut(), 5);
}

void tst_ExportTask::lanesByTag()
{
    ExportChoice choice;
    choice.format = PictureFormat::Svg;
    choice.lanesBy = GroupBy::Tag;
    QVERIFY(written(choice).contains(">untagged<"));
    ExportInputs inputs = m_inputs;
    inputs.articleTags.insert(m_inputs.all->front().article, {u"sea"_s, u"pact"_s});
    std::swap(inputs, m_inputs);
    const QByteArray picture = written(choice);
    std::swap(inputs, m_inputs);
    QVERIFY(picture.contains(">sea<") && picture.contains(">pact<"));
    QVERIFY(!picture.contains(">untagged<"));
}

void tst_ExportTask::pages()
{
    ExportChoice choice;
    choice.pages = 3;
    choice.format = PictureFormat::Pdf;
    QCOMPARE(exportTask(m_inputs, choice).pages.size(), size_t(3));
    choice.format = PictureFormat::Svg;
    QCOMPARE(exportTask(m_inputs, choice).pages.size(), size_t(1));
    choice.format = PictureFormat::Pdf;
    choice.subject = ExportSubject::VisibleTimeline;
    QCOMPARE(exportTask(m_inputs, choice).pages.size(), size_t(1));
    ExportInputs empty = m_inputs;
    empty.shown = std::make_shared<const std::vector<EventSummary>>();
    choice.subject = ExportSubject::WholeTimeline;
    QCOMPARE(exportTask(empty, choice).pages.size(), size_t(1));
}

void tst_ExportTask::suffixes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("svg") << u"a/b.svg"_s << u"svg"_s;
    QTest::newRow("capitals") << u"B.PDF"_s << u"pdf"_s;
    QTest::newRow("htm") << u"b.htm"_s << u"html"_s;
    QTest::newRow("two dots") << u"b.tar.csv"_s << u"csv"_s;
    QTest::newRow("unknown") << u"b.docx"_s << u""_s;
    QTest::newRow("none") << u"csv"_s << u""_s;
}

void tst_ExportTask::suffixes()
{
    QFETCH(QString, path);
    QFETCH(QString, suffix);
    const auto format = formatOfFile(path);
    QCOMPARE(format.has_value(), !suffix.isEmpty());
    if (format)
        QCOMPARE(suffixOf(*format), suffix);
}

void tst_ExportTask::failures_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("library");
    QTest::newRow("no folder") << u"missing/out.csv"_s << u"sample.dateline"_s;
    QTest::newRow("a folder") << u"."_s << u"sample.dateline"_s;
    QTest::newRow("no library") << u"out.csv"_s << u"notes.txt"_s;
}

void tst_ExportTask::failures()
{
    QFETCH(QString, path);
    QFETCH(QString, library);
    QFile notes(m_folder.filePath(u"notes.txt"_s));
    QVERIFY(notes.open(QIODevice::WriteOnly) && notes.write("This is no library. ") > 0);
    notes.close();
    ExportChoice choice;
    choice.subject = ExportSubject::EventTable;
    choice.format = EventFormat::Csv;
    ExportTask task = exportTask(m_inputs, choice);
    task.path = m_folder.filePath(path);
    task.libraryPath = m_folder.filePath(library);
    const auto result = runExport(task);
    QVERIFY(!result);
    QVERIFY(!result.problem().what.isEmpty());
}

void tst_ExportTask::oldFileStaysOnFailure()
{
    const QString path = m_folder.filePath(u"kept.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("before") == 6);
    file.close();
    ExportTask task;
    task.format = EventFormat::Csv;
    task.path = path;
    task.libraryPath = m_folder.filePath(u"notes.txt"_s);
    QVERIFY(!runExport(task));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("before"));
}

QTEST_GUILESS_MAIN(tst_ExportTask)
#include "tst_exporttask.moc"
