// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lengths of time and what comes again and again.
#include "tests/unit/temporal/tagging.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_temporaldurations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
};

void tst_temporaldurations::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("expected");

    QTest::newRow("number of years") << u"He ruled for twenty years."_s << QString()
                                     << u"twenty years=P20Y"_s;
    QTest::newRow("two and a half") << u"He ruled for two and a half years."_s << QString()
                                    << u"two and a half years=P2Y6M"_s;
    QTest::newRow("fraction") << u"He ruled for 2 1/2 years."_s << QString() << u"2 1/2 years=P2Y6M"_s;
    QTest::newRow("adjective") << u"He made a 10-hour tour of the city."_s << QString() << u"10-hour=PT10H"_s;
    QTest::newRow("several, adjective")
        << u"After a several-year tenure he left."_s << QString() << u"several-year=PXY"_s;
    QTest::newRow("more than") << u"He spoke for more than four hours."_s << QString()
                               << u"more than four hours=PT4H MORE_THAN"_s;
    QTest::newRow("no more than") << u"It stays open for no more than sixty days."_s << QString()
                                  << u"no more than sixty days=P60D EQUAL_OR_LESS"_s;
    QTest::newRow("at least") << u"It stays open for at least 30 days."_s << QString()
                              << u"at least 30 days=P30D EQUAL_OR_MORE"_s;
    QTest::newRow("past months") << u"In the past three months, stocks have fallen."_s << QString()
                                 << u"the past three months=P3M"_s;
    QTest::newRow("first nine months")
        << u"In the first nine months, profit rose."_s << QString() << u"the first nine months=P9M"_s;
    QTest::newRow("over the last") << u"Over the last five years it grew."_s << QString()
                                   << u"the last five years=P5Y"_s;
    QTest::newRow("decades") << u"It was the worst in two decades."_s << QString() << u"two decades=P20Y"_s;
    QTest::newRow("half an hour") << u"He spoke for half an hour."_s << QString() << u"half an hour=PT30M"_s;
    QTest::newRow("hour and a half") << u"He spoke for an hour and a half."_s << QString()
                                     << u"an hour and a half=PT1H30M"_s;
    QTest::newRow("weeks alone") << u"He could leave within weeks."_s << QString() << u"weeks=PXW"_s;
    QTest::newRow("months of") << u"The deal follows months of talks."_s << QString() << u"months=PXM"_s;
    QTest::newRow("recent years") << u"He has ruled in recent years."_s << QString() << u"recent years=PXY"_s;
    QTest::newRow("a few days") << u"He stayed a few days in Rome."_s << QString() << u"a few days=PXD"_s;
    QTest::newRow("a week") << u"He stayed for a week in Rome."_s << QString() << u"a week=P1W"_s;
    QTest::newRow("each year") << u"Thousands wait for help each year."_s << QString() << u"each year=P1Y"_s;
    QTest::newRow("every two years") << u"It is held every two years."_s << QString()
                                     << u"every two years=P2Y"_s;
    QTest::newRow("daily") << u"The agency gives the daily tally."_s << QString() << u"daily=P1D"_s;
    QTest::newRow("each weekday") << u"It leaves each Thursday for Rome."_s << QString()
                                  << u"each Thursday=XXXX-WXX-4"_s;
    QTest::newRow("weekday nights") << u"It leaves on Tuesday nights for Rome."_s << QString()
                                    << u"Tuesday nights=XXXX-WXX-2TNI"_s;
    QTest::newRow("weekdays") << u"It leaves on Mondays for Rome."_s << QString() << u"Mondays=XXXX-WXX-1"_s;
    QTest::newRow("each month by name")
        << u"They march each July there."_s << QString() << u"each July=XXXX-07"_s;
    QTest::newRow("rate") << u"It makes 50,000 cars a year."_s << QString() << u"a year=P1Y"_s;
    QTest::newRow("every two weeks in a word")
        << u"They meet biweekly in Rome."_s << u"2021-05-05"_s << u"biweekly=P2W"_s;
    QTest::newRow("half-yearly") << u"They meet semiannually in Rome."_s << u"2021-05-05"_s
                                 << u"semiannually=P6M"_s;
    QTest::newRow("a paper's name") << u"The Biweekly Standard said so."_s << u"2021-05-05"_s << QString();
}

void tst_temporaldurations::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, published);
    QFETCH(QString, expected);
    QCOMPARE(summary(tagged(text, published)), expected);
}

QTEST_GUILESS_MAIN(tst_temporaldurations)
#include "tst_temporaldurations.moc"
