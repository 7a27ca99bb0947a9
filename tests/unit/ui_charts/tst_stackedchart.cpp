// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartsample.h"
#include "ui/charts/stackedchart.h"
#include "ui/models/articlemodel.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_StackedChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overTime();
    void byPlace();
    void filtered();
    void followsTimeline();
    void words();
    void parts_data();
    void parts();
    void ticks_data();
    void ticks();
    void narrowing();
    void notes();
    void nothing();

private:
    static StackedChart chartOf(const EventList &events, const ChartRequest &request);
};

StackedChart tst_StackedChart::chartOf(const EventList &events, const ChartRequest &request)
{
    return stackedChart(chartData(request, events, {}, nullptr), Palette::light(), 20);
}

void tst_StackedChart::overTime()
{
    EventList events;
    events.setEvents(sampleEvents());
    const StackedChart chart = chartOf(events, {ChartKind::Time, GroupBy::Type, Precision::Month, false});
    QCOMPARE(chart.categories, QStringList({u"April 2021"_s, u"May 2021"_s}));
    QCOMPARE(chart.total(0), 1);
    QCOMPARE(chart.total(1), 4);
    QCOMPARE(chart.highest(), 4);
    QCOMPARE(chart.bars, Qt::Vertical);
}

void tst_StackedChart::byPlace()
{
    EventList events;
    events.setEvents(sampleEvents());
    const StackedChart chart = chartOf(events, request(ChartKind::Place));
    QCOMPARE(chart.categories, QStringList({u"London"_s, u"Seoul"_s}));
    QCOMPARE(chart.total(0), 3);
    QCOMPARE(chart.bars, Qt::Horizontal);
    QCOMPARE(chart.parts.size(), size_t(2)); // meeting, visit
}

void tst_StackedChart::filtered()
{
    EventList events;
    events.setEvents(sampleEvents());
    Filter filter;
    filter.hiddenTypes = {int(EventType::Visit)};
    events.setFilter(filter);
    const StackedChart chart = chartOf(events, request(ChartKind::Place));
    QCOMPARE(chart.total(0), 1);
}

void tst_StackedChart::followsTimeline()
{
    EventList events;
    events.setEvents(sampleEvents());
    const double may = double(PartialDate::month(2021, 5)->firstDay().time_since_epoch().count());
    const ChartData data =
        chartData({ChartKind::Time, GroupBy::Type, Precision::Month, true}, events, {may, may + 31}, nullptr);
    QCOMPARE(data.histogram.counted, 4);
    const ChartData outside = chartData({ChartKind::Time, GroupBy::Type, Precision::Month, true}, events,
                                        {may + 400, may + 500}, nullptr);
    QVERIFY(outside.isEmpty());
}

void tst_StackedChart::words()
{
    EventList events;
    events.setEvents(sampleEvents());
    const StackedChart chart = chartOf(events, {ChartKind::Time, GroupBy::Type, Precision::Month, false});
    QVERIFY(chart.words(1).startsWith(u"May 2021: 4 event"));
    QVERIFY(chart.words(1).endsWith(u"– meeting 1, visit 2, dispute 1"));
    QVERIFY(chart.words(1, 1).startsWith(u"May 2021, visit: 2 of 4"));
}

void tst_StackedChart::parts_data()
{
    QTest::addColumn<double>("count");
    QTest::addColumn<int>("part");
    QTest::newRow("below") << -0.5 << -1;
    QTest::newRow("first") << 0.5 << 0;
    QTest::newRow("second") << 1.0 << 1;
    QTest::newRow("third") << 3.5 << 2;
    QTest::newRow("above") << 4.0 << -1;
}

void tst_StackedChart::parts()
{
    QFETCH(double, count);
    QFETCH(int, part);
    EventList events;
    events.setEvents(sampleEvents());
    const StackedChart chart = chartOf(events, {ChartKind::Time, GroupBy::Type, Precision::Month, false});
    QCOMPARE(chart.partAt(1, count), part);
}

void tst_StackedChart::ticks_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<int>("bin");
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("every month") << u"2021-01-01"_s << u"2021-04-01"_s << int(Precision::Month)
                                 << QStringList({u"Jan<br>2021"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s});
    QTest::newRow("months thinned at round places")
        << u"2020-02-01"_s << u"2022-03-01"_s << int(Precision::Month)
        << QStringList({u"Jul<br>2020"_s, u"Jan<br>2021"_s, u"Jul"_s, u"Jan<br>2022"_s});
    QTest::newRow("years thinned at round places")
        << u"2003-01-01"_s << u"2016-01-01"_s << int(Precision::Year)
        << QStringList({u"2005"_s, u"2010"_s, u"2015"_s});
    QTest::newRow("decades") << u"1971-01-01"_s << u"1995-01-01"_s << int(Precision::Decade)
                             << QStringList({u"1970s"_s, u"1980s"_s, u"1990s"_s});
}

void tst_StackedChart::ticks()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(int, bin);
    QFETCH(QStringList, labels);
    EventList events;
    events.setEvents({sampleEvent(1, first, EventType::Visit), sampleEvent(2, last, EventType::Visit)});
    const ChartData data =
        chartData({ChartKind::Time, GroupBy::Type, Precision(bin), false}, events, {}, nullptr);
    QStringList found = stackedChart(data, Palette::light(), 5).ticks;
    QCOMPARE(found.size(), qsizetype(data.histogram.bins.size()));
    found.removeAll(QString());
    QCOMPARE(found, labels);
}

void tst_StackedChart::narrowing()
{
    EventList events;
    events.setEvents(sampleEvents());
    const auto counts = [&events](ChartKind kind) {
        return chartData(request(kind), events, {}, nullptr).counts;
    };
    Filter before;
    before.text = u"kept"_s;
    const Filter byArticle = narrowed(before, counts(ChartKind::Article), 0);
    QCOMPARE(byArticle.articles.size(), 1);
    QCOMPARE(byArticle.text, u"kept"_s);
    QVERIFY(counts(ChartKind::Tag).rows.empty()); // without articles no tags are known
    QCOMPARE(counts(ChartKind::Tag).without, int(events.all().size()));
    ArticleModel articles;
    ArticleSummary tagged;
    tagged.id = events.all().front().article;
    tagged.tags = QStringList{u"North Sea"_s};
    articles.setArticles({tagged});
    const GroupCounts byTag = chartData(request(ChartKind::Tag), events, {}, &articles).counts;
    QCOMPARE(byTag.rows.front().name, u"North Sea"_s);
    QCOMPARE(narrowed({}, byTag, 0).text, u"tag:\"North Sea\""_s);
    QCOMPARE(narrowed({}, counts(ChartKind::Person), 0).text, u"who:\"Ann Lee\""_s);
    const Filter byType = narrowed({}, counts(ChartKind::Type), 0);
    QCOMPARE(byType.hiddenTypes.size(), EventTypeCount - 1);
    QVERIFY(!byType.hiddenTypes.contains(int(EventType::Meeting)));
}

void tst_StackedChart::notes()
{
    EventList events;
    events.setEvents(sampleEvents());
    const QString note =
        noteText(chartData({ChartKind::Time, GroupBy::Type, Precision::Month, false}, events, {}, nullptr));
    QCOMPARE(note, u"1 dated less precisely than a column · 1 without a date"_s);
    QCOMPARE(noteText(chartData(request(ChartKind::Type), events, {}, nullptr)), QString());
}

void tst_StackedChart::nothing()
{
    EventList events;
    for (const ChartKind kind :
         {ChartKind::Time, ChartKind::Type, ChartKind::Person, ChartKind::Article, ChartKind::Tag}) {
        const ChartData data = chartData(request(kind), events, {}, nullptr);
        QVERIFY(data.isEmpty());
        QCOMPARE(stackedChart(data, Palette::dark(), 10).highest(), 0);
        QVERIFY(chartPicture(data, {}).size.height() > 0);
    }
}

QTEST_GUILESS_MAIN(tst_StackedChart)
#include "tst_stackedchart.moc"
