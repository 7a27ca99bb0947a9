// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/ticks.h"
#include <cmath>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

double dayOf(int year, unsigned month = 1, unsigned day = 1)
{
    return double(std::chrono::sys_days(std::chrono::year(year) / month / day).time_since_epoch().count());
}

QStringList textsOf(const std::vector<Tick> &ticks)
{
    QStringList texts;
    for (const Tick &tick : ticks)
        texts << tick.text;
    return texts;
}

} // namespace

class tst_Ticks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void unitsMeet_data();
    void unitsMeet();
    void neverTooClose();
    void coarseCoversTheView();
    void wordsAreGiven();
};

void tst_Ticks::rows_data()
{
    QTest::addColumn<double>("begin");
    QTest::addColumn<double>("end");
    QTest::addColumn<double>("width");
    QTest::addColumn<QStringList>("coarse");
    QTest::addColumn<QStringList>("fine");
    QTest::addColumn<QString>("years");
    QTest::newRow("hours") << dayOf(2021, 5, 5) << dayOf(2021, 5, 5) + 0.5 << 250.0
                           << QStringList{u"Wed 5 May 2021"_s}
                           << QStringList{u"00:00"_s, u"03:00"_s, u"06:00"_s, u"09:00"_s} << u"2021"_s;
    QTest::newRow("days over a new year")
        << dayOf(2020, 12, 30) << dayOf(2021, 1, 3) << 400.0
        << QStringList{u"December 2020"_s, u"January 2021"_s}
        << QStringList{u"Wed 30"_s, u"Thu 31"_s, u"Fri 1"_s, u"Sat 2"_s} << u"2020–2021"_s;
    QTest::newRow("pairs of days, leap February")
        << dayOf(2020, 2, 25) << dayOf(2020, 3, 4) << 320.0
        << QStringList{u"February 2020"_s, u"March 2020"_s} << QStringList{u"25"_s, u"27"_s, u"1"_s, u"3"_s}
        << u"2020"_s;
    QTest::newRow("weeks") << dayOf(2021, 5, 3) << dayOf(2021, 5, 24) << 210.0 << QStringList{u"May 2021"_s}
                           << QStringList{u"3 May"_s, u"10 May"_s, u"17 May"_s} << u"2021"_s;
    QTest::newRow("months") << dayOf(2020, 11) << dayOf(2021, 2) << 240.0 << QStringList{u"2020"_s, u"2021"_s}
                            << QStringList{u"Nov"_s, u"Dec"_s, u"Jan"_s} << u"2020–2021"_s;
    QTest::newRow("quarters") << dayOf(2021) << dayOf(2022) << 300.0 << QStringList{u"2021"_s}
                              << QStringList{u"Jan"_s, u"Apr"_s, u"Jul"_s, u"Oct"_s} << u"2021"_s;
    QTest::newRow("years") << dayOf(1998) << dayOf(2002) << 280.0 << QStringList{u"1990s"_s, u"2000s"_s}
                           << QStringList{u"1998"_s, u"1999"_s, u"2000"_s, u"2001"_s} << u"1998–2001"_s;
    QTest::newRow("no year 0") << dayOf(-1) << dayOf(3) << 280.0 << QStringList{u"10–1 BCE"_s, u"1–9"_s}
                               << QStringList{u"2 BCE"_s, u"1 BCE"_s, u"1"_s, u"2"_s} << u"2 BCE–2"_s;
    QTest::newRow("decades before the era")
        << dayOf(-49) << dayOf(-19) << 210.0 << QStringList{u"100–1 BCE"_s}
        << QStringList{u"50 BCE"_s, u"40 BCE"_s, u"30 BCE"_s} << u"50–21 BCE"_s;
    QTest::newRow("centuries") << dayOf(1700) << dayOf(2000) << 210.0 << QStringList{u"1000–1999"_s}
                               << QStringList{u"1700"_s, u"1800"_s, u"1900"_s} << u"1700–1999"_s;
    QTest::newRow("millennia over both eras")
        << dayOf(-2999) << dayOf(3000) << 390.0 << QStringList{u"BCE"_s, u"CE"_s}
        << QStringList{u"3000 BCE"_s, u"2000 BCE"_s, u"1000 BCE"_s, u"1"_s, u"1000"_s, u"2000"_s}
        << u"3000 BCE–2999"_s;
}

void tst_Ticks::rows()
{
    QFETCH(double, begin);
    QFETCH(double, end);
    QFETCH(double, width);
    const Axis axis = axisOf(TimeScale(begin, end, width), CalendarNames());
    QTEST(textsOf(axis.coarse), "coarse");
    QTEST(textsOf(axis.fine), "fine");
    QTEST(axis.years, "years");
}

void tst_Ticks::unitsMeet_data()
{
    QTest::addColumn<int>("unit");
    for (int unit = 0; unit <= int(TickUnit::Millennium); ++unit)
        QTest::addRow("unit %d", unit) << unit;
}

/// Each unit ends where the next begins, holds the day it was asked for, and is never empty.
void tst_Ticks::unitsMeet()
{
    QFETCH(int, unit);
    for (double day = dayOf(-1203, 3, 5) + 0.3; day < dayOf(1203); day += 317.77) {
        const auto [begin, end] = tickUnitAround(TickUnit(unit), day);
        QVERIFY(begin <= day && day < end);
        QCOMPARE(tickUnitAround(TickUnit(unit), end).first, end);
        QCOMPARE(tickUnitAround(TickUnit(unit), begin), std::pair(begin, end));
    }
}

void tst_Ticks::neverTooClose()
{
    for (double days = 0.06; days < 3e6; days *= 1.37)
        for (int year : {-3000, -44, 0, 1, 1969, 2021}) {
            const TimeScale scale(dayOf(year), dayOf(year) + days, 1100);
            const Axis axis = axisOf(scale, CalendarNames());
            QVERIFY(axis.fine.size() <= 20);
            for (size_t i = 1; i < axis.fine.size(); ++i)
                QVERIFY2(axis.fine[i].x - axis.fine[i - 1].x >= LeastTickDistance - 1e-6,
                         qPrintable(axis.fine[i].text));
        }
}

void tst_Ticks::coarseCoversTheView()
{
    for (double days = 0.06; days < 3e6; days *= 1.9) {
        const TimeScale scale(dayOf(-2) + 100.5, dayOf(-2) + 100.5 + days, 900);
        const Axis axis = axisOf(scale, CalendarNames());
        QVERIFY(!axis.coarse.empty());
        QVERIFY(axis.coarse.front().x <= 0);
        QVERIFY(axis.coarse.back().endX >= scale.width() - 1e-6);
        for (const Tick &tick : axis.coarse)
            QVERIFY(!tick.text.isEmpty());
    }
}

void tst_Ticks::wordsAreGiven()
{
    CalendarNames names;
    names.shortMonths[4] = u"Mai"_s;
    names.longMonths[4] = u"Mai"_s;
    names.bce = u"v. Chr."_s;
    names.dayBeforeMonth = false;
    const Axis weeks = axisOf(TimeScale(dayOf(2021, 5, 3), dayOf(2021, 5, 24), 210), names);
    QCOMPARE(weeks.fine.front().text, u"Mai 3"_s);
    QCOMPARE(weeks.coarse.front().text, u"Mai 2021"_s);
    QCOMPARE(axisOf(TimeScale(dayOf(-43), dayOf(-42), 400), names).years, u"44 v. Chr."_s);
}

QTEST_GUILESS_MAIN(tst_Ticks)
#include "tst_ticks.moc"
