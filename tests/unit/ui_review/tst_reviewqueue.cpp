// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewqueue.h"
#include <QTest>

using namespace dateline;

namespace {

EventSummary summary(qint64 id, float confidence, Review review = Review::Suggested)
{
    EventSummary made;
    made.id = EventId{id};
    made.confidence = confidence;
    made.review = review;
    made.type = EventType(id % 3);
    return made;
}

QList<qint64> numbers(const std::vector<EventId> &ids)
{
    QList<qint64> list;
    for (const EventId id : ids)
        list << id.value;
    return list;
}

} // namespace

class tst_ReviewQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mostDoubtfulFirst();
    void goesOnFromWhereItIs();
    void keepsItsPlaceAfterADecision();
    void followsTheFilter();
    void endsWhenAllIsDecided();
};

void tst_ReviewQueue::mostDoubtfulFirst()
{
    EventList events;
    events.setEvents(
        {summary(1, 0.9F), summary(2, 0.3F), summary(3, 0.6F, Review::Accepted), summary(4, 0.3F)});
    QCOMPARE(numbers(reviewQueue(events)), (QList<qint64>{2, 4, 1}));
}

void tst_ReviewQueue::goesOnFromWhereItIs()
{
    EventList events;
    events.setEvents({summary(1, 0.9F), summary(2, 0.3F), summary(4, 0.3F)});
    QCOMPARE(nextToReview(events, EventId{2}), EventId{4});
    QCOMPARE(nextToReview(events, EventId{4}), EventId{1});
    QCOMPARE(nextToReview(events, EventId{1}), EventId{2});
    QCOMPARE(nextToReview(events, {}), EventId{2});
}

void tst_ReviewQueue::keepsItsPlaceAfterADecision()
{
    EventList events;
    events.setEvents({summary(1, 0.9F), summary(2, 0.3F, Review::Accepted), summary(4, 0.4F)});
    QCOMPARE(nextToReview(events, EventId{2}), EventId{4});
}

void tst_ReviewQueue::followsTheFilter()
{
    EventList events;
    events.setEvents({summary(1, 0.9F), summary(2, 0.3F), summary(4, 0.3F)});
    Filter filter;
    filter.hiddenTypes = {2};
    events.setFilter(filter);
    QCOMPARE(numbers(reviewQueue(events)), (QList<qint64>{4, 1}));
}

void tst_ReviewQueue::endsWhenAllIsDecided()
{
    EventList events;
    QVERIFY(!nextToReview(events, {}).isValid());
    events.setEvents({summary(1, 0.9F, Review::Accepted), summary(2, 0.9F, Review::Rejected)});
    QVERIFY(reviewQueue(events).empty());
    QVERIFY(!nextToReview(events, EventId{1}).isValid());
    events.setEvents({summary(1, 0.9F)});
    QVERIFY(!nextToReview(events, EventId{1}).isValid());
}

QTEST_GUILESS_MAIN(tst_ReviewQueue)
#include "tst_reviewqueue.moc"
