// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/displaydate.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_DisplayDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void qualifiers_data();
    void qualifiers();
};

void tst_DisplayDate::values_data()
{
    QTest::addColumn<QString>("timex");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *timex, const char *shown) {
        QTest::newRow(timex) << QString::fromLatin1(timex) << QString::fromUtf8(shown);
    };
    row("2021-05-05", "5 May 2021");
    row("2021-05", "May 2021");
    row("2021", "2021");
    row("2021-W18", "week of 3 May 2021");
    row("2021-W18-WE", "weekend of 8 May 2021");
    row("2021-Q2", "Q2 2021");
    row("2021-H2", "second half of 2021");
    row("2021-SP", "spring 2021");
    row("2020-WI", "winter 2020/21");
    row("1999-WI", "winter 1999/00");
    row("199X", "1990s");
    row("18XX", "19th century");
    row("20XX", "21st century");
    row("11XX", "12th century");
    row("BC0044-03-15", "15 March 44 BCE");
    row("2021-05-05T14:30", "5 May 2021, 14:30");
    row("2021-05-05T09:00Z", "5 May 2021, 09:00 UTC");
    row("2021-05-05TEV", "5 May 2021, evening");
    row("2021-05-05/2021-05-07", "5–7 May 2021");
    row("2021-04-28/2021-05-03", "28 April – 3 May 2021");
    row("2020-12-31/2021-01-02", "31 December 2020 – 2 January 2021");
    row("2021-03/2021-05", "March – May 2021");
    row("2019/2021-05", "2019 – May 2021");
    row("2015-08-10/..", "since 10 August 2015");
    row("../1972", "until 1972");
}

void tst_DisplayDate::values()
{
    QFETCH(QString, timex);
    QFETCH(QString, shown);
    const auto date = DateValue::fromTimex(timex);
    QVERIFY(date);
    QCOMPARE(toDisplayText(*date), shown);
}

void tst_DisplayDate::qualifiers_data()
{
    QTest::addColumn<QString>("timex");
    QTest::addColumn<int>("qualifier");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *timex, DateQualifier qualifier, const char *shown) {
        QTest::newRow(shown) << QString::fromLatin1(timex) << int(qualifier) << QString::fromUtf8(shown);
    };
    row("1850", DateQualifier::About, "about 1850");
    row("2021-05-05", DateQualifier::Before, "before 5 May 2021");
    row("2021-05", DateQualifier::After, "after May 2021");
    row("2021", DateQualifier::Early, "early 2021");
    row("2021", DateQualifier::Mid, "mid-2021");
    row("199X", DateQualifier::Late, "late 1990s");
    row("2021-W18", DateQualifier::Early, "early in the week of 3 May 2021");
    row("2021-H1", DateQualifier::Mid, "middle of the first half of 2021");
    row("2021-SP", DateQualifier::Late, "late spring 2021");
    row("18XX", DateQualifier::Mid, "mid-19th century");
    row("2019/2021", DateQualifier::Between, "between 2019 and 2021");
    row("2021", DateQualifier::Exact, "2021");
}

void tst_DisplayDate::qualifiers()
{
    QFETCH(QString, timex);
    QFETCH(int, qualifier);
    QFETCH(QString, shown);
    QCOMPARE(toDisplayText(DateValue::fromTimex(timex)->withQualifier(DateQualifier(qualifier))), shown);
}

QTEST_GUILESS_MAIN(tst_DisplayDate)
#include "tst_displaydate.moc"
