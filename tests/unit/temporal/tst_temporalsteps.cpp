// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Expressions that count from the publication date: a Wednesday here.
#include "tests/unit/temporal/tagging.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_temporalsteps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
};

void tst_temporalsteps::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("expected");

    QTest::newRow("today") << u"He said today that he would go."_s << u"2021-05-05"_s
                           << u"today=2021-05-05"_s;
    QTest::newRow("yesterday") << u"He left yesterday."_s << u"2021-05-05"_s << u"yesterday=2021-05-04"_s;
    QTest::newRow("day before yesterday") << u"He left the day before yesterday."_s << u"2021-05-05"_s
                                          << u"the day before yesterday=2021-05-03"_s;
    QTest::newRow("last week") << u"He left last week."_s << u"2021-05-05"_s << u"last week=2021-W17"_s;
    QTest::newRow("this week") << u"He left this week."_s << u"2021-05-05"_s << u"this week=2021-W18"_s;
    QTest::newRow("earlier this week") << u"Earlier this week, he met them in Hawaii."_s << u"2021-05-05"_s
                                       << u"Earlier this week=2021-W18 START"_s;
    QTest::newRow("later this month")
        << u"He will leave later this month."_s << u"2021-05-05"_s << u"later this month=2021-05 END"_s;
    QTest::newRow("last month") << u"South Korea last month voiced disappointment."_s << u"2021-05-05"_s
                                << u"last month=2021-04"_s;
    QTest::newRow("next month") << u"He will go there next month."_s << u"2021-05-05"_s
                                << u"next month=2021-06"_s;
    QTest::newRow("next year's quarter") << u"It starts in next year's first quarter."_s << u"2021-05-05"_s
                                         << u"next year's first quarter=2022-Q1"_s;
    QTest::newRow("last year") << u"It fell last year."_s << u"2021-05-05"_s << u"last year=2020"_s;
    QTest::newRow("last year with capitals")
        << u"It is loved. Last Year over a million came."_s << u"2021-05-05"_s << u"Last Year=2020"_s;
    QTest::newRow("early next year") << u"It opens early next year."_s << u"2021-05-05"_s
                                     << u"early next year=2022 START"_s;
    QTest::newRow("month of last year")
        << u"He left in June last year."_s << u"2021-05-05"_s << u"June last year=2020-06"_s;
    QTest::newRow("two years ago") << u"He left two years ago."_s << u"2021-05-05"_s
                                   << u"two years ago=2019"_s;
    QTest::newRow("five months ago") << u"He left five months ago."_s << u"2021-05-05"_s
                                     << u"five months ago=2020-12"_s;
    QTest::newRow("ten days ago") << u"He left 10 days ago."_s << u"2021-05-05"_s
                                  << u"10 days ago=2021-04-25"_s;
    QTest::newRow("nearly four years ago")
        << u"He left nearly four years ago."_s << u"2021-05-05"_s << u"nearly four years ago=2017 APPROX"_s;
    QTest::newRow("a decade ago") << u"He left a decade ago."_s << u"2021-05-05"_s << u"a decade ago=2011"_s;
    QTest::newRow("months ago") << u"He left months ago."_s << u"2021-05-05"_s << u"months ago=PAST_REF"_s;
    QTest::newRow("from now") << u"He will leave two years from now."_s << u"2021-05-05"_s
                              << u"two years from now=2023"_s;
    QTest::newRow("a week ago on a weekday")
        << u"She left a week ago Wednesday."_s << u"2021-05-05"_s << u"a week ago Wednesday=2021-04-28"_s;
    QTest::newRow("two weeks ago on a weekday")
        << u"She left two weeks ago Saturday."_s << u"2021-05-05"_s << u"two weeks ago Saturday=2021-04-17"_s;
    QTest::newRow("a week ago, with something of a weekday")
        << u"A week ago, Saturday's vote was lost."_s << u"2021-05-05"_s
        << u"A week ago=2021-W17; Saturday=2021-05-01"_s;
    QTest::newRow("a fortnight from today") << u"The court sits again a fortnight from today."_s
                                            << u"2021-05-05"_s << u"a fortnight from today=2021-05-19"_s;
    QTest::newRow("two weeks from a weekday") << u"The court sits again two weeks from Monday."_s
                                              << u"2021-05-05"_s << u"two weeks from Monday=2021-05-24"_s;
    QTest::newRow("a year ago today")
        << u"He fled a year ago today."_s << u"2021-05-05"_s << u"a year ago today=2020-05-05"_s;
    QTest::newRow("six months ago today")
        << u"He fled six months ago today."_s << u"2021-05-05"_s << u"six months ago today=2020-11-05"_s;
    QTest::newRow("a year ago today's") << u"A year ago today's law was passed."_s << u"2021-05-05"_s
                                        << u"A year ago=2020; today=2021-05-05"_s;
    QTest::newRow("days from a weekday")
        << u"It is three days from Monday."_s << u"2021-05-05"_s << u"three days=P3D; Monday=2021-05-10"_s;
    QTest::newRow("next weekday with its day")
        << u"The following Thursday, Nov. 12, she flew home."_s << u"2021-05-05"_s
        << u"The following Thursday, Nov. 12=2020-11-12"_s;
    QTest::newRow("clock time and a part of a day")
        << u"Shots fell around 9:30 p.m. Saturday night."_s << u"2021-05-05"_s
        << u"around 9:30 p.m. Saturday night=2021-05-01T21:30 APPROX"_s;
    QTest::newRow("clock time, its zone, a day")
        << u"A bomb went off at noon local time on Thursday."_s << u"2021-05-05"_s
        << u"noon=2021-04-29T12:00; Thursday=2021-04-29"_s;
    QTest::newRow("two clock times and a day")
        << u"It hit at 2:41 a.m. local time (0741 GMT) Sunday."_s << u"2021-05-05"_s
        << u"2:41 a.m.=2021-05-02T02:41; 0741 GMT=2021-05-02T07:41Z; Sunday=2021-05-02"_s;
    QTest::newRow("clock time, and another day")
        << u"He left at 3 p.m. and on Friday came back."_s << u"2021-05-05"_s
        << u"3 p.m.=2021-05-05T15:00; Friday=2021-04-30"_s;
    QTest::newRow("clock time after its day")
        << u"On Monday he spoke at noon, and on Tuesday he left."_s << u"2021-05-05"_s
        << u"Monday=2021-05-03; noon=2021-05-03T12:00; Tuesday=2021-05-04"_s;
    QTest::newRow("week before last")
        << u"They met the week before last."_s << u"2021-05-05"_s << u"the week before last=2021-W16"_s;
    QTest::newRow("month before last")
        << u"The month before last, it snowed."_s << u"2021-05-05"_s << u"The month before last=2021-03"_s;
    QTest::newRow("year before last")
        << u"He left the year before last and died."_s << u"2021-05-05"_s << u"the year before last=2019"_s;
    QTest::newRow("weekday before last")
        << u"She flew the Friday before last."_s << u"2021-05-05"_s << u"the Friday before last=2021-04-23"_s;
    QTest::newRow("weekday before last, on that day")
        << u"She flew the Wednesday before last."_s << u"2021-05-05"_s
        << u"the Wednesday before last=2021-04-21"_s;
    QTest::newRow("week after next") << u"They meet the week after next."_s << u"2021-05-05"_s
                                     << u"the week after next=2021-W20"_s;
    QTest::newRow("week before a month")
        << u"They met the week before last month's vote."_s << u"2021-05-05"_s << u"last month=2021-04"_s;
    QTest::newRow("weekday past") << u"The police said Friday that he left."_s << u"2021-05-05"_s
                                  << u"Friday=2021-04-30"_s;
    QTest::newRow("weekday the same day")
        << u"The three pledged Wednesday to cooperate."_s << u"2021-05-05"_s << u"Wednesday=2021-05-05"_s;
    QTest::newRow("weekday future") << u"They will meet on Friday in Rome."_s << u"2021-05-05"_s
                                    << u"Friday=2021-05-07"_s;
    QTest::newRow("weekday planned") << u"The talks are scheduled to resume Monday."_s << u"2021-05-05"_s
                                     << u"Monday=2021-05-10"_s;
    QTest::newRow("weekday planned in words")
        << u"A vote is due on Monday."_s << u"2021-05-05"_s << u"Monday=2021-05-10"_s;
    QTest::newRow("last Friday") << u"The blast of last Friday killed two."_s << u"2021-05-05"_s
                                 << u"last Friday=2021-04-30"_s;
    QTest::newRow("next Friday") << u"They meet next Friday."_s << u"2021-05-05"_s
                                 << u"next Friday=2021-05-07"_s;
    QTest::newRow("weekday of last week")
        << u"They met on Friday of last week."_s << u"2021-05-05"_s << u"Friday of last week=2021-04-30"_s;
    QTest::newRow("month past") << u"He resigned in March after the vote."_s << u"2021-05-05"_s
                                << u"March=2021-03"_s;
    QTest::newRow("month past of the last year")
        << u"He resigned in October after the vote."_s << u"2021-05-05"_s << u"October=2020-10"_s;
    QTest::newRow("month future") << u"He will resign in October."_s << u"2021-05-05"_s
                                  << u"October=2021-10"_s;
    QTest::newRow("last month by name")
        << u"He resigned last August."_s << u"2021-05-05"_s << u"last August=2020-08"_s;
    QTest::newRow("next month by name")
        << u"He will resign next April."_s << u"2021-05-05"_s << u"next April=2022-04"_s;
    QTest::newRow("month day behind")
        << u"The bombing on Aug. 7 killed 200."_s << u"1998-08-20"_s << u"Aug. 7=1998-08-07"_s;
    QTest::newRow("month day across the year")
        << u"The bombing on Dec. 7 killed 200."_s << u"1999-01-20"_s << u"Dec. 7=1998-12-07"_s;
    QTest::newRow("month day ahead") << u"The dividend is payable Jan. 2 to holders."_s << u"1989-11-02"_s
                                     << u"Jan. 2=1990-01-02"_s;
    QTest::newRow("this summer") << u"He will resign this summer."_s << u"2021-05-05"_s
                                 << u"this summer=2021-SU"_s;
    QTest::newRow("last fall") << u"He resigned last fall."_s << u"2021-05-05"_s << u"last fall=2020-FA"_s;
    QTest::newRow("weekend") << u"They met over the weekend in Rome."_s << u"2021-05-05"_s
                             << u"the weekend=2021-W17-WE"_s;
    QTest::newRow("third quarter") << u"Profit fell in the third quarter."_s << u"1989-11-02"_s
                                   << u"the third quarter=1989-Q3"_s;
    QTest::newRow("quarter a year ago")
        << u"Profit fell in the third quarter from $2 million a year ago."_s << u"1989-11-02"_s
        << u"the third quarter=1989-Q3; a year ago=1988-Q3"_s;
    QTest::newRow("year-ago quarter")
        << u"A third-quarter loss followed a profit in the year-ago quarter."_s << u"1989-11-02"_s
        << u"third-quarter=1989-Q3; the year-ago quarter=1988-Q3"_s;
    QTest::newRow("this morning") << u"He left this morning."_s << u"2021-05-05"_s
                                  << u"this morning=2021-05-05TMO"_s;
    QTest::newRow("last night") << u"He left last night."_s << u"2021-05-05"_s
                                << u"last night=2021-05-04TNI"_s;
    QTest::newRow("weekday evening") << u"He was killed Thursday evening in a shop."_s << u"2021-05-05"_s
                                     << u"Thursday evening=2021-04-29TEV"_s;
    QTest::newRow("noon weekday") << u"Talks broke off at noon Thursday."_s << u"2021-05-05"_s
                                  << u"noon Thursday=2021-04-29T12:00"_s;
    QTest::newRow("now") << u"He now lives there."_s << u"2021-05-05"_s << u"now=PRESENT_REF"_s;
    QTest::newRow("recently") << u"He recently moved there."_s << u"2021-05-05"_s << u"recently=PAST_REF"_s;
    QTest::newRow("in the future") << u"Nothing is known about the future."_s << u"2021-05-05"_s
                                   << u"the future=FUTURE_REF"_s;
    QTest::newRow("one day") << u"Islam will one day be the second religion there."_s << u"2021-05-05"_s
                             << u"one day=FUTURE_REF"_s;
    QTest::newRow("the short term") << u"There is no relief in the short term."_s << u"2021-05-05"_s
                                    << u"the short term=FUTURE_REF"_s;
    QTest::newRow("weekday after a name") << u"President Bill Clinton Saturday vowed to hunt them."_s
                                          << u"2021-05-05"_s << u"Saturday=2021-05-01"_s;
    QTest::newRow("earlier in the year by") << u"It was delayed earlier in the year by heavy rain."_s
                                            << u"2021-05-05"_s << u"earlier in the year=2021 START"_s;
    QTest::newRow("in the past") << u"They were capable of it in the past."_s << u"2021-05-05"_s
                                 << u"the past=PAST_REF"_s;
    QTest::newRow("end of the month") << u"He will leave by the end of the month."_s << u"2021-05-05"_s
                                      << u"the end of the month=2021-05 END"_s;
    QTest::newRow("Easter") << u"He left on Easter Monday."_s << u"2021-05-05"_s
                            << u"Easter Monday=2021-04-05"_s;
    QTest::newRow("winter that a January belongs to")
        << u"He left in January 2020. That winter he wrote it."_s << u"2021-05-05"_s
        << u"January 2020=2020-01; That winter=2019-WI"_s;
    QTest::newRow("winter of a running year") << u"He left in 2020. That winter he wrote it."_s
                                              << u"2021-05-05"_s << u"2020=2020; That winter=2020-WI"_s;
    QTest::newRow("as planned says nothing of time")
        << u"They met on Monday as planned."_s << u"2021-05-05"_s << u"Monday=2021-05-03"_s;
}

void tst_temporalsteps::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, published);
    QFETCH(QString, expected);
    QCOMPARE(summary(tagged(text, published)), expected);
}

QTEST_GUILESS_MAIN(tst_temporalsteps)
#include "tst_temporalsteps.moc"
