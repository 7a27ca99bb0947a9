// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/eventestimate.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_EventEstimate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waits_data();
    void waits();
    void upperBound_data();
    void upperBound();
    void bounded_data();
    void bounded();
};

namespace {

PublicationHint hintOf(const QString &notBefore, const QString &notAfter = {})
{
    PublicationHint hint;
    hint.notBefore = PartialDate::fromTimex(notBefore);
    hint.notAfter = PartialDate::fromTimex(notAfter);
    if (hint.notBefore)
        hint.clues.push_back({PublicationHint::Clue::Kind::NotBefore, hint.notBefore, 0, {}, u"it fell"_s});
    return hint;
}

Event waiting(const QString &offset, EventStatus status = EventStatus::Actual)
{
    Event event;
    event.relative = u"words"_s;
    event.offset = offset;
    event.status = status;
    return event;
}

QString textOf(const std::optional<EventEstimate> &estimate)
{
    return estimate ? estimate->toText() : QString();
}

QString valueOf(const std::optional<EventEstimate> &estimate)
{
    const auto value = estimate ? estimate->value() : std::nullopt;
    return value ? value->toTimex() : QString();
}

} // namespace

void tst_EventEstimate::waits_data()
{
    QTest::addColumn<QString>("offset");
    QTest::addColumn<QString>("notBefore");
    QTest::addColumn<QString>("text");
    const QString from = u", from “it fell”"_s;
    QTest::newRow("a weekday") << u"weekday=3"_s << u"2021"_s << u"a Wednesday; not before 2021"_s + from;
    QTest::newRow("a weekday, to the week")
        << u"weekday=3 last"_s << u"2021-05-05"_s << u"a Wednesday; not before 28 April 2021"_s + from;
    QTest::newRow("last month") << u"month-1"_s << u"2021-05-05"_s << u"not before April 2021"_s + from;
    QTest::newRow("last month, of a year") << u"month-1"_s << u"2021"_s << u"not before 2020"_s + from;
    QTest::newRow("last year") << u"year-1"_s << u"2021-05-05"_s << u"not before 2020"_s + from;
    QTest::newRow("this week") << u"week+0"_s << u"2021-05-05"_s << u"not before 5 May 2021"_s + from;
    QTest::newRow("yesterday") << u"day-1"_s << u"2021-05-05"_s << u"not before 4 May 2021"_s + from;
    QTest::newRow("a month may be one of the year before")
        << u"month=6"_s << u"2021-05-05"_s << u"not before 2020"_s + from;
    QTest::newRow("two years before, in a month")
        << u"year-2 month=6"_s << u"2021"_s << u"not before 2019"_s + from;
    QTest::newRow("a weekday alone") << u"weekday=5"_s << QString() << u"a Friday"_s;
    QTest::newRow("no bounds") << u"month-1"_s << QString() << QString();
    QTest::newRow("a unit without a calendar") << u"hour-3"_s << u"2021"_s << QString();
    QTest::newRow("no reading of the words") << QString() << u"2021"_s << QString();
}

void tst_EventEstimate::waits()
{
    QFETCH(QString, offset);
    QFETCH(QString, notBefore);
    QTEST(textOf(estimateOf(waiting(offset), {}, hintOf(notBefore))), "text");
}

void tst_EventEstimate::upperBound_data()
{
    QTest::addColumn<QString>("offset");
    QTest::addColumn<EventStatus>("status");
    QTest::addColumn<QString>("value");
    QTest::newRow("last month") << u"month-1"_s << EventStatus::Actual << u"2021-04/2021-05"_s;
    QTest::newRow("a weekday of the past")
        << u"weekday=3"_s << EventStatus::Actual << u"2021-04-28/2021-06-01"_s;
    QTest::newRow("a weekday to come")
        << u"weekday=3"_s << EventStatus::Scheduled << u"2021-05-05/2021-06-08"_s;
    QTest::newRow("next year") << u"year+1"_s << EventStatus::Scheduled << u"2022/2022"_s;
}

void tst_EventEstimate::upperBound()
{
    QFETCH(QString, offset);
    QFETCH(EventStatus, status);
    QTEST(valueOf(estimateOf(waiting(offset, status), {}, hintOf(u"2021-05-05"_s, u"2021-06-01"_s))),
          "value");
}

void tst_EventEstimate::bounded_data()
{
    using Kind = TraceStep::Kind;
    QTest::addColumn<Event>("event");
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    Event event;
    const QString day = u"2021-05-05"_s;
    const QString until = u"not after 5 May 2021, when the article was published"_s;
    QTest::newRow("nothing bounds it") << event << day << QString() << QString();
    event.trace = {{Kind::NotBefore, {}, {0, 19}}};
    QTest::newRow("since what has no date, and the publication")
        << event << day << u"“Since taking office”; "_s + until << u"../2021-05-05"_s;
    QTest::newRow("no publication date either")
        << event << QString() << u"“Since taking office”"_s << QString();
    event.trace = {{Kind::NotBefore, u"2021-01-20"_s, {0, 19}}};
    QTest::newRow("since what has a date")
        << event << day << u"not before 20 January 2021, from “Since taking office”; "_s + until
        << u"2021-01-20/2021-05-05"_s;
    event.status = EventStatus::Scheduled;
    QTest::newRow("what is to come has no upper end")
        << event << day << u"not before 20 January 2021, from “Since taking office”"_s << u"2021-01-20/.."_s;
    event.status = EventStatus::Actual;
    event.trace = {{Kind::NotAfter, u"2020"_s, {0, 19}}};
    QTest::newRow("before what has a date")
        << event << day << u"not after 2020, from “Since taking office”"_s << u"../2020"_s;
    event.date = DateValue::fromTimex(u"2019");
    QTest::newRow("a date goes before") << event << day << QString() << QString();
}

void tst_EventEstimate::bounded()
{
    QFETCH(Event, event);
    QFETCH(QString, published);
    Article article;
    article.text = u"Since taking office, he has worked with allies."_s;
    article.published.date = PartialDate::fromTimex(published);
    const auto estimate = estimateOf(event, article, {});
    QTEST(textOf(estimate), "text");
    QTEST(valueOf(estimate), "value");
}

QTEST_GUILESS_MAIN(tst_EventEstimate)
#include "tst_eventestimate.moc"
