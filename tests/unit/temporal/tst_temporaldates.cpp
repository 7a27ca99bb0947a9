// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dates, periods and clock times said in full.
#include "tests/unit/temporal/tagging.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_temporaldates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
};

void tst_temporaldates::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("expected");

    QTest::newRow("month day year") << u"They met on May 3, 1998, in Bonn."_s << QString()
                                    << u"May 3, 1998=1998-05-03"_s;
    QTest::newRow("weekday month day")
        << u"They met on Friday, Oct. 13, 1989."_s << QString() << u"Friday, Oct. 13, 1989=1989-10-13"_s;
    QTest::newRow("day month year") << u"They met on 3 May 1998 in Bonn."_s << QString()
                                    << u"3 May 1998=1998-05-03"_s;
    QTest::newRow("ordinal of month") << u"The fire broke out on the 3rd of May, 1998."_s << QString()
                                      << u"the 3rd of May, 1998=1998-05-03"_s;
    QTest::newRow("day month in early times")
        << u"He died on 30 September 420 in Bethlehem."_s << QString() << u"30 September 420=0420-09-30"_s;
    QTest::newRow("month year") << u"They met in March 1996."_s << QString() << u"March 1996=1996-03"_s;
    QTest::newRow("month of year") << u"They met in March of 1996."_s << QString()
                                   << u"March of 1996=1996-03"_s;
    QTest::newRow("year") << u"They met in 1996."_s << QString() << u"1996=1996"_s;
    QTest::newRow("year in words") << u"They met in nineteen ninety-six."_s << QString()
                                   << u"nineteen ninety-six=1996"_s;
    QTest::newRow("the year two thousand")
        << u"It will end by the year two thousand."_s << QString() << u"the year two thousand=2000"_s;
    QTest::newRow("circa") << u"He was born c. 1571 in Milan."_s << QString() << u"c. 1571=1571 APPROX"_s;
    QTest::newRow("BC") << u"Caesar was killed in 44 BC by senators."_s << QString() << u"44 BC=BC0044"_s;
    QTest::newRow("AD first") << u"The town was buried in AD 79 by ash."_s << QString() << u"AD 79=0079"_s;
    QTest::newRow("CE") << u"It fell in 476 CE to the Goths."_s << QString() << u"476 CE=0476"_s;
    QTest::newRow("ISO day") << u"Signed 2019-05-03 in Rome."_s << QString() << u"2019-05-03=2019-05-03"_s;
    QTest::newRow("ISO time") << u"Sent 2019-05-03T10:15 from Rome."_s << QString()
                              << u"2019-05-03T10:15=2019-05-03T10:15"_s;
    QTest::newRow("American numbers")
        << u"Signed 05/13/2019 in Rome."_s << QString() << u"05/13/2019=2019-05-13"_s;
    QTest::newRow("European numbers")
        << u"Signed 13.05.2019 in Rome."_s << QString() << u"13.05.2019=2019-05-13"_s;
    QTest::newRow("first weekday of a month") << u"It opened on the first Monday in May 2018."_s << QString()
                                              << u"the first Monday in May 2018=2018-05-07"_s;
    QTest::newRow("last weekday of a month") << u"It closed on the last Friday of March 2017."_s << QString()
                                             << u"the last Friday of March 2017=2017-03-31"_s;
    QTest::newRow("weekdays counted, no month")
        << u"The second Monday was warm."_s << u"2020-05-13"_s << u"Monday=2020-05-11"_s;
    QTest::newRow("half year by its sign")
        << u"Sales fell in H1 2019."_s << QString() << u"H1 2019=2019-H1"_s;
    QTest::newRow("a hotel") << u"They stayed at H2 Hotel."_s << QString() << QString();
    QTest::newRow("British order by another date") << u"It ran from 3/4/2019 to 13/4/2019."_s << QString()
                                                   << u"3/4/2019=2019-04-03; 13/4/2019=2019-04-13"_s;
    QTest::newRow("American order by another date") << u"It ran from 3/4/2019 to 4/13/2019."_s << QString()
                                                    << u"3/4/2019=2019-03-04; 4/13/2019=2019-04-13"_s;
    QTest::newRow("day alone after by") << u"They met on May 3, 1998. By the 20th it was over."_s << QString()
                                        << u"May 3, 1998=1998-05-03; the 20th=1998-05-20"_s;
    QTest::newRow("a floor") << u"He came by the 3rd floor."_s << QString() << QString();
    QTest::newRow("dawn of a day") << u"At dawn on 6 June 1944 they landed."_s << QString()
                                   << u"dawn on 6 June 1944=1944-06-06TMO"_s;
    QTest::newRow("dawn as attribute") << u"The dawn raid failed."_s << QString() << QString();
    QTest::newRow("weekday tells the year")
        << u"He spoke on Tuesday, March 5."_s << u"2020-01-13"_s << u"Tuesday, March 5=2019-03-05"_s;
    QTest::newRow("weekdays in a row") << u"The fair runs from Monday to Friday."_s << u"2020-05-13"_s
                                       << u"Monday=2020-05-11; Friday=2020-05-15"_s;
    QTest::newRow("decade after a decade")
        << u"In the 1920s and '30s jazz spread."_s << QString() << u"the 1920s=192; '30s=193"_s;
    QTest::newRow("New Year of another calendar")
        << u"They celebrated Chinese New Year."_s << u"2020-05-13"_s << QString();
    QTest::newRow("half a century ago")
        << u"It sank half a century ago."_s << u"2020-05-13"_s << u"half a century ago=1970"_s;
    QTest::newRow("any year in a guide")
        << u"The island is small. April is the best month."_s << u"2006-07-04"_s << u"April=XXXX-04"_s;
    QTest::newRow("this year in news") << u"It said on Tuesday: in April it is best."_s << u"2006-07-05"_s
                                       << u"Tuesday=2006-07-04; April=2006-04"_s;
    QTest::newRow("9/11") << u"The 9/11 attacks changed everything."_s << QString() << u"9/11=2001-09-11"_s;
    QTest::newRow("decade") << u"It grew in the 1990s."_s << QString() << u"the 1990s=199"_s;
    QTest::newRow("early decade") << u"It grew in the early 1980s."_s << QString()
                                  << u"the early 1980s=198 START"_s;
    QTest::newRow("mid decade") << u"It grew in the mid-1990s."_s << QString() << u"the mid-1990s=199 MID"_s;
    QTest::newRow("decade of two digits")
        << u"It grew in the '80s."_s << u"2021-05-05"_s << u"the '80s=198"_s;
    QTest::newRow("year of two digits") << u"He was elected in '09."_s << u"2021-05-05"_s << u"'09=2009"_s;
    QTest::newRow("season of two digits")
        << u"He left in the spring of '14."_s << u"2021-05-05"_s << u"the spring of '14=2014-SP"_s;
    QTest::newRow("year of two digits, last century")
        << u"He was born in '45."_s << u"2021-05-05"_s << u"'45=1945"_s;
    QTest::newRow("year of two digits, of nothing known")
        << u"He was born in '45."_s << QString() << u"'45=1945"_s;
    QTest::newRow("year of two digits, after one of four")
        << u"In 1843 he was in Rome. In '44 he died."_s << QString() << u"1843=1843; '44=1844"_s;
    QTest::newRow("year of two digits, over the turn")
        << u"He met her in 1998. In '02 she died."_s << u"2021-05-05"_s << u"1998=1998; '02=2002"_s;
    QTest::newRow("season of two years")
        << u"In the 2014/15 season they won."_s << QString() << u"2014=2014; 15=2015"_s;
    QTest::newRow("a code with a slash") << u"Its number is 2014/22."_s << QString() << QString();
    QTest::newRow("a code with two slashes") << u"Its number is 2014/15/3."_s << QString() << QString();
    QTest::newRow("middle of a decade of two digits")
        << u"It grew in the mid-80s."_s << u"2021-05-05"_s << u"the mid-80s=198 MID"_s;
    QTest::newRow("decades of two digits with a hyphen")
        << u"Bands of the '70s-80s play."_s << u"2021-05-05"_s << u"the '70s=197; 80s=198"_s;
    QTest::newRow("aircraft, no decade")
        << u"The force ordered five KC-30s and two B-50s."_s << u"2021-05-05"_s << QString();
    QTest::newRow("decade in words") << u"It grew in the nineties."_s << u"2021-05-05"_s
                                     << u"the nineties=199"_s;
    QTest::newRow("century") << u"It grew in the 20th century."_s << QString() << u"the 20th century=19"_s;
    QTest::newRow("late century in words") << u"It grew in the late nineteenth century."_s << QString()
                                           << u"the late nineteenth century=18 END"_s;
    QTest::newRow("century BCE") << u"It was built in the 5th century BCE."_s << QString()
                                 << u"the 5th century BCE=BC04"_s;
    QTest::newRow("first half of a year")
        << u"It grew in the first half of 1990."_s << QString() << u"the first half of 1990=1990-H1"_s;
    QTest::newRow("quarter of a year") << u"It lost money in the third quarter of 1984."_s << QString()
                                       << u"the third quarter of 1984=1984-Q3"_s;
    QTest::newRow("year before quarter")
        << u"It lost money in the 1988 third quarter."_s << QString() << u"the 1988 third quarter=1988-Q3"_s;
    QTest::newRow("Q3") << u"Sales rose in Q3 2019."_s << QString() << u"Q3 2019=2019-Q3"_s;
    QTest::newRow("season of a year")
        << u"They met in the summer of 1994."_s << QString() << u"the summer of 1994=1994-SU"_s;
    QTest::newRow("fiscal year") << u"Sales fell in fiscal 1989."_s << QString() << u"fiscal 1989=1989"_s;
    QTest::newRow("early month") << u"They met in early March 1996."_s << QString()
                                 << u"early March 1996=1996-03 START"_s;
    QTest::newRow("mid- month") << u"They met in mid-July 1996."_s << QString()
                                << u"mid-July 1996=1996-07 MID"_s;
    QTest::newRow("end of a year") << u"They met at the end of 1990."_s << QString()
                                   << u"the end of 1990=1990 END"_s;
    QTest::newRow("beginning of a month") << u"They met at the beginning of October 1990."_s << QString()
                                          << u"the beginning of October 1990=1990-10 START"_s;
    QTest::newRow("coordinated days") << u"They met on April 24 and 25, 1999."_s << QString()
                                      << u"April 24=1999-04-24; 25, 1999=1999-04-25"_s;
    QTest::newRow("days with a dash")
        << u"They met on May 3–5, 1998."_s << QString() << u"May 3=1998-05-03; 5, 1998=1998-05-05"_s;
    QTest::newRow("days before the month")
        << u"They met from 3 to 5 May 1998."_s << QString() << u"3=1998-05-03; 5 May 1998=1998-05-05"_s;
    QTest::newRow("days with a dash before")
        << u"They met on 3–5 May 1998."_s << QString() << u"3=1998-05-03; 5 May 1998=1998-05-05"_s;
    QTest::newRow("years with a dash")
        << u"The war of 1939–1945 ended it."_s << QString() << u"1939=1939; 1945=1945"_s;
    QTest::newRow("years with a short end")
        << u"The war of 1939–45 ended it."_s << QString() << u"1939=1939; 45=1945"_s;
    QTest::newRow("years with between")
        << u"It ran between 1985 and 1987."_s << QString() << u"1985=1985; 1987=1987"_s;
    QTest::newRow("months sharing a year")
        << u"It ran from May to June 1998."_s << QString() << u"May=1998-05; June 1998=1998-06"_s;
    QTest::newRow("lifespan") << u"Daniel Bernoulli (8 February 1700 – 17 March 1782) was Swiss."_s
                              << QString() << u"8 February 1700=1700-02-08; 17 March 1782=1782-03-17"_s;
    QTest::newRow("holiday of a year")
        << u"They met on Christmas Day 1989."_s << QString() << u"Christmas Day 1989=1989-12-25"_s;
    QTest::newRow("Thanksgiving") << u"They met on Thanksgiving 1999."_s << QString()
                                  << u"Thanksgiving 1999=1999-11-25"_s;
    QTest::newRow("Good Friday") << u"It was signed on Good Friday 1998."_s << QString()
                                 << u"Good Friday 1998=1998-04-10"_s;
    QTest::newRow("winter of two years") << u"Few clashed in the winter of 1943–44 there."_s << QString()
                                         << u"the winter of 1943–44=1943-WI"_s;
    QTest::newRow("night between days") << u"On the night of 16/17 July 1943 it fell."_s << QString()
                                        << u"16=1943-07-16; 17 July 1943=1943-07-17"_s;
    QTest::newRow("the 400s") << u"It was empty in the late 400s."_s << QString()
                              << u"the late 400s=04 END"_s;
    QTest::newRow("era shared") << u"They lived there from about 1200 to about 400 BCE in the south."_s
                                << QString() << u"about 1200=BC1200 APPROX; about 400 BCE=BC0400 APPROX"_s;
    QTest::newRow("era shared with a dash")
        << u"He ruled (44–30 BC) alone."_s << QString() << u"44=BC0044; 30 BC=BC0030"_s;
    QTest::newRow("lifespan before 1000")
        << u"The poet Sikong (837–908) wrote it."_s << QString() << u"837=0837; 908=0908"_s;
    QTest::newRow("two centuries") << u"It grew in the 18th and 19th centuries."_s << QString()
                                   << u"the 18th=17; 19th centuries=18"_s;
    QTest::newRow("the 1800s") << u"It grew in the 1800s."_s << QString() << u"the 1800s=18"_s;
    QTest::newRow("the 2000s") << u"It grew in the early 2000s."_s << QString()
                               << u"the early 2000s=200 START"_s;
    QTest::newRow("months with in") << u"He went there between May and June in 1981."_s << QString()
                                    << u"May=1981-05; June in 1981=1981-06"_s;
    QTest::newRow("clock and date") << u"The offer expires at 5 p.m. EST, Nov. 6, 1989."_s << QString()
                                    << u"5 p.m. EST, Nov. 6, 1989=1989-11-06T17:00"_s;
    QTest::newRow("clock on a date") << u"It struck at 10:35 a.m. on May 3, 1998."_s << QString()
                                     << u"10:35 a.m. on May 3, 1998=1998-05-03T10:35"_s;
    QTest::newRow("GMT") << u"It struck at 0735 GMT on Friday."_s << u"2021-05-05"_s
                         << u"0735 GMT on Friday=2021-04-30T07:35Z"_s;
    QTest::newRow("part of a date") << u"It struck on the night of May 3, 1998."_s << QString()
                                    << u"the night of May 3, 1998=1998-05-03TNI"_s;
    QTest::newRow("week of a day") << u"In the week of March 6, 2000, it rained."_s << QString()
                                   << u"the week of March 6, 2000=2000-W10"_s;
    QTest::newRow("week of a year") << u"It rained in week 23 of 2021 there."_s << QString()
                                    << u"week 23 of 2021=2021-W23"_s;
    QTest::newRow("week and year") << u"Sales fell in week 7, 2020."_s << QString()
                                   << u"week 7, 2020=2020-W07"_s;
    QTest::newRow("calendar week") << u"Works begin in calendar week 23."_s << u"2021-05-05"_s
                                   << u"calendar week 23=2021-W23"_s;
    QTest::newRow("week of a season")
        << u"They lost in Week 5 of the season."_s << u"2021-05-05"_s << QString();
    QTest::newRow("week of a trial") << u"It came in week 2 of the trial."_s << u"2021-05-05"_s << QString();
    QTest::newRow("a week that no year has")
        << u"It rained in week 60 of 2021 there."_s << QString() << u"2021=2021"_s;
    QTest::newRow("decade of a century") << u"It grew in the first decade of the 21st century."_s << QString()
                                         << u"the first decade of the 21st century=200"_s;
    QTest::newRow("last decade of a century")
        << u"It grew in the last decade of the nineteenth century."_s << QString()
        << u"the last decade of the nineteenth century=189"_s;
    QTest::newRow("decades of a century")
        << u"It grew in the first decades of the 20th century."_s << QString() << u"the 20th century=19"_s;
    QTest::newRow("decade of a war") << u"It was the first decade of the war."_s << u"2021-05-05"_s
                                     << QString();
    QTest::newRow("turn of a numbered century") << u"It grew at the turn of the 20th century."_s << QString()
                                                << u"the turn of the 20th century=1900 APPROX"_s;
    QTest::newRow("turn of the century, long past")
        << u"It was built at the turn of the century."_s << u"1989-11-02"_s
        << u"the turn of the century=1900 APPROX"_s;
    QTest::newRow("turn of the century, just past")
        << u"It was built at the turn of the century."_s << u"2021-05-05"_s
        << u"the turn of the century=2000 APPROX"_s;
    QTest::newRow("turn of the century, ahead")
        << u"It will be built by the turn of the century."_s << u"1989-11-02"_s
        << u"the turn of the century=2000 APPROX"_s;
    QTest::newRow("turn of the century in a life")
        << u"He was born in 1893 in Leeds. At the turn of the century the family moved there."_s << QString()
        << u"1893=1893; the turn of the century=1900 APPROX"_s;
    QTest::newRow("turn of the millennium") << u"It was built at the turn of the millennium."_s
                                            << u"2021-05-05"_s << u"the turn of the millennium=2000 APPROX"_s;
    QTest::newRow("turn of the tide") << u"It was the turn of the tide."_s << u"2021-05-05"_s << QString();
    QTest::newRow("turn of the screw") << u"He read The Turn of the Screw."_s << u"2021-05-05"_s << QString();
    QTest::newRow("quarter behind its number")
        << u"Sales rose in 2Q20 and fell in 3Q 2021."_s << QString() << u"2Q20=2020-Q2; 3Q 2021=2021-Q3"_s;
    QTest::newRow("quarter behind its number, this year")
        << u"Sales fell in 1Q."_s << u"2021-05-05"_s << u"1Q=2021-Q1"_s;
    QTest::newRow("no such quarter") << u"The part 7Q20 was sold."_s << u"2021-05-05"_s << QString();
    QTest::newRow("half past") << u"It struck at half past three on May 3, 1998."_s << QString()
                               << u"half past three on May 3, 1998=1998-05-03T03:30"_s;
    QTest::newRow("half past in the afternoon")
        << u"It struck at half past three in the afternoon on May 3, 1998."_s << QString()
        << u"half past three in the afternoon on May 3, 1998=1998-05-03T15:30"_s;
    QTest::newRow("quarter past") << u"They met at a quarter past nine yesterday."_s << u"2021-05-05"_s
                                  << u"a quarter past nine yesterday=2021-05-04T09:15"_s;
    QTest::newRow("quarter to") << u"They met at a quarter to six yesterday."_s << u"2021-05-05"_s
                                << u"a quarter to six yesterday=2021-05-04T05:45"_s;
    QTest::newRow("minutes to") << u"It struck at five minutes to midnight yesterday."_s << u"2021-05-05"_s
                                << u"five minutes to midnight yesterday=2021-05-04T23:55"_s;
    QTest::newRow("minutes past") << u"It struck at ten past nine yesterday."_s << u"2021-05-05"_s
                                  << u"ten past nine yesterday=2021-05-04T09:10"_s;
    QTest::newRow("from a quarter to a share")
        << u"It rose from a quarter to six tenths of them."_s << u"2021-05-05"_s << QString();
    QTest::newRow("half past a place")
        << u"They drove half past the house."_s << u"2021-05-05"_s << QString();
}

void tst_temporaldates::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, published);
    QFETCH(QString, expected);
    QCOMPARE(summary(tagged(text, published)), expected);
}

QTEST_GUILESS_MAIN(tst_temporaldates)
#include "tst_temporaldates.moc"
