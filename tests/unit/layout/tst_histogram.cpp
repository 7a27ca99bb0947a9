// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/histogram.h"
#include <numeric>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

EventSummary made(const char *timex, EventType type = EventType::Meeting)
{
    EventSummary summary;
    summary.type = type;
    const auto date = DateValue::fromTimex(QString::fromLatin1(timex));
    if (!date)
        return summary;
    summary.dated = true;
    summary.days = date->span();
    summary.precision = date->precision();
    summary.interval = date->isInterval();
    return summary;
}

} // namespace

class tst_Histogram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bins_data();
    void bins();
    void tooCoarseIsCountedApart();
    void choosesAUnit_data();
    void choosesAUnit();
    void splitsByPerson();
    void sumsUpTheRest();
    void nothing();
};

void tst_Histogram::bins_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<QStringList>("labels");
    QTest::addColumn<QList<int>>("counts");
    QTest::newRow("months, with a gap")
        << int(Precision::Month) << QStringList{u"2021-04"_s, u"2021-05"_s, u"2021-06"_s}
        << QList<int>{2, 0, 3};
    QTest::newRow("years") << int(Precision::Year) << QStringList{u"2021"_s} << QList<int>{5};
    QTest::newRow("decades") << int(Precision::Decade) << QStringList{u"202X"_s} << QList<int>{5};
}

void tst_Histogram::bins()
{
    QFETCH(int, unit);
    // A week that begins in May but lies mostly in June counts in June; an interval where it begins.
    const std::vector<EventSummary> events{made("2021-04-01"), made("2021-04"),
                                           made("2021-W22"),   made("2021-06-30/2021-09-01"),
                                           made("2021-06-02"), made("no date")};
    HistogramOptions options;
    options.bin = Precision(unit);
    const Histogram result = histogram(events, options);
    QTEST(QStringList(result.labels.begin(), result.labels.end()), "labels");
    QCOMPARE(int(result.series.size()), 1);
    QTEST(QList<int>(result.series[0].counts.begin(), result.series[0].counts.end()), "counts");
    QCOMPARE(result.counted, 5);
    QCOMPARE(result.undated, 1);
    QCOMPARE(result.tooCoarse, 0);
}

void tst_Histogram::tooCoarseIsCountedApart()
{
    HistogramOptions options;
    options.bin = Precision::Month;
    const Histogram result = histogram({made("2021"), made("2021-03-04"), made("19XX")}, options);
    QCOMPARE(result.counted, 1);
    QCOMPARE(result.tooCoarse, 2);
    QCOMPARE(result.labels, std::vector<QString>{u"2021-03"_s});
}

void tst_Histogram::choosesAUnit_data()
{
    QTest::addColumn<QStringList>("dates");
    QTest::addColumn<int>("unit");
    QTest::newRow("a few days") << QStringList{u"2021-05-01"_s, u"2021-05-20"_s} << int(Precision::Day);
    QTest::newRow("a year of days") << QStringList{u"2021-01-01"_s, u"2021-12-20"_s} << int(Precision::Week);
    QTest::newRow("some years") << QStringList{u"2018-01-01"_s, u"2021-12-20"_s} << int(Precision::Month);
    QTest::newRow("known to the year only")
        << QStringList{u"2018"_s, u"2019"_s, u"2019-03-04"_s} << int(Precision::Year);
    QTest::newRow("from before the era on")
        << QStringList{u"BC0044-03-15"_s, u"2021-03-04"_s} << int(Precision::Century);
}

void tst_Histogram::choosesAUnit()
{
    QFETCH(QStringList, dates);
    std::vector<EventSummary> events;
    for (const QString &date : dates)
        events.push_back(made(qPrintable(date)));
    QTEST(int(histogram(events).bin), "unit");
}

void tst_Histogram::splitsByPerson()
{
    EventSummary both = made("2021-05-05");
    both.who = u"Blinken, Motegi"_s;
    EventSummary one = made("2021-05-06");
    one.who = u"Motegi"_s;
    HistogramOptions options;
    options.splitBy = GroupBy::Person;
    const Histogram result = histogram({both, one, made("2021-05-07")}, options);
    QCOMPARE(int(result.series.size()), 3);
    QCOMPARE(result.series[0].name, u"Motegi"_s);
    QCOMPARE(result.series[0].total, 2);
    QCOMPARE(result.series[1].name, u"Blinken"_s);
    QCOMPARE(result.series[2].name, options.names.none);
    QCOMPARE(result.counted, 3);
}

void tst_Histogram::sumsUpTheRest()
{
    std::vector<EventSummary> events;
    for (int i = 0; i < 10; ++i) {
        events.push_back(made("2021-05-05"));
        events.back().where = u"Place %1"_s.arg(i);
    }
    HistogramOptions options;
    options.splitBy = GroupBy::Place;
    options.maxSeries = 4;
    const Histogram result = histogram(events, options);
    QCOMPARE(int(result.series.size()), 4);
    QCOMPARE(result.series[3].name, options.names.other);
    QCOMPARE(result.series[3].total, 7);
    QCOMPARE(std::accumulate(result.series[3].counts.begin(), result.series[3].counts.end(), 0), 7);
}

void tst_Histogram::nothing()
{
    const Histogram result = histogram({});
    QVERIFY(result.bins.empty() && result.series.empty());
    QCOMPARE(result.counted, 0);
}

QTEST_GUILESS_MAIN(tst_Histogram)
#include "tst_histogram.moc"
