// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/temporal/holiday.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_Holiday : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void easter_data();
    void easter();
    void inYear_data();
    void inYear();
    void refuses_data();
    void refuses();
};

void tst_Holiday::easter_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("sunday");
    QTest::newRow("1818, the earliest") << 1818 << u"1818-03-22"_s;
    QTest::newRow("1943, the latest") << 1943 << u"1943-04-25"_s;
    QTest::newRow("1954") << 1954 << u"1954-04-18"_s;
    QTest::newRow("1981, an exception of the epact") << 1981 << u"1981-04-19"_s;
    QTest::newRow("2000") << 2000 << u"2000-04-23"_s;
    QTest::newRow("2021") << 2021 << u"2021-04-04"_s;
    QTest::newRow("2024, leap year") << 2024 << u"2024-03-31"_s;
}

void tst_Holiday::easter()
{
    QFETCH(int, year);
    QFETCH(QString, sunday);
    QCOMPARE(PartialDate::around(Precision::Day, easterSunday(year)).toTimex(), sunday);
}

void tst_Holiday::inYear_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("date");
    QTest::newRow("fixed") << u"12-25"_s << 1998 << u"1998-12-25"_s;
    QTest::newRow("fourth Thursday") << u"11-4-4"_s << 1999 << u"1999-11-25"_s;
    QTest::newRow("first Monday") << u"9-1-1"_s << 2019 << u"2019-09-02"_s;
    QTest::newRow("last Monday") << u"5--1-1"_s << 2021 << u"2021-05-31"_s;
    QTest::newRow("Sunday is 7") << u"5-2-7"_s << 2021 << u"2021-05-09"_s;
    QTest::newRow("before Easter") << u"easter-2"_s << 1998 << u"1998-04-10"_s;
    QTest::newRow("after Easter") << u"easter+49"_s << 2021 << u"2021-05-23"_s;
    QTest::newRow("day after a weekday") << u"after 11-1-1 +1"_s << 2020 << u"2020-11-03"_s;
    QTest::newRow("whole month") << u"month 2"_s << 2020 << u"2020-02"_s;
}

void tst_Holiday::inYear()
{
    QFETCH(QString, rule);
    QFETCH(int, year);
    QFETCH(QString, date);
    const auto parsed = HolidayRule::fromText(rule);
    QVERIFY(parsed);
    QCOMPARE(parsed->inYear(year).toTimex(), date);
}

void tst_Holiday::refuses_data()
{
    QTest::addColumn<QString>("rule");
    QTest::newRow("empty") << QString();
    QTest::newRow("no number") << u"May-1"_s;
    QTest::newRow("month 13") << u"13-1"_s;
    QTest::newRow("whole month 13") << u"month 13"_s;
    QTest::newRow("one number") << u"12"_s;
    QTest::newRow("Easter and a word") << u"easter day"_s;
    QTest::newRow("after nothing") << u"after +1"_s;
}

void tst_Holiday::refuses()
{
    QFETCH(QString, rule);
    QVERIFY(!HolidayRule::fromText(rule));
}

QTEST_GUILESS_MAIN(tst_Holiday)
#include "tst_holiday.moc"
