// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/writtendate.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_WrittenDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data();
    void found();
    void refused_data();
    void refused();
    void order();
    void weekdays();
};

void tst_WrittenDate::found_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("covered");
    QTest::addColumn<QString>("date");
    const auto row = [](const char *name, const QString &text, const QString &covered, const QString &date) {
        QTest::newRow(name) << text << covered << date;
    };
    row("ISO", u"on 2021-05-05."_s, u"2021-05-05"_s, u"2021-05-05"_s);
    row("ISO with time", u"2021-05-05T23:30:00-07:00"_s, u"2021-05-05"_s, u"2021-05-05"_s);
    row("slashes, year first", u"/2021/5/7/summit"_s, u"2021/5/7"_s, u"2021-05-07"_s);
    row("compact", u"20210505-summit"_s, u"20210505"_s, u"2021-05-05"_s);
    row("English, day first", u"Wednesday 5 May 2021, 10:00"_s, u"5 May 2021"_s, u"2021-05-05"_s);
    row("English, ordinal", u"the 5th of May, 2021"_s, u"5th of May, 2021"_s, u"2021-05-05"_s);
    row("English, month first", u"Wed, May 5, 2021"_s, u"May 5, 2021"_s, u"2021-05-05"_s);
    row("English, short month", u"Sept. 3, 2019"_s, u"Sept. 3, 2019"_s, u"2019-09-03"_s);
    row("capitals", u"MAY 5, 2021"_s, u"MAY 5, 2021"_s, u"2021-05-05"_s);
    row("no comma", u"Nov 19 2019"_s, u"Nov 19 2019"_s, u"2019-11-19"_s);
    row("German", u"Mittwoch, 5. März 2021"_s, u"5. März 2021"_s, u"2021-03-05"_s);
    row("German numbers", u"Stand: 05.03.2021, 10 Uhr"_s, u"05.03.2021"_s, u"2021-03-05"_s);
    row("German, short year", u"am 5.3.21"_s, u"5.3.21"_s, u"2021-03-05"_s);
    row("French", u"le 14 juillet 2019"_s, u"14 juillet 2019"_s, u"2019-07-14"_s);
    row("Spanish", u"5 de mayo de 2021"_s, u"5 de mayo de 2021"_s, u"2021-05-05"_s);
    row("day above twelve", u"13/05/2021"_s, u"13/05/2021"_s, u"2021-05-13"_s);
    row("month second place", u"05/13/2021"_s, u"05/13/2021"_s, u"2021-05-13"_s);
    row("same both ways", u"05/05/2021"_s, u"05/05/2021"_s, u"2021-05-05"_s);
    row("behind a number", u"Room 12, 5 May 2021"_s, u"5 May 2021"_s, u"2021-05-05"_s);
    row("leap day", u"29 February 2020"_s, u"29 February 2020"_s, u"2020-02-29"_s);
}

void tst_WrittenDate::found()
{
    QFETCH(QString, text);
    QFETCH(QString, covered);
    QFETCH(QString, date);
    const auto found = findWrittenDate(text);
    QVERIFY(found);
    QCOMPARE(found->span.in(text).toString(), covered);
    QCOMPARE(found->date.toTimex(), date);
}

void tst_WrittenDate::refused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "May", "May 2021", "5 May", "in 2021", "2021-13-05", "31 June 2021",
                             "29 February 2021", "05/06/2021", "12345678", "+49 30 1234567", "99999999",
                             "version 2.0.1", "1-2-3", "maybe 5, 2021", "10:05:2021x", "0505-2021"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void tst_WrittenDate::refused()
{
    QFETCH(QString, text);
    QVERIFY(!findWrittenDate(text));
}

void tst_WrittenDate::order()
{
    const QString text = u"05/06/2021"_s;
    QCOMPARE(findWrittenDate(text, 0, NumericOrder::DayFirst)->date.toTimex(), u"2021-06-05"_s);
    QCOMPARE(findWrittenDate(text, 0, NumericOrder::MonthFirst)->date.toTimex(), u"2021-05-06"_s);
}

void tst_WrittenDate::weekdays()
{
    QVERIFY(isWeekdayName(u"Wednesday"));
    QVERIFY(isWeekdayName(u"wed"));
    QVERIFY(isWeekdayName(u"MITTWOCH"));
    QVERIFY(!isWeekdayName(u"Wednesdays"));
    QVERIFY(!isWeekdayName(u"May"));
    QVERIFY(!isWeekdayName(u""));
}

QTEST_GUILESS_MAIN(tst_WrittenDate)
#include "tst_writtendate.moc"
