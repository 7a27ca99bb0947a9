// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/datevalue.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_DateValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void refused_data();
    void refused();
    void spans();
    void edtf();
    void names();
};

void tst_DateValue::text_data()
{
    QTest::addColumn<QString>("timex");
    for (const char *text : {"2021-05-05", "2021-05-05T14:30", "1998-01-20TEV", "2021-05-05/2021-05-07",
                             "2015-08-10/..", "../1972", "2019/2021-05", "BC0044/BC0030"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void tst_DateValue::text()
{
    QFETCH(QString, timex);
    const auto value = DateValue::fromTimex(timex);
    QVERIFY(value);
    QCOMPARE(value->toTimex(), timex);
}

void tst_DateValue::refused_data()
{
    QTest::addColumn<QString>("timex");
    for (const char *text : {"../..", "/", "2021/2019", "2021-05-05/x", "PRESENT_REF", "P3M", "XXXX-WXX-3"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void tst_DateValue::refused()
{
    QFETCH(QString, timex);
    QVERIFY(!DateValue::fromTimex(timex));
}

void tst_DateValue::spans()
{
    const auto open = DateValue::fromTimex(u"2015-08-10/..");
    QVERIFY(open->span().hasBegin());
    QVERIFY(!open->span().hasEnd());
    const auto closed = DateValue::fromTimex(u"2019/2021-05");
    QCOMPARE(closed->span().days(), 365 + 366 + 31 + 28 + 31 + 30 + 31);
    QCOMPARE(closed->precision(), Precision::Month);
}

void tst_DateValue::edtf()
{
    QCOMPARE(DateValue::fromTimex(u"2021-W18/2021-05-20")->toEdtf(), u"2021-05-03/2021-05-20"_s);
    QCOMPARE(DateValue(PartialDate::year(1850), DateQualifier::About).toEdtf(), u"1850~"_s);
    QCOMPARE(DateValue::fromTimex(u"../1972")->toEdtf(), u"../1972"_s);
}

void tst_DateValue::names()
{
    QCOMPARE(toText(DateQualifier::Mid), "mid"_L1);
    QCOMPARE(dateBasisFromText(u"user"), std::optional(DateBasis::User));
    QVERIFY(!qualifierFromText(u"Exact"));
}

QTEST_GUILESS_MAIN(tst_DateValue)
#include "tst_datevalue.moc"
