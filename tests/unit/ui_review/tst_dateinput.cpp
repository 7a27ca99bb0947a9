// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/displaydate.h"
#include "ui/review/dateinput.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dateline;

class tst_DateInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void input_data();
    void input();
    void refused_data();
    void refused();
};

void tst_DateInput::words_data()
{
    QTest::addColumn<QString>("timex");
    QTest::addColumn<DateQualifier>("qualifier");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &timex, const QString &words,
                        DateQualifier qualifier = DateQualifier::Exact) {
        QTest::newRow(name) << timex << qualifier << words;
    };
    row("day", u"2021-05-05"_s, u"5 May 2021"_s);
    row("day of a long month", u"2021-09-05"_s, u"5 September 2021"_s);
    row("clock time", u"2021-05-05T14:30"_s, u"5 May 2021, 14:30"_s);
    row("part of day", u"2021-05-05TMO"_s, u"5 May 2021, morning"_s);
    row("week", u"2021-W18"_s, u"week of 3 May 2021"_s);
    row("weekend", u"2021-W18-WE"_s, u"weekend of 8 May 2021"_s);
    row("month", u"2021-04"_s, u"April 2021"_s);
    row("quarter", u"2021-Q2"_s, u"Q2 2021"_s);
    row("half", u"2021-H2"_s, u"second half of 2021"_s);
    row("spring", u"2021-SP"_s, u"spring 2021"_s);
    row("winter", u"2020-WI"_s, u"winter 2020/21"_s);
    row("winter at the century", u"1999-WI"_s, u"winter 1999/00"_s);
    row("year", u"2019"_s, u"2019"_s);
    row("decade", u"199X"_s, u"1990s"_s);
    row("century", u"18XX"_s, u"19th century"_s);
    row("before the era", u"BC0044-03-15"_s, u"15 March 44 BCE"_s);
    row("year before the era", u"BC0044"_s, u"44 BCE"_s);
    row("about", u"2019"_s, u"about 2019"_s, DateQualifier::About);
    row("before", u"2021-05-05"_s, u"before 5 May 2021"_s, DateQualifier::Before);
    row("mid", u"2021"_s, u"mid-2021"_s, DateQualifier::Mid);
    row("days of a month", u"2021-05-03/2021-05-07"_s, u"3–7 May 2021"_s);
    row("days of a year", u"2021-05-03/2021-06-07"_s, u"3 May – 7 June 2021"_s);
    row("months", u"2021-03/2021-05"_s, u"March – May 2021"_s);
    row("years", u"2019/2021"_s, u"2019 – 2021"_s);
    row("mixed ends", u"2019/2021-05"_s, u"2019 – May 2021"_s);
    row("open end", u"2015-08-10/.."_s, u"since 10 August 2015"_s);
    row("open begin", u"../1972"_s, u"until 1972"_s);
}

void tst_DateInput::words()
{
    QFETCH(QString, timex);
    QFETCH(DateQualifier, qualifier);
    QFETCH(QString, words);
    const auto date = DateValue::fromTimex(timex);
    QVERIFY(date);
    QCOMPARE(toDisplayText(date->withQualifier(qualifier)), words);
    const auto back = dateFromInput(words);
    QVERIFY(back);
    QCOMPARE(back->toTimex(), timex);
    QCOMPARE(back->qualifier(), qualifier);
}

void tst_DateInput::input_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("timex");
    QTest::newRow("timex") << u"2021-05-05"_s << u"2021-05-05"_s;
    QTest::newRow("timex in small letters") << u"2021-w18"_s << u"2021-W18"_s;
    QTest::newRow("abbreviated month") << u"Apr 2021"_s << u"2021-04"_s;
    QTest::newRow("abbreviated with a stop") << u"10 Sept. 2015"_s << u"2015-09-10"_s;
    QTest::newRow("years without spaces") << u"2019–2021"_s << u"2019/2021"_s;
    QTest::newRow("american") << u"May 5, 2021"_s << u"2021-05-05"_s;
    QTest::newRow("ordinal") << u"5th May 2021"_s << u"2021-05-05"_s;
    QTest::newRow("weekday that fits") << u"Wed 5 May 2021"_s << u"2021-05-05"_s;
    QTest::newRow("week number") << u"week 18 2021"_s << u"2021-W18"_s;
    QTest::newRow("fall") << u"fall 2020"_s << u"2020-FA"_s;
    QTest::newRow("range in words") << u"from 3 to 7 May 2021"_s << u"2021-05-03/2021-05-07"_s;
    QTest::newRow("between") << u"between 2019 and 2021"_s << u"2019/2021"_s;
    QTest::newRow("spaces") << u"  May   2021 "_s << u"2021-05"_s;
    QTest::newRow("early year") << u"79 AD"_s << u"0079"_s;
}

void tst_DateInput::input()
{
    QFETCH(QString, text);
    QFETCH(QString, timex);
    const auto date = dateFromInput(text);
    QVERIFY(date);
    QCOMPARE(date->toTimex(), timex);
}

void tst_DateInput::refused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             " ",
                             "soon",
                             "31 June 2021",
                             "29 Feb 2021",
                             "5/6/2021",
                             "Tue 5 May 2021",
                             "May",
                             "12",
                             "Q5 2021",
                             "week 54 2021",
                             "7 – 3 May 2021",
                             "2021 – 2019",
                             "May 2021, 14:30",
                             "5 May 2021, 25:00",
                             "before",
                             "about",
                             "0 May 2021",
                             "5 May 2021 or so",
                             "-5",
                             "- 2021"})
        QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text);
}

void tst_DateInput::refused()
{
    QFETCH(QString, text);
    QVERIFY(!dateFromInput(text));
}

QTEST_GUILESS_MAIN(tst_DateInput)
#include "tst_dateinput.moc"
