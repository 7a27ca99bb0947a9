// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/chartpicture.h"
#include <numeric>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_ChartPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void countsByType();
    void mostRows();
    void steps_data();
    void steps();
    void columnsStandInTheirMonths();
    void heightsAreCounts();
    void everythingInside_data();
    void everythingInside();
    void notes();
    void empty();
    void colours();

private:
    static EventSummary event(const QString &timex, EventType type, const QString &who = {},
                              const QString &where = {});
    static std::vector<quint32> all(const std::vector<EventSummary> &events);
    static QStringList texts(const Picture &picture);
    /// The filled rectangles in the colour of \a type, without the legend's swatch.
    static std::vector<QRectF> segments(const Picture &picture, EventType type);
    static std::vector<EventSummary> sample();
};

EventSummary tst_ChartPicture::event(const QString &timex, EventType type, const QString &who,
                                     const QString &where)
{
    EventSummary summary;
    summary.type = type;
    summary.who = who;
    summary.where = where;
    if (const auto date = DateValue::fromTimex(timex)) {
        summary.dated = true;
        summary.days = date->span();
        summary.precision = date->precision();
        summary.interval = date->isInterval();
    }
    return summary;
}

std::vector<EventSummary> tst_ChartPicture::sample()
{
    return {event(u"2021-04-02"_s, EventType::Meeting, u"Ann Lee, Bo Kim"_s, u"London"_s),
            event(u"2021-05-05"_s, EventType::Meeting, u"Ann Lee"_s),
            event(u"2021-05-06"_s, EventType::Meeting, u"Ann Lee"_s, u"Seoul"_s),
            event(u"2021-05"_s, EventType::Dispute, u"Bo Kim"_s, u"London"_s),
            event(u"2019"_s, EventType::Visit),
            event({}, EventType::Visit)};
}

std::vector<quint32> tst_ChartPicture::all(const std::vector<EventSummary> &events)
{
    std::vector<quint32> positions(events.size());
    std::iota(positions.begin(), positions.end(), quint32(0));
    return positions;
}

QStringList tst_ChartPicture::texts(const Picture &picture)
{
    QStringList found;
    for (const Shape &item : picture.shapes)
        if (const auto *text = std::get_if<shape::Text>(&item))
            found << text->text;
    return found;
}

std::vector<QRectF> tst_ChartPicture::segments(const Picture &picture, EventType type)
{
    std::vector<QRectF> found;
    for (const Shape &item : picture.shapes)
        if (const auto *rect = std::get_if<shape::Rect>(&item))
            if (rect->fill == Palette::light().typeColour(type) && rect->stroke != 0)
                found.push_back(rect->rect);
    return found;
}

void tst_ChartPicture::counts_data()
{
    QTest::addColumn<int>("by");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QList<int>>("totals");
    QTest::addColumn<int>("without");
    QTest::newRow("person") << int(GroupBy::Person) << QStringList({u"Ann Lee"_s, u"Bo Kim"_s})
                            << QList<int>({3, 2}) << 2;
    QTest::newRow("place") << int(GroupBy::Place) << QStringList({u"London"_s, u"Seoul"_s})
                           << QList<int>({2, 1}) << 3;
    QTest::newRow("type") << int(GroupBy::Type) << QStringList({u"meeting"_s, u"visit"_s, u"dispute"_s})
                          << QList<int>({3, 2, 1}) << 0;
}

void tst_ChartPicture::counts()
{
    QFETCH(int, by);
    QFETCH(QStringList, names);
    QFETCH(QList<int>, totals);
    QFETCH(int, without);
    const auto events = sample();
    const GroupCounts counts = groupCounts(events, all(events), GroupBy(by));
    QStringList foundNames;
    QList<int> foundTotals;
    for (const auto &row : counts.rows) {
        foundNames << row.name;
        foundTotals << row.total;
        QCOMPARE(std::accumulate(row.byType.begin(), row.byType.end(), 0), row.total);
    }
    QCOMPARE(foundNames, names);
    QCOMPARE(foundTotals, totals);
    QCOMPARE(counts.without, without);
    QCOMPARE(counts.more, 0);
}

void tst_ChartPicture::countsByType()
{
    const auto events = sample();
    const GroupCounts counts = groupCounts(events, all(events), GroupBy::Person);
    QCOMPARE(counts.rows[1].byType[size_t(EventType::Meeting)], 1);
    QCOMPARE(counts.rows[1].byType[size_t(EventType::Dispute)], 1);
    const std::vector<quint32> some{0, 3};
    QCOMPARE(groupCounts(events, some, GroupBy::Place).rows[0].total, 2);
}

void tst_ChartPicture::mostRows()
{
    std::vector<EventSummary> events;
    for (int i = 0; i < 50; ++i)
        events.push_back(event(u"2021"_s, EventType::Visit, u"Person %1"_s.arg(i % 25)));
    const GroupCounts counts = groupCounts(events, all(events), GroupBy::Person, {}, 10);
    QCOMPARE(counts.rows.size(), size_t(10));
    QCOMPARE(counts.more, 15);
    QVERIFY(groupCounts(events, {}, GroupBy::Person).rows.empty());
}

void tst_ChartPicture::steps_data()
{
    QTest::addColumn<int>("highest");
    QTest::addColumn<int>("step");
    for (const auto &[highest, step] : {std::pair(0, 1),
                                        {1, 1},
                                        {5, 1},
                                        {6, 2},
                                        {10, 2},
                                        {11, 5},
                                        {25, 5},
                                        {26, 10},
                                        {99, 20},
                                        {1000, 200},
                                        {1'000'000, 200'000},
                                        {2'000'000'000, 500'000'000}})
        QTest::addRow("%d", highest) << highest << step;
}

void tst_ChartPicture::steps()
{
    QFETCH(int, highest);
    QFETCH(int, step);
    QCOMPARE(gridStep(highest), step);
}

void tst_ChartPicture::columnsStandInTheirMonths()
{
    HistogramOptions options;
    options.bin = Precision::Month;
    const Picture picture = timeChartPicture(histogram(sample(), options));
    const auto meetings = segments(picture, EventType::Meeting);
    QCOMPARE(meetings.size(), size_t(2));
    QVERIFY(meetings[0].right() <= meetings[1].left());
    // May is a day longer than April.
    QVERIFY(meetings[1].width() > meetings[0].width());
    QVERIFY(meetings[1].width() <= 66);
}

void tst_ChartPicture::heightsAreCounts()
{
    HistogramOptions options;
    options.bin = Precision::Month;
    const Picture picture = timeChartPicture(histogram(sample(), options));
    const auto meetings = segments(picture, EventType::Meeting);
    const auto disputes = segments(picture, EventType::Dispute);
    QCOMPARE(disputes.size(), size_t(1));
    QCOMPARE(meetings[1].height(), 2 * meetings[0].height());
    QCOMPARE(disputes[0].bottom(), meetings[1].top());
    QCOMPARE(meetings[0].bottom(), meetings[1].bottom());
}

void tst_ChartPicture::everythingInside_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<int>("bin");
    QTest::newRow("wide, days") << 1400.0 << int(Precision::Day);
    QTest::newRow("wide, months") << 1400.0 << int(Precision::Month);
    QTest::newRow("narrow, days") << 320.0 << int(Precision::Day);
    QTest::newRow("narrow, centuries") << 320.0 << int(Precision::Century);
}

void tst_ChartPicture::everythingInside()
{
    QFETCH(double, width);
    QFETCH(int, bin);
    HistogramOptions histogramOptions;
    histogramOptions.bin = Precision(bin);
    ChartPictureOptions options;
    options.width = width;
    options.title = u"Events"_s;
    const auto events = sample();
    for (const Picture &picture :
         {timeChartPicture(histogram(events, histogramOptions), options),
          countChartPicture(groupCounts(events, all(events), GroupBy::Person), options)}) {
        const QRectF sheet = QRectF({}, picture.size).adjusted(-0.5, -0.5, 0.5, 0.5);
        for (const Shape &item : picture.shapes) {
            if (const auto *rect = std::get_if<shape::Rect>(&item))
                QVERIFY(sheet.contains(rect->rect));
            if (const auto *line = std::get_if<shape::Polyline>(&item))
                for (const QPointF point : line->points)
                    QVERIFY(sheet.contains(point));
            if (const auto *text = std::get_if<shape::Text>(&item))
                QVERIFY(sheet.contains(text->position));
        }
    }
}

void tst_ChartPicture::notes()
{
    HistogramOptions options;
    options.bin = Precision::Month;
    const QStringList time = texts(timeChartPicture(histogram(sample(), options)));
    QVERIFY(time.contains(u"1 dated less precisely than a column · 1 without a date"_s));
    QVERIFY(time.contains(u"meeting  3"_s));
    const auto events = sample();
    QVERIFY(texts(countChartPicture(groupCounts(events, all(events), GroupBy::Person)))
                .contains(u"2 name none"_s));
    QVERIFY(!texts(countChartPicture(groupCounts(events, all(events), GroupBy::Type)))
                 .join(u' ')
                 .contains(u"none"));
}

void tst_ChartPicture::empty()
{
    const Picture time = timeChartPicture({});
    QVERIFY(texts(time).contains(u"No dated events"_s));
    QVERIFY(texts(countChartPicture({})).contains(u"No dated events"_s));
    QCOMPARE(time.size, QSizeF(960, 480));
}

void tst_ChartPicture::colours()
{
    HistogramOptions options;
    options.splitBy = GroupBy::Place;
    const Histogram byPlace = histogram(sample(), options);
    for (size_t i = 1; i < byPlace.series.size(); ++i)
        QVERIFY(seriesColour(byPlace, i, Palette::dark()) != seriesColour(byPlace, 0, Palette::dark()));
    ChartPictureOptions dark;
    dark.palette = Palette::dark();
    QCOMPARE(std::get<shape::Rect>(timeChartPicture({}, dark).shapes.front()).fill, Palette::dark().base);
}

QTEST_GUILESS_MAIN(tst_ChartPicture)
#include "tst_chartpicture.moc"
