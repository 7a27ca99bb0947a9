// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/partialdate.h"
#include <QTest>

using namespace dateline;
using namespace std::chrono;
using namespace Qt::StringLiterals;

class tst_PartialDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timex_data();
    void timex();
    void refused_data();
    void refused();
    void shifted_data();
    void shifted();
    void edtf_data();
    void edtf();
    void impossibleDates();
    void everyDayLiesInItsUnit();
};

void tst_PartialDate::timex_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("precision");
    QTest::addColumn<QString>("firstDay");
    QTest::addColumn<qint64>("days");
    const auto row = [](const char *name, const char *text, Precision p, const char *first, int days) {
        QTest::newRow(name) << QString::fromLatin1(text) << int(p) << QString::fromLatin1(first)
                            << qint64(days);
    };
    row("day", "2021-05-05", Precision::Day, "2021-05-05", 1);
    row("leap day", "2020-02-29", Precision::Day, "2020-02-29", 1);
    row("month", "2021-05", Precision::Month, "2021-05-01", 31);
    row("leap February", "2020-02", Precision::Month, "2020-02-01", 29);
    row("year", "2019", Precision::Year, "2019-01-01", 365);
    row("week", "2021-W18", Precision::Week, "2021-05-03", 7);
    row("week 1 begins in the old year", "2020-W01", Precision::Week, "2019-12-30", 7);
    row("week 53", "2020-W53", Precision::Week, "2020-12-28", 7);
    row("weekend", "2021-W18-WE", Precision::Weekend, "2021-05-08", 2);
    row("quarter", "2021-Q2", Precision::Quarter, "2021-04-01", 91);
    row("half", "2021-H2", Precision::Half, "2021-07-01", 184);
    row("winter starts in December", "2023-WI", Precision::Season, "2023-12-01", 91);
    row("spring", "2021-SP", Precision::Season, "2021-03-01", 92);
    row("decade", "199X", Precision::Decade, "1990-01-01", 3652);
    row("century", "18XX", Precision::Century, "1800-01-01", 36524);
    row("first century lacks year 0", "00XX", Precision::Century, "0001-01-01", 36159);
    row("ides of March", "BC0044-03-15", Precision::Day, "BC0044-03-15", 1);
    row("1 BCE is a leap year", "BC0001", Precision::Year, "BC0001-01-01", 366);
    row("decade before the era is mirrored", "BC004X", Precision::Decade, "BC0049-01-01", 3653);
}

void tst_PartialDate::timex()
{
    QFETCH(QString, text);
    QFETCH(int, precision);
    QFETCH(QString, firstDay);
    QFETCH(qint64, days);
    const auto date = PartialDate::fromTimex(text);
    QVERIFY(date);
    QCOMPARE(int(date->precision()), precision);
    QCOMPARE(date->toTimex(), text);
    QCOMPARE(PartialDate::around(Precision::Day, date->firstDay()).toTimex(), firstDay);
    QCOMPARE(date->span().days(), days);
}

void tst_PartialDate::refused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"",        "0000",    "2021-13", "2021-00",     "2021-02-29", "2021-06-31", "2021-W54", "2021-W00",
          "2021-Q5", "2021-Q0", "2021-H3", "2021-5-5",    "2021-05-5",  "20210505",   "21",       "20X1",
          "2021-",   "2021-XX", "x2021",   "2021-05-05T", "2021-W18-3", "-2021",      "BC",       "BC0000"})
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
    for (const char *tooLong : {"2021-Q02", "2021-05-5555555550", "2021-Q5555555550"})
        QTest::newRow(tooLong) << QString::fromLatin1(tooLong);
}

void tst_PartialDate::refused()
{
    QFETCH(QString, text);
    QVERIFY(!PartialDate::fromTimex(text));
}

void tst_PartialDate::shifted_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("to");
    QTest::newRow("day over a leap day") << u"2020-02-28"_s << 2 << u"2020-03-01"_s;
    QTest::newRow("month over the year") << u"2021-05"_s << 8 << u"2022-01"_s;
    QTest::newRow("month back") << u"2021-01"_s << -1 << u"2020-12"_s;
    QTest::newRow("week into week 53") << u"2020-W52"_s << 1 << u"2020-W53"_s;
    QTest::newRow("quarter back") << u"2021-Q1"_s << -1 << u"2020-Q4"_s;
    QTest::newRow("season") << u"2020-WI"_s << 1 << u"2021-SP"_s;
    QTest::newRow("half") << u"2021-H2"_s << 1 << u"2022-H1"_s;
    QTest::newRow("decade") << u"199X"_s << 2 << u"201X"_s;
    QTest::newRow("century back") << u"19XX"_s << -1 << u"18XX"_s;
    QTest::newRow("year over the era: no year 0") << u"BC0001"_s << 1 << u"0001"_s;
    QTest::newRow("decade over the era") << u"000X"_s << -1 << u"BC000X"_s;
    QTest::newRow("nothing") << u"2021-05-05"_s << 0 << u"2021-05-05"_s;
}

void tst_PartialDate::shifted()
{
    QFETCH(QString, from);
    QFETCH(int, count);
    QFETCH(QString, to);
    QCOMPARE(PartialDate::fromTimex(from)->shifted(count).toTimex(), to);
}

void tst_PartialDate::edtf_data()
{
    QTest::addColumn<QString>("timex");
    QTest::addColumn<QString>("edtf");
    QTest::newRow("day") << u"2021-05-05"_s << u"2021-05-05"_s;
    QTest::newRow("quarter") << u"2021-Q2"_s << u"2021-34"_s;
    QTest::newRow("half") << u"2021-H2"_s << u"2021-41"_s;
    QTest::newRow("winter") << u"2021-WI"_s << u"2021-24"_s;
    QTest::newRow("summer") << u"2021-SU"_s << u"2021-22"_s;
    QTest::newRow("week") << u"2021-W18"_s << u"2021-05-03/2021-05-09"_s;
    QTest::newRow("before the era") << u"BC0044-03-15"_s << u"-0043-03-15"_s;
    QTest::newRow("decade") << u"199X"_s << u"199X"_s;
}

void tst_PartialDate::edtf()
{
    QFETCH(QString, timex);
    QFETCH(QString, edtf);
    QCOMPARE(PartialDate::fromTimex(timex)->toEdtf(), edtf);
}

void tst_PartialDate::impossibleDates()
{
    QVERIFY(!PartialDate::day(2021, 6, 31));
    QVERIFY(!PartialDate::day(1900, 2, 29));
    QVERIFY(!PartialDate::month(2021, 0));
    QVERIFY(!PartialDate::week(2021, 53));
    QVERIFY(!PartialDate::make(Precision::Month, year(2021) / 2 / 30));
}

void tst_PartialDate::everyDayLiesInItsUnit()
{
    for (sys_days day = sys_days(year(-120) / 1 / 1); day < sys_days(year(2120) / 1 / 1); day += days(17)) {
        for (int p = 0; p <= int(Precision::Day); ++p) {
            const PartialDate unit = PartialDate::around(Precision(p), day);
            QVERIFY(unit.span().begin <= day || Precision(p) == Precision::Weekend);
            QVERIFY(unit.span().end > day || Precision(p) == Precision::Weekend);
            QCOMPARE(PartialDate::fromTimex(unit.toTimex()), std::optional(unit));
            QCOMPARE(unit.shifted(1).shifted(-1), unit);
            if (Precision(p) != Precision::Weekend)
                QCOMPARE(unit.shifted(1).firstDay(), unit.span().end);
        }
    }
}

QTEST_GUILESS_MAIN(tst_PartialDate)
#include "tst_partialdate.moc"
