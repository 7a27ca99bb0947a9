// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words of time that say no time here, with the nearest ones that do.
#include "tests/unit/temporal/tagging.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_temporalwords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
};

void tst_temporalwords::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("expected");

    QTest::newRow("may, the verb") << u"It may rain in Spain."_s << u"2021-05-05"_s << QString();
    QTest::newRow("may at the start") << u"May I ask a question?"_s << u"2021-05-05"_s << QString();
    QTest::newRow("May, the month") << u"It rained in May."_s << u"2021-05-05"_s << u"May=2021-05"_s;
    QTest::newRow("march, the verb") << u"They march to the sea."_s << u"2021-05-05"_s << QString();
    QTest::newRow("March on") << u"He led the March on Washington."_s << u"2021-05-05"_s << QString();
    QTest::newRow("March, the month")
        << u"The March accession went well."_s << u"2021-05-05"_s << u"March=2021-03"_s;
    QTest::newRow("second, an ordinal") << u"He won the second race."_s << u"2021-05-05"_s << QString();
    QTest::newRow("second time") << u"He won a second time."_s << u"2021-05-05"_s << QString();
    QTest::newRow("a number of people") << u"The blast hurt 1999 people."_s << u"2021-05-05"_s << QString();
    QTest::newRow("a number of miles") << u"It lies 1500 miles away."_s << u"2021-05-05"_s << QString();
    QTest::newRow("money") << u"It cost $2000 to repair."_s << u"2021-05-05"_s << QString();
    QTest::newRow("thousands") << u"It cost 1,999 pounds."_s << u"2021-05-05"_s << QString();
    QTest::newRow("Sun Microsystems") << u"Sun Microsystems hired him."_s << u"2021-05-05"_s << QString();
    QTest::newRow("sat, the verb") << u"They sat down there."_s << u"2021-05-05"_s << QString();
    QTest::newRow("fall of") << u"The fall of Berlin was near."_s << u"2021-05-05"_s << QString();
    QTest::newRow("fall, the verb") << u"Prices fall and rise."_s << u"2021-05-05"_s << QString();
    QTest::newRow("spring, the verb") << u"They spring from the bushes."_s << u"2021-05-05"_s << QString();
    QTest::newRow("spring, the season") << u"They met in spring."_s << u"2021-05-05"_s << u"spring=2021-SP"_s;
    QTest::newRow("Sunday Times") << u"He writes for the Sunday Times."_s << u"2021-05-05"_s << QString();
    QTest::newRow("Bloody Sunday") << u"He wrote about Bloody Sunday."_s << u"2021-05-05"_s << QString();
    QTest::newRow("age") << u"John Smith, 52 years old, left."_s << u"2021-05-05"_s << QString();
    QTest::newRow("age, adjective") << u"A 10-year-old boy left."_s << u"2021-05-05"_s << QString();
    QTest::newRow("dates of fractions") << u"About 1/2 of them left."_s << u"2021-05-05"_s << QString();
    QTest::newRow("score") << u"They won 3-2 there."_s << u"2021-05-05"_s << QString();
    QTest::newRow("a quarter of") << u"A quarter of them left."_s << u"2021-05-05"_s << QString();
    QTest::newRow("three-quarters") << u"About three-quarters of them left."_s << u"2021-05-05"_s
                                    << QString();
    QTest::newRow("in her nineties") << u"She died in her nineties."_s << u"2021-05-05"_s << QString();
    QTest::newRow("a day, not a length") << u"What a day!"_s << u"2021-05-05"_s << QString();
    QTest::newRow("part number") << u"The Model 1999-B was sold."_s << u"2021-05-05"_s << QString();
    QTest::newRow("Six-Day War") << u"The Six-Day War changed the map."_s << u"2021-05-05"_s << QString();
    QTest::newRow("thousands in brackets")
        << u"A cut of 21% (168,000 units) was made."_s << u"2021-05-05"_s << QString();
    QTest::newRow("the third, no day") << u"On the third attempt he won."_s << u"2021-05-05"_s << QString();
    QTest::newRow("a programme's name")
        << u"He said it on ABC's This Week again."_s << u"2021-05-05"_s << QString();
    QTest::newRow("a kind of year") << u"They changed from a fiscal year to a calendar year."_s
                                    << u"2021-05-05"_s << QString();
    QTest::newRow("the one who") << u"He was the last man there."_s << u"2021-05-05"_s << QString();
    QTest::newRow("phone number") << u"Call 555-1999 for help."_s << u"2021-05-05"_s << QString();
    QTest::newRow("percent") << u"It rose 12 percent."_s << u"2021-05-05"_s << QString();
    QTest::newRow("as soon as") << u"Come as soon as possible."_s << u"2021-05-05"_s << QString();
    QTest::newRow("minute, small") << u"A minute change was made."_s << u"2021-05-05"_s << QString();
    QTest::newRow("long ago name") << u"The Sunday School teacher left."_s << u"2021-05-05"_s << QString();
}

void tst_temporalwords::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, published);
    QFETCH(QString, expected);
    QCOMPARE(summary(tagged(text, published)), expected);
}

QTEST_GUILESS_MAIN(tst_temporalwords)
#include "tst_temporalwords.moc"
