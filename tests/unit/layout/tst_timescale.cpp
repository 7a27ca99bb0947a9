// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/timescale.h"
#include <cmath>
#include <QTest>

using namespace dateline;

class tst_TimeScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsBothWays();
    void zoomKeepsTheDay_data();
    void zoomKeepsTheDay();
    void staysWithinLimits_data();
    void staysWithinLimits();
    void pansByPixels();
    void resizeKeepsTheScale();
    void margins_data();
    void margins();
};

void tst_TimeScale::mapsBothWays()
{
    const TimeScale scale(100, 300, 1000);
    QCOMPARE(scale.xOf(100), 0.0);
    QCOMPARE(scale.xOf(300), 1000.0);
    QCOMPARE(scale.dayAt(scale.xOf(187.25)), 187.25);
}

void tst_TimeScale::zoomKeepsTheDay_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("factor");
    QTest::newRow("in, at the left edge") << 0.0 << 2.0;
    QTest::newRow("in, in the middle") << 500.0 << 1.25;
    QTest::newRow("in, at the right edge") << 1000.0 << 7.0;
    QTest::newRow("out, near the left") << 120.0 << 0.5;
    QTest::newRow("out, near the right") << 873.0 << 0.8;
    QTest::newRow("not at all") << 333.0 << 1.0;
}

void tst_TimeScale::zoomKeepsTheDay()
{
    QFETCH(double, x);
    QFETCH(double, factor);
    const TimeScale scale(-5000, 18000, 1000);
    const TimeScale zoomed = scale.zoomedAbout(x, factor);
    QVERIFY(std::abs(zoomed.dayAt(x) - scale.dayAt(x)) < 1e-6);
    QVERIFY(std::abs(zoomed.daysPerPixel() * factor - scale.daysPerPixel()) < 1e-9);
}

void tst_TimeScale::staysWithinLimits_data()
{
    QTest::addColumn<double>("begin");
    QTest::addColumn<double>("end");
    QTest::newRow("a second") << 0.0 << 1.0 / 86400;
    QTest::newRow("empty") << 10.0 << 10.0;
    QTest::newRow("backwards") << 10.0 << 5.0;
    QTest::newRow("a million years") << -2e8 << 2e8;
    QTest::newRow("before all") << -9e6 << -8.9e6;
    QTest::newRow("after all") << 9e6 << 9.1e6;
}

void tst_TimeScale::staysWithinLimits()
{
    QFETCH(double, begin);
    QFETCH(double, end);
    const TimeScale scale(begin, end, 800);
    QVERIFY(scale.end() - scale.begin() >= TimeScale::LeastDays * 0.999999);
    QVERIFY(scale.end() - scale.begin() <= TimeScale::MostDays * 1.000001);
    QVERIFY(scale.begin() >= TimeScale::FirstDay);
    QVERIFY(scale.end() <= TimeScale::LastDay + 1);
}

void tst_TimeScale::pansByPixels()
{
    const TimeScale scale(0, 100, 1000);
    QCOMPARE(scale.panned(50).begin(), 5.0);
    QCOMPARE(scale.panned(-50).begin(), -5.0);
    QCOMPARE(scale.panned(50).daysPerPixel(), scale.daysPerPixel());
    const TimeScale far = scale.panned(1e12);
    QVERIFY(std::abs(far.end() - TimeScale::LastDay) < 1);
    QVERIFY(std::abs((far.end() - far.begin()) - 100) < 1e-6);
}

void tst_TimeScale::resizeKeepsTheScale()
{
    const TimeScale scale = TimeScale(0, 100, 1000).resized(500);
    QCOMPARE(scale.begin(), 0.0);
    QVERIFY(std::abs(scale.end() - 50) < 1e-9);
}

void tst_TimeScale::margins_data()
{
    QTest::addColumn<double>("begin");
    QTest::addColumn<double>("end");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("last");
    QTest::newRow("a share of the length") << 0.0 << 100.0 << 7.0 << -10.0 << 110.0;
    QTest::newRow("never shorter than asked") << 10.0 << 11.0 << 7.0 << 7.0 << 14.0;
}

void tst_TimeScale::margins()
{
    QFETCH(double, begin);
    QFETCH(double, end);
    QFETCH(double, least);
    const auto [first, last] = TimeScale::withMargin(begin, end, 0.1, least);
    QTEST(first, "first");
    QTEST(last, "last");
}

QTEST_GUILESS_MAIN(tst_TimeScale)
#include "tst_timescale.moc"
