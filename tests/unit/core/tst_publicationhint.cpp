// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/publicationhint.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

Event eventAt(const QString &text, const QString &words, const QString &value,
              DateBasis basis = DateBasis::Stated)
{
    Event event;
    event.dateSpan.begin = text.indexOf(words);
    event.dateSpan.end = event.dateSpan.begin + words.size();
    event.sentence.begin = text.lastIndexOf(u". "_s, event.dateSpan.begin) + 1;
    event.sentence.end = text.indexOf(u'.', event.dateSpan.end) + 1;
    event.date = DateValue::fromTimex(value);
    event.dateBasis = basis;
    return event;
}

} // namespace

class tst_PublicationHint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void boundsAreThePastDates();
    void countsWhatWaits();
    void leavesOut_data();
    void leavesOut();
    void namesEachWeekdayOnce();
    void longSentencesAreElided();
    void timeOfTheFile_data();
    void timeOfTheFile();
    void weekdayGivesTheYear_data();
    void weekdayGivesTheYear();
    void suggestsADay_data();
    void suggestsADay();
    void saysNothingOfNothing();

private:
    Article m_article;
};

void tst_PublicationHint::init()
{
    m_article.text =
        u"They met on Wednesday. It began in 2019. It fell on 3 May 2021. He said so on Wednesday."_s;
}

void tst_PublicationHint::boundsAreThePastDates()
{
    const auto hint = publicationHint(m_article,
                                      {eventAt(m_article.text, u"2019"_s, u"2019"_s),
                                       eventAt(m_article.text, u"3 May 2021"_s, u"2021-05-03"_s),
                                       eventAt(m_article.text, u"3 May 2021"_s, u"2021-05-03"_s)},
                                      {});
    QCOMPARE(hint.clues.size(), 2U);
    QCOMPARE(hint.notBefore, PartialDate::day(2021, 5, 3));
    QCOMPARE(hint.clues[0].date, PartialDate::day(2021, 5, 3));
    QCOMPARE(hint.clues[0].quote, u"It fell on 3 May 2021."_s);
    QCOMPARE(hint.clues[0].span.in(m_article.text).toString(), u"3 May 2021"_s);
    QCOMPARE(hint.clues[1].date, PartialDate::year(2019));
}

void tst_PublicationHint::countsWhatWaits()
{
    Event waiting;
    waiting.relative = u"last month"_s;
    Event rejected = waiting;
    rejected.review = Review::Rejected;
    const auto hint = publicationHint(m_article, {waiting, rejected, waiting, Event()}, {});
    QCOMPARE(hint.waiting, 2);
    QVERIFY(!hint.isEmpty());
    QVERIFY(!hint.notBefore);
}

void tst_PublicationHint::leavesOut_data()
{
    QTest::addColumn<Event>("event");
    const QString text = u"It fell on 3 May 2021."_s;
    const Event said = eventAt(text, u"3 May 2021"_s, u"2021-05-03"_s);
    Event event = said;
    event.status = EventStatus::Scheduled;
    QTest::newRow("what is still to come") << event;
    event = said;
    event.review = Review::Rejected;
    QTest::newRow("rejected") << event;
    QTest::newRow("inferred") << eventAt(text, u"3 May 2021"_s, u"2021-05-03"_s, DateBasis::Inferred);
    QTest::newRow("open begin") << eventAt(text, u"3 May 2021"_s, u"../2021-05-03"_s);
    event = said;
    event.date = event.date->withQualifier(DateQualifier::Before);
    QTest::newRow("before") << event;
    event = said;
    event.date.reset();
    QTest::newRow("not dated") << event;
}

void tst_PublicationHint::leavesOut()
{
    QFETCH(Event, event);
    QVERIFY(publicationHint(m_article, {event}, {}).clues.empty());
}

void tst_PublicationHint::namesEachWeekdayOnce()
{
    Timex wednesday;
    wednesday.span = {12, 21};
    wednesday.value = u"XXXX-WXX-3"_s;
    Timex other = wednesday;
    other.value = u"XXXX-WXX"_s;
    Timex friday = wednesday;
    friday.value = u"XXXX-WXX-5TEV"_s;
    Timex everyMonday = wednesday;
    everyMonday.value = u"XXXX-WXX-1"_s;
    everyMonday.type = TimexType::Set;
    const auto hint = publicationHint(m_article, {}, {everyMonday, wednesday, other, wednesday, friday});
    QCOMPARE(hint.clues.size(), 2U);
    QCOMPARE(hint.clues[0].kind, PublicationHint::Clue::Kind::Weekday);
    QCOMPARE(hint.clues[0].weekday, 3U);
    QCOMPARE(hint.clues[0].quote, u"Wednesday"_s);
    QCOMPARE(hint.clues[1].weekday, 5U);
}

void tst_PublicationHint::longSentencesAreElided()
{
    m_article.text = u"It "_s + u"really "_s.repeated(50) + u"fell on 3 May 2021."_s;
    const auto hint =
        publicationHint(m_article, {eventAt(m_article.text, u"3 May 2021"_s, u"2021-05-03"_s)}, {});
    QCOMPARE(hint.clues[0].quote, u"…really really really really fell on 3 May 2021."_s);
}

void tst_PublicationHint::timeOfTheFile_data()
{
    QTest::addColumn<QString>("written"); // empty: not known
    QTest::addColumn<QString>("estimate");
    QTest::newRow("not known") << u""_s << u"2021-05-03/.."_s;
    QTest::newRow("a month later") << u"2021-06-02"_s << u"2021-05-03/2021-06-02"_s;
    QTest::newRow("on the day") << u"2021-05-03"_s << u"2021-05-03"_s;
    QTest::newRow("before what is told") << u"2021-05-02"_s << u"2021-05-03/.."_s;
    QTest::newRow("copied years later") << u"2026-01-01"_s << u"2021-05-03/.."_s;
}

void tst_PublicationHint::timeOfTheFile()
{
    QFETCH(QString, written);
    QFETCH(QString, estimate);
    const auto hint = publicationHint(m_article, {eventAt(m_article.text, u"3 May 2021"_s, u"2021-05-03"_s)},
                                      {}, PartialDate::fromTimex(written));
    const auto found = estimateOf(hint);
    QVERIFY(found);
    QVERIFY2(found->value.span() == DateValue::fromTimex(estimate)->span(),
             qPrintable(found->value.toTimex()));
    QVERIFY(found->evidence.contains("It fell on 3 May 2021."_L1));
    QVERIFY(found->confidence > 0.5 && found->confidence < 1);
}

void tst_PublicationHint::weekdayGivesTheYear_data()
{
    QTest::addColumn<QString>("offset"); // of the words "Wednesday", of which something is told
    QTest::addColumn<EventStatus>("status");
    QTest::addColumn<QString>("told");    // of "3 May 2021"; empty: nothing
    QTest::addColumn<QString>("written"); // empty: not known
    QTest::addColumn<QString>("estimate");
    const auto past = EventStatus::Actual;
    const QString fifth = u"month=5 day=5 weekday=3"_s; // 2010, 2021, 2027
    QTest::newRow("after a year") << fifth << past << u"2019"_s << QString() << u"2021-05-05/2022-05-04"_s;
    QTest::newRow("after a day") << fifth << past << u"2021-03-01"_s << QString()
                                 << u"2021-05-05/2022-05-04"_s;
    QTest::newRow("before what else is told")
        << fifth << past << u"2021-06-01"_s << QString() << u"2021-06-01/2022-05-04"_s;
    QTest::newRow("file written a month later")
        << fifth << past << QString() << u"2021-06-01"_s << u"2021-05-05/2022-05-04"_s;
    QTest::newRow("still to come") << fifth << EventStatus::Scheduled << u"2021-03-01"_s << QString()
                                   << u"2021-03-01/2021-05-05"_s;
    QTest::newRow("leap day") << u"month=2 day=29 weekday=6"_s << past << u"2019"_s << QString()
                              << u"2020-02-29/2021-02-27"_s;
    QTest::newRow("nothing else is known") << fifth << past << QString() << QString() << QString();
    QTest::newRow("no year near it") << fifth << past << u"2014"_s << QString() << u"2014/.."_s;
    QTest::newRow("file written in another year")
        << fifth << past << QString() << u"2023-06-01"_s << QString();
    QTest::newRow("no such weekday that year")
        << u"month=5 day=5 weekday=1"_s << past << u"2021-03-01"_s << QString() << u"2021-03-01/.."_s;
    QTest::newRow("no such day") << u"month=2 day=30 weekday=1"_s << past << u"2021-03-01"_s << QString()
                                 << u"2021-03-01/.."_s;
    QTest::newRow("weekday without a day")
        << u"weekday=3"_s << past << u"2021-03-01"_s << QString() << u"2021-03-01/.."_s;
    QTest::newRow("day without a weekday")
        << u"month=5 day=5"_s << past << u"2021-03-01"_s << QString() << u"2021-03-01/.."_s;
}

void tst_PublicationHint::weekdayGivesTheYear()
{
    QFETCH(QString, offset);
    QFETCH(EventStatus, status);
    QFETCH(QString, told);
    QFETCH(QString, written);
    QFETCH(QString, estimate);
    Timex dated;
    dated.span = {12, 21};
    dated.offset = offset;
    Event event = eventAt(m_article.text, u"Wednesday"_s, QString());
    event.status = status;
    std::vector<Event> events{event};
    if (!told.isEmpty())
        events.push_back(eventAt(m_article.text, u"3 May 2021"_s, told));
    const auto hint = publicationHint(m_article, events, {dated}, PartialDate::fromTimex(written));
    const auto found = estimateOf(hint);
    QCOMPARE(found ? found->value.toTimex() : QString(), estimate);
    dated.date = DateValue::fromTimex(u"2021-05-05"); // another date of the text has given the year
    const auto known = publicationHint(m_article, events, {dated}, PartialDate::fromTimex(written));
    for (const auto &clue : known.clues)
        QVERIFY(clue.kind != PublicationHint::Clue::Kind::YearOfWeekday);
}

void tst_PublicationHint::suggestsADay_data()
{
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("weekday"); // empty: none is named
    QTest::addColumn<QString>("day");
    QTest::newRow("last day told of") << u"2021-05-03"_s << QString() << u"2021-05-03"_s;
    QTest::newRow("the next Wednesday") << u"2021-05-03"_s << u"XXXX-WXX-3"_s << u"2021-05-05"_s;
    QTest::newRow("that day is one") << u"2021-05-03"_s << u"XXXX-WXX-1"_s << u"2021-05-03"_s;
    QTest::newRow("the next Sunday") << u"2021-05-03"_s << u"XXXX-WXX-7"_s << u"2021-05-09"_s;
    QTest::newRow("only a year") << u"2021"_s << u"XXXX-WXX-3"_s << QString();
    QTest::newRow("only a weekday") << QString() << u"XXXX-WXX-3"_s << QString();
}

void tst_PublicationHint::suggestsADay()
{
    QFETCH(QString, told);
    QFETCH(QString, weekday);
    QFETCH(QString, day);
    std::vector<Event> events;
    if (!told.isEmpty())
        events.push_back(eventAt(m_article.text, u"3 May 2021"_s, told));
    Timex named;
    named.span = {12, 21};
    named.value = weekday;
    const auto suggested = suggestedDay(publicationHint(m_article, events, {named}));
    QCOMPARE(suggested ? suggested->toTimex() : QString(), day);
}

void tst_PublicationHint::saysNothingOfNothing()
{
    QVERIFY(!estimateOf({}));
    QVERIFY(!estimateOf(publicationHint({}, {}, {}, PartialDate::day(2021, 5, 3))));
    QVERIFY(publicationHint({}, {}, {}).isEmpty());
}

QTEST_GUILESS_MAIN(tst_PublicationHint)
#include "tst_publicationhint.moc"
