// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an expression counts from: the publication date, an earlier date of the text, or nothing yet.
#include "tests/unit/temporal/tagging.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_TemporalAnchors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void narrative_data();
    void narrative();
    void programme_data();
    void programme();
    void withoutPublication_data();
    void withoutPublication();
    void anchorIsKept();
    void absoluteIsNotRelative();
    void datesArriveWithPublication();
    void qualifiers_data();
    void qualifiers();
    void clockKeepsItsTime();
};

void tst_TemporalAnchors::narrative_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("bare month in the running year")
        << u"In 1943 he was in Rome. In May he left."_s << u"1943=1943; May=1943-05"_s;
    QTest::newRow("bare month over the turn of the year")
        << u"In November 1942 he was in Rome. In January he left."_s
        << u"November 1942=1942-11; January=1943-01"_s;
    QTest::newRow("bare day") << u"On 1 September 1939 it began. On 3 September they answered."_s
                              << u"1 September 1939=1939-09-01; 3 September=1939-09-03"_s;
    QTest::newRow("the following year") << u"In 1995 he was promoted. The following year he retired."_s
                                        << u"1995=1995; The following year=1996"_s;
    QTest::newRow("two days later") << u"He left on 3 May 1998. Two days later he died."_s
                                    << u"3 May 1998=1998-05-03; Two days later=1998-05-05"_s;
    QTest::newRow("the same day") << u"He left on 3 May 1998. He died the same day."_s
                                  << u"3 May 1998=1998-05-03; the same day=1998-05-03"_s;
    QTest::newRow("the day before") << u"He left on 3 May 1998. The day before, he had called."_s
                                    << u"3 May 1998=1998-05-03; The day before=1998-05-02"_s;
    QTest::newRow("later that year") << u"He left in May 1998. Later that year he died."_s
                                     << u"May 1998=1998-05; Later that year=1998 END"_s;
    QTest::newRow("a year earlier") << u"He left in 1998. A year earlier he had married."_s
                                    << u"1998=1998; A year earlier=1997"_s;
    QTest::newRow("the next morning") << u"He left on 3 May 1998. The next morning he died."_s
                                      << u"3 May 1998=1998-05-03; The next morning=1998-05-04TMO"_s;
    QTest::newRow("a flashback leaves the story where it was")
        << u"They fought on 18 July 1943. By late 1942 the army had crossed the river. In August it left."_s
        << u"18 July 1943=1943-07-18; late 1942=1942 END; August=1943-08"_s;
    QTest::newRow("day of the running month") << u"It ended on 8 May 1945. They met on the 9th."_s
                                              << u"8 May 1945=1945-05-08; the 9th=1945-05-09"_s;
    QTest::newRow("day of the next month") << u"It ended on 28 May 1945. They met on the 2nd."_s
                                           << u"28 May 1945=1945-05-28; the 2nd=1945-06-02"_s;
    QTest::newRow("the following spring")
        << u"In 73 BC slaves escaped. The following spring they went north."_s
        << u"73 BC=BC0073; The following spring=BC0072-SP"_s;
    QTest::newRow("end of the running month")
        << u"It fell on 18 July 1943. By the end of the month the war was over."_s
        << u"18 July 1943=1943-07-18; the end of the month=1943-07 END"_s;
    QTest::newRow("today of a history")
        << u"It rose in 1848. It fell in 1849. It was sold in 1850. Today it is a museum."_s
        << u"1848=1848; 1849=1849; 1850=1850; Today=PRESENT_REF"_s;
    QTest::newRow("a chronicle in the present tense")
        << u"2014\nJanuary 9: He joins. June: An audit finds a hole. October: A trial opens."_s
        << u"2014=2014; January 9=2014-01-09; June=2014-06; October=2014-10"_s;
    QTest::newRow("a guide")
        << u"It opened in 2014. It has four halls. It has a park. It is cheap. June is hot."_s
        << u"2014=2014; June=XXXX-06"_s;
    QTest::newRow("season") << u"He left in 1941. In the autumn he died."_s
                            << u"1941=1941; the autumn=1941-FA"_s;
}

void tst_TemporalAnchors::narrative()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(summary(tagged(text)), expected);
}

/// Published on 14 March 2023.
void tst_TemporalAnchors::programme_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("month far ahead") << u"A judge charged him yesterday. The trial opens in October."_s
                                     << u"yesterday=2023-03-13; October=2023-10"_s;
    QTest::newRow("season") << u"They signed it yesterday. The talks start in the autumn."_s
                            << u"yesterday=2023-03-13; the autumn=2023-FA"_s;
    QTest::newRow("past") << u"A judge charged him yesterday. The trial opened in October."_s
                          << u"yesterday=2023-03-13; October=2022-10"_s;
    QTest::newRow("other present") << u"They mourned yesterday. He remembers the flood in October."_s
                                   << u"yesterday=2023-03-13; October=2022-10"_s;
}

void tst_TemporalAnchors::programme()
{
    QFETCH(QString, text);
    QTEST(summary(tagged(text, u"2023-03-14"_s)), "expected");
}

void tst_TemporalAnchors::withoutPublication_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("offset");
    QTest::newRow("last month") << u"He left last month."_s << u"XXXX-XX"_s << u"month-1"_s;
    QTest::newRow("yesterday") << u"He left yesterday."_s << u"XXXX-XX-XX"_s << u"day-1"_s;
    QTest::newRow("weekday") << u"He left on Wednesday."_s << u"XXXX-WXX-3"_s << u"weekday=3"_s;
    QTest::newRow("last weekday") << u"He left last Friday."_s << u"XXXX-WXX-5"_s << u"weekday=5 last"_s;
    QTest::newRow("this week") << u"He left earlier this week."_s << u"XXXX-WXX"_s << u"week+0"_s;
    QTest::newRow("month") << u"He left in May."_s << u"XXXX-05"_s << u"month=5"_s;
    QTest::newRow("month day") << u"He left on May 3."_s << u"XXXX-05-03"_s << u"month=5 day=3"_s;
    QTest::newRow("years ago") << u"He left two years ago."_s << u"XXXX"_s << u"year-2"_s;
    QTest::newRow("month of last year")
        << u"He left in June last year."_s << u"XXXX-06"_s << u"year-1 month=6"_s;
    QTest::newRow("this morning") << u"He left this morning."_s << u"XXXX-XX-XXTMO"_s << u"day+0"_s;
}

void tst_TemporalAnchors::withoutPublication()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    QFETCH(QString, offset);
    const Tagged found = tagged(text);
    QCOMPARE(found.timexes.size(), size_t(1));
    const Timex &timex = found.timexes.front();
    QCOMPARE(timex.value, value);
    QCOMPARE(timex.offset, offset);
    QVERIFY(timex.relative);
    QVERIFY(!timex.date);
    QVERIFY(!timex.anchoredInText);
}

void tst_TemporalAnchors::anchorIsKept()
{
    const QString text = u"He left on 3 May 1998. Two days later he died."_s;
    const Tagged found = tagged(text);
    QCOMPARE(found.timexes.size(), size_t(2));
    const Timex &later = found.timexes.back();
    QVERIFY(later.anchoredInText);
    QCOMPARE(later.anchor.in(text).toString(), u"3 May 1998"_s);
    QCOMPARE(later.rule, u"units later"_s);
}

void tst_TemporalAnchors::absoluteIsNotRelative()
{
    const Tagged found = tagged(u"He left on 3 May 1998."_s, u"2021-05-05"_s);
    QCOMPARE(found.timexes.size(), size_t(1));
    QVERIFY(!found.timexes.front().relative);
    QVERIFY(found.timexes.front().offset.isEmpty());
    QVERIFY(!found.timexes.front().anchoredInText);
}

void tst_TemporalAnchors::datesArriveWithPublication()
{
    const QString text = u"He left last month. Relations deteriorated in 2019."_s;
    const Tagged open = tagged(text);
    const Tagged dated = tagged(text, u"2021-05-05"_s);
    QCOMPARE(open.timexes.size(), dated.timexes.size());
    QVERIFY(!open.timexes[0].date);
    QCOMPARE(open.timexes[1].date->toTimex(), u"2019"_s);
    QCOMPARE(dated.timexes[0].date->toTimex(), u"2021-04"_s);
    QCOMPARE(dated.timexes[0].offset, open.timexes[0].offset);
}

void tst_TemporalAnchors::qualifiers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DateQualifier>("qualifier");
    QTest::newRow("exact") << u"He left in March 1996."_s << DateQualifier::Exact;
    QTest::newRow("early") << u"He left in early March 1996."_s << DateQualifier::Early;
    QTest::newRow("mid") << u"He left in mid-1996."_s << DateQualifier::Mid;
    QTest::newRow("late") << u"He left in late 1996."_s << DateQualifier::Late;
    QTest::newRow("about") << u"He left around 1850."_s << DateQualifier::About;
    QTest::newRow("circa") << u"He left c. 1850."_s << DateQualifier::About;
    QTest::newRow("earlier this year is any day of it")
        << u"He left earlier this year."_s << DateQualifier::Exact;
}

void tst_TemporalAnchors::qualifiers()
{
    QFETCH(QString, text);
    QFETCH(DateQualifier, qualifier);
    const Tagged found = tagged(text, u"2021-05-05"_s);
    QCOMPARE(found.timexes.size(), size_t(1));
    QVERIFY(found.timexes.front().date);
    QCOMPARE(int(found.timexes.front().date->qualifier()), int(qualifier));
}

void tst_TemporalAnchors::clockKeepsItsTime()
{
    const Tagged found = tagged(u"Talks broke off at 10 p.m. Wednesday."_s, u"2021-05-05"_s);
    QCOMPARE(found.timexes.size(), size_t(1));
    QCOMPARE(found.timexes.front().date->timeOfDay(), u"T22:00"_s);
    QCOMPARE(int(found.timexes.front().type), int(TimexType::Time));
}

QTEST_GUILESS_MAIN(tst_TemporalAnchors)
#include "tst_temporalanchors.moc"
