// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportsample.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_ExportData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order();
    void scope_data();
    void scope();
    void sentences();
    void formats();
    void quoteIsOneLine();
    void days();
};

void tst_ExportData::order()
{
    const ExportData data = sampleData();
    const Selection selection = selectEvents(data, {}, Undated::Append);
    QStringList triggers;
    for (const SelectedEvent &selected : selection.events)
        triggers << selected.event->trigger.in(selected.article->text).toString();
    QCOMPARE(triggers, QStringList({u"deteriorated"_s, u"ran"_s, u"met"_s, u"began"_s, u"sank"_s}));
}

void tst_ExportData::scope_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<bool>("withRejected");
    QTest::addColumn<bool>("withUndated");
    QTest::addColumn<int>("written");
    QTest::addColumn<int>("outside");
    QTest::newRow("dated") << u""_s << false << false << 3 << 0;
    QTest::newRow("undated, too") << u""_s << false << true << 5 << 0;
    QTest::newRow("rejected, too") << u""_s << true << false << 4 << 0;
    QTest::newRow("May 2021") << u"2021-05"_s << false << false << 2 << 1;
    QTest::newRow("a day that an interval touches") << u"2021-05-03"_s << false << false << 1 << 2;
    QTest::newRow("a day without") << u"1999-01-01"_s << false << false << 0 << 3;
    QTest::newRow("days do not exclude the undated") << u"1999-01-01"_s << false << true << 2 << 3;
}

void tst_ExportData::scope()
{
    QFETCH(QString, days);
    QFETCH(bool, withRejected);
    QFETCH(bool, withUndated);
    QFETCH(int, written);
    QFETCH(int, outside);
    ExportScope scope;
    scope.rejected = withRejected;
    if (!days.isEmpty())
        scope.days = PartialDate::fromTimex(days)->span();
    const ExportData data = sampleData();
    const ExportSummary summary =
        selectEvents(data, scope, withUndated ? Undated::Append : Undated::LeaveOut).summary;
    QCOMPARE(summary.written, written);
    QCOMPARE(summary.outside, outside);
    QCOMPARE(summary.rejected, withRejected ? 0 : 1);
    QCOMPARE(summary.waiting + summary.undated, withUndated ? 0 : 2);
    QCOMPARE(summary.written + summary.leftOut(), 6);
}

void tst_ExportData::sentences()
{
    QCOMPARE(toSentences({}), QStringList(u"0 events."_s));
    ExportSummary summary;
    summary.written = 1;
    summary.waiting = 3;
    summary.rejected = 2;
    QCOMPARE(
        toSentences(summary),
        QStringList({u"1 event."_s, u"3 left out: they wait for the publication date of their article."_s,
                     u"2 left out: rejected in review."_s}));
}

void tst_ExportData::formats()
{
    for (const EventFormat format : allEventFormats)
        QCOMPARE(eventFormatFromText(QString(toText(format))), std::optional(format));
    QCOMPARE(suffix(EventFormat::TimelineJs), "json"_L1);
    QVERIFY(!eventFormatFromText(u"xml"));
    QVERIFY(!eventFormatFromText(u"JSON"));
}

void tst_ExportData::quoteIsOneLine()
{
    SampleArticle sample(u"Talks\tbroke   off"_s);
    sample.event(u"broke"_s, {});
    QCOMPARE(quote({&sample.item.article, &sample.item.extraction.events[0]}), u"Talks broke off"_s);
}

void tst_ExportData::days()
{
    const auto open = *DateValue::fromTimex(u"2015-08/..");
    QCOMPARE(firstDayText(open), u"2015-08-01"_s);
    QCOMPARE(lastDayText(open), QString());
    QCOMPARE(precisionText(open), u"interval"_s);
    QCOMPARE(precisionText(*DateValue::fromTimex(u"2021-W18")), u"week"_s);
}

QTEST_GUILESS_MAIN(tst_ExportData)
#include "tst_exportdata.moc"
