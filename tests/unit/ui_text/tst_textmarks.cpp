// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/textmarks.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dateline;

namespace {

Event makeEvent(qint64 id, TextSpan sentence, TextSpan trigger, TextSpan date = {})
{
    Event made;
    made.id = EventId{id};
    made.sentence = sentence;
    made.trigger = trigger;
    made.dateSpan = date;
    return made;
}

} // namespace

class tst_TextMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheEventsOfAPlace_data();
    void findsTheEventsOfAPlace();
    void leavesRejectedEventsOut();
    void findsMarksThatBeginLongBefore();
    void goesAround();
    void isEmptyWithoutEvents();
};

/// Event 1: sentence 0–40, trigger 10–15, date 30–35. Event 2: the same sentence, trigger 20–25. Event 3:
/// sentence 50–90, trigger 60–65, its date in the first sentence at 2–6.
void tst_TextMarks::findsTheEventsOfAPlace_data()
{
    QTest::addColumn<int>("position");
    QTest::addColumn<QList<qint64>>("ids");
    QTest::newRow("trigger") << 12 << QList<qint64>{1, 2};
    QTest::newRow("other trigger of the same sentence") << 20 << QList<qint64>{2, 1};
    QTest::newRow("date") << 34 << QList<qint64>{1, 2};
    QTest::newRow("date of an event elsewhere") << 3 << QList<qint64>{3, 1, 2};
    QTest::newRow("nearer to the first") << 8 << QList<qint64>{1, 2};
    QTest::newRow("nearer to the second") << 28 << QList<qint64>{2, 1};
    QTest::newRow("last of a sentence") << 39 << QList<qint64>{2, 1};
    QTest::newRow("after the sentence") << 40 << QList<qint64>{};
    QTest::newRow("between sentences") << 45 << QList<qint64>{};
    QTest::newRow("next sentence") << 88 << QList<qint64>{3};
    QTest::newRow("behind everything") << 200 << QList<qint64>{};
}

void tst_TextMarks::findsTheEventsOfAPlace()
{
    QFETCH(int, position);
    QFETCH(QList<qint64>, ids);
    const TextMarks marks({makeEvent(1, {0, 40}, {10, 15}, {30, 35}), makeEvent(2, {0, 40}, {20, 25}),
                           makeEvent(3, {50, 90}, {60, 65}, {2, 6})});
    QList<qint64> found;
    for (const EventId id : marks.at(position))
        found << id.value;
    QCOMPARE(found, ids);
}

void tst_TextMarks::leavesRejectedEventsOut()
{
    Event rejected = makeEvent(1, {0, 40}, {10, 15});
    rejected.review = Review::Rejected;
    const TextMarks marks({rejected, makeEvent(2, {0, 40}, {20, 25})});
    QCOMPARE(marks.at(12), std::vector<EventId>{EventId{2}});
    QVERIFY(marks.find(EventId{1}));
    QCOMPARE(marks.next(EventId{}, 1), EventId{2});
}

void tst_TextMarks::findsMarksThatBeginLongBefore()
{
    std::vector<Event> events{makeEvent(1, {0, 10'000}, {5, 9})};
    for (int i = 1; i < 100; ++i)
        events.push_back(makeEvent(i + 1, {i * 50, i * 50 + 40}, {i * 50 + 5, i * 50 + 9}));
    const TextMarks marks(std::move(events));
    QCOMPARE(marks.in({9000, 9001}).size(), 1U);
    QCOMPARE(marks.in({4980, 4981}).size(), 2U);
    QCOMPARE(marks.in({10'000, 10'001}).size(), 0U);
}

void tst_TextMarks::goesAround()
{
    const TextMarks marks(
        {makeEvent(7, {50, 90}, {60, 65}), makeEvent(5, {0, 40}, {20, 25}), makeEvent(6, {0, 40}, {30, 35})});
    QCOMPARE(marks.next(EventId{5}, 1), EventId{6});
    QCOMPARE(marks.next(EventId{7}, 1), EventId{5});
    QCOMPARE(marks.next(EventId{5}, -1), EventId{7});
    QCOMPARE(marks.next(EventId{99}, 1), EventId{5});
    QCOMPARE(marks.next(EventId{99}, -1), EventId{7});
}

void tst_TextMarks::isEmptyWithoutEvents()
{
    const TextMarks marks;
    QVERIFY(marks.at(0).empty());
    QVERIFY(marks.in({0, 100}).empty());
    QVERIFY(!marks.next(EventId{1}, 1).isValid());
    QVERIFY(!marks.find(EventId{1}));
}

QTEST_GUILESS_MAIN(tst_TextMarks)
#include "tst_textmarks.moc"
