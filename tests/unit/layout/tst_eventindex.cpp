// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/syntheticevents.h"
#include "app/layout/eventindex.h"
#include "tests/support/sometags.h"
#include <cmath>
#include <QTest>

using namespace dateline;

namespace {

/// Events of which some are shown, and an index that follows every change.
struct Edited
{
    std::vector<EventSummary> events;
    std::vector<bool> shown;
    GroupBy by;
    EventIndex index;
    std::mt19937 random{99};
    int remade = 0;

    Edited(int count, GroupBy groupBy)
        : events(SyntheticEvents(11).make(count))
        , shown(size_t(count), true)
        , by(groupBy)
    {
        for (size_t i = 0; i < shown.size(); i += 7)
            shown[i] = false;
        index = made();
    }
    Edited(const Edited &) = delete;

    std::vector<int> positions() const
    {
        std::vector<int> found;
        for (size_t i = 0; i < shown.size(); ++i)
            if (shown[i])
                found.push_back(int(i));
        return found;
    }

    EventIndex made() const { return EventIndex(events, positions(), by, testing::namesWithSomeTags()); }

    void change(quint32 position, const EventSummary &now, bool isShown)
    {
        const EventSummary before = std::exchange(events[position], now);
        const bool wasShown = shown[position];
        shown[position] = isShown;
        if (index.update(position, wasShown ? &before : nullptr, isShown))
            return;
        index = made();
        ++remade;
    }

    void changeAny()
    {
        const auto position = quint32(random() % events.size());
        EventSummary now = events[position];
        const EventSummary other = SyntheticEvents(quint32(random())).make(1).front();
        bool isShown = shown[position];
        switch (random() % 8) {
        case 0:
            isShown = !isShown;
            break;
        case 1:
            now.type = other.type;
            break;
        case 2:
            now.dated = !now.dated;
            break;
        case 3:
            now.review = Review::Accepted;
            now.salience = other.salience;
            break;
        case 4:
            now.who = other.who;
            now.where = other.where;
            break;
        case 5:
            now.article = events[random() % events.size()].article;
            break;
        default:
            now.days = other.days;
        }
        change(position, now, isShown);
    }
};

/// All that a scene is made of.
void compare(const EventIndex &index, const EventIndex &made)
{
    QCOMPARE(index.count(), made.count());
    QCOMPARE(index.begin(), made.begin());
    QCOMPARE(index.end(), made.end());
    QCOMPARE(index.lanes().size(), made.lanes().size());
    for (size_t i = 0; i < index.lanes().size(); ++i) {
        const EventIndex::Lane &lane = index.lanes()[i];
        const EventIndex::Lane &other = made.lanes()[i];
        QCOMPARE(lane.group.name, other.group.name);
        QCOMPARE(lane.group.count, other.group.count);
        QVERIFY(lane.index.entries() == other.index.entries());
        QCOMPARE(lane.index.rows(), other.index.rows());
        for (double begin = index.begin() - 10, length = 4; begin < index.end();
             begin += length, length *= 3) {
            QCOMPARE(lane.index.countOverlapping(begin, begin + length),
                     other.index.countOverlapping(begin, begin + length));
            QCOMPARE(lane.index.countOwnOverlapping(begin, begin + length),
                     other.index.countOwnOverlapping(begin, begin + length));
            std::vector<quint32> found;
            std::vector<quint32> wanted;
            QCOMPARE(lane.index.collect(begin, begin + length, 40, found),
                     other.index.collect(begin, begin + length, 40, wanted));
            QCOMPARE(found, wanted);
        }
    }
}

/// How many events lie before each of many days.
std::vector<double> massOf(const EventIndex &index)
{
    std::vector<float> columns(500, 0);
    for (const EventIndex::Lane &lane : index.lanes())
        lane.index.addDensity(index.begin(), index.end(), columns);
    std::vector<double> mass;
    double sum = 0;
    for (float column : columns)
        mass.push_back(sum += double(column));
    return mass;
}

} // namespace

class tst_EventIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void madeOfMaterialIsTheSame_data();
    void madeOfMaterialIsTheSame();
    void cancelledMakesNothing();
    void articlesGetTheirNewNames();
    void renumbersWhatMoved_data();
    void renumbersWhatMoved();
    void editedIsAsMadeAnew_data();
    void editedIsAsMadeAnew();
    void densityFollows();
    void backAndForth();
    void lanesComeAndGo();
    void undatedChangesNothing();
    void typesComeAndGo_data();
    void typesComeAndGo();
};

void tst_EventIndex::madeOfMaterialIsTheSame_data()
{
    QTest::addColumn<GroupBy>("by");
    for (const GroupBy by :
         {GroupBy::Type, GroupBy::Article, GroupBy::Person, GroupBy::Place, GroupBy::Tag, GroupBy::Source})
        QTest::addRow("%s", toText(by).data()) << by;
}

/// Another thread makes the same of a copy, and it follows edits in the same way.
void tst_EventIndex::madeOfMaterialIsTheSame()
{
    QFETCH(GroupBy, by);
    Edited edited(3000, by);
    const std::vector<int> positions = edited.positions();
    LaneMaterial material(by, positions.size());
    for (const int position : positions)
        material.add(edited.events[size_t(position)], quint32(position));
    const std::vector<EventSummary> before = std::exchange(edited.events, {}); // only the copy is used
    Headway headway;
    edited.index = EventIndex(edited.events, std::move(material), testing::namesWithSomeTags(), headway);
    QCOMPARE(int(headway.percent), 100);
    QCOMPARE(edited.index.by(), by);
    edited.events = before;
    compare(edited.index, edited.made());
    for (int i = 0; i < 100; ++i)
        edited.changeAny();
    compare(edited.index, edited.made());
}

void tst_EventIndex::cancelledMakesNothing()
{
    const std::vector<EventSummary> events = SyntheticEvents(3).make(500);
    for (const GroupBy by : {GroupBy::Article, GroupBy::Person}) {
        LaneMaterial material(by, events.size());
        for (size_t i = 0; i < events.size(); ++i)
            material.add(events[i], quint32(i));
        Headway headway;
        headway.cancelled = true;
        QVERIFY(EventIndex(events, std::move(material), {}, headway).isEmpty());
        QVERIFY(headway.percent < 100);
    }
}

void tst_EventIndex::articlesGetTheirNewNames()
{
    const std::vector<EventSummary> events = SyntheticEvents(3).make(500);
    EventIndex index(events, GroupBy::Article);
    GroupNames names;
    names.article = [](ArticleId id) { return QStringLiteral("Article %1").arg(id.value); };
    index.setNames(names);
    for (const EventIndex::Lane &lane : index.lanes())
        QCOMPARE(lane.group.name,
                 lane.group.article.isValid() ? names.article(lane.group.article) : names.other);
}

void tst_EventIndex::renumbersWhatMoved_data()
{
    QTest::addColumn<GroupBy>("by");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<int>("count");
    QTest::newRow("taken out of the middle") << GroupBy::Type << 400 << 420 << 0;
    QTest::newRow("more than before") << GroupBy::Type << 400 << 420 << 50;
    QTest::newRow("as many") << GroupBy::Person << 400 << 420 << 20;
    QTest::newRow("the first ones") << GroupBy::Tag << 0 << 30 << 2;
    QTest::newRow("the last ones") << GroupBy::Place << 970 << 1000 << 10;
    QTest::newRow("all") << GroupBy::Type << 0 << 1000 << 10;
    QTest::newRow("none") << GroupBy::Type << 500 << 500 << 10;
}

/// What is left of the old events stands where it has gone, as in an index of these alone.
void tst_EventIndex::renumbersWhatMoved()
{
    QFETCH(GroupBy, by);
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(int, count);
    std::vector<EventSummary> events = SyntheticEvents(7).make(1000);
    const GroupNames names = testing::namesWithSomeTags();
    EventIndex index(events, by, names);
    events.erase(events.begin() + first, events.begin() + last);
    const std::vector<EventSummary> others = SyntheticEvents(8).make(count);
    events.insert(events.begin() + first, others.begin(), others.end());
    index.renumber(quint32(first), quint32(last), quint32(count));
    std::vector<int> stayed;
    for (int i = 0; i < int(events.size()); ++i)
        if (i < first || i >= first + count)
            stayed.push_back(i);
    const EventIndex wanted(events, stayed, by, names);
    QCOMPARE(index.count(), wanted.count());
    size_t entries = 0;
    for (const EventIndex::Lane &lane : index.lanes()) {
        QCOMPARE(size_t(lane.group.count), lane.index.entries().size());
        entries += lane.index.entries().size();
        for (const LaneIndex::Entry &entry : lane.index.entries())
            QVERIFY(std::ranges::binary_search(stayed, int(entry.event)));
        for (const LaneIndex::Entry &entry : lane.index.entries())
            QCOMPARE(entry.begin, entryBegin(events[entry.event]));
    }
    QVERIFY(entries >= size_t(index.count()));
    if (by == GroupBy::Type)
        compare(index, wanted);
}

void tst_EventIndex::editedIsAsMadeAnew_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("by");
    QTest::addColumn<int>("edits");
    QTest::newRow("three events") << 3 << int(GroupBy::Type) << 60;
    QTest::newRow("forty events") << 40 << int(GroupBy::Type) << 300;
    QTest::newRow("a thousand by type") << 1000 << int(GroupBy::Type) << 300;
    QTest::newRow("a thousand by person, with ghosts") << 1000 << int(GroupBy::Person) << 150;
    QTest::newRow("a thousand by tag, with ghosts") << 1000 << int(GroupBy::Tag) << 150;
    QTest::newRow("a thousand by article") << 1000 << int(GroupBy::Article) << 150;
    for (const GroupBy by : {GroupBy::Person, GroupBy::Place, GroupBy::Tag, GroupBy::Article})
        QTest::addRow("few by %s: lanes come and go", toText(by).data()) << 14 << int(by) << 300;
    QTest::newRow("very many") << 150'000 << int(GroupBy::Type) << 40;
}

void tst_EventIndex::editedIsAsMadeAnew()
{
    QFETCH(int, count);
    QFETCH(int, by);
    QFETCH(int, edits);
    Edited edited(count, GroupBy(by));
    for (int i = 0; i < edits; ++i) {
        edited.changeAny();
        compare(edited.index, edited.made());
    }
    if (GroupBy(by) == GroupBy::Type || count < 20)
        QCOMPARE(edited.remade, 0);
    else // a group may become one of those that are summed up
        QVERIFY(edited.remade < edits / 3);
}

/// In lanes so large that the density is patched.
void tst_EventIndex::densityFollows()
{
    Edited edited(150'000, GroupBy::Type);
    for (int i = 0; i < 60; ++i)
        edited.changeAny();
    const std::vector<double> patched = massOf(edited.index);
    const std::vector<double> made = massOf(edited.made());
    QCOMPARE(patched.size(), made.size());
    QVERIFY(std::abs(patched.back() - made.back()) < 0.1);
    for (size_t i = 0; i < made.size(); ++i)
        QVERIFY(std::abs(patched[i] - made[i]) < 20);
}

void tst_EventIndex::backAndForth()
{
    Edited edited(5000, GroupBy::Type);
    const EventIndex first = edited.made();
    const EventSummary before = edited.events[1234];
    EventSummary moved = before;
    moved.days = {before.days.begin + std::chrono::days(400), before.days.begin + std::chrono::days(401)};
    edited.change(1234, moved, true);
    edited.change(1234, moved, false);
    edited.change(1234, before, true);
    compare(edited.index, first);
    QCOMPARE(edited.remade, 0);
}

void tst_EventIndex::lanesComeAndGo()
{
    Edited edited(12, GroupBy::Type);
    for (quint32 i = 0; i < 12; ++i) {
        EventSummary event = edited.events[i];
        event.type = i == 0 ? EventType::Visit : EventType::Meeting;
        edited.change(i, event, true);
    }
    edited.remade = 0;
    QCOMPARE(edited.index.lanes().size(), size_t(2));
    edited.change(0, edited.events[0], false);
    QCOMPARE(edited.index.lanes().size(), size_t(1));
    edited.change(0, edited.events[0], true);
    QCOMPARE(edited.index.lanes().size(), size_t(2));
    EventSummary other = edited.events[0]; // the last of its type, and the first of another
    other.type = EventType::Agreement;
    edited.change(0, other, true);
    compare(edited.index, edited.made());
    for (quint32 i = 0; i < 12; ++i)
        edited.change(i, edited.events[i], false);
    QVERIFY(edited.index.isEmpty());
    edited.change(5, edited.events[5], true);
    compare(edited.index, edited.made());
    QCOMPARE(edited.remade, 0);
}

void tst_EventIndex::undatedChangesNothing()
{
    Edited edited(50, GroupBy::Type);
    EventSummary undated = edited.events[3];
    undated.dated = false;
    edited.change(3, undated, true);
    const int count = edited.index.count();
    undated.type = EventType::Ceremony;
    edited.change(3, undated, true);
    edited.change(3, undated, false);
    QCOMPARE(edited.index.count(), count);
    compare(edited.index, edited.made());
}

void tst_EventIndex::typesComeAndGo_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("few") << 30;
    QTest::newRow("many") << 3000;
    QTest::newRow("so many that several cores take part") << 120'000;
}

void tst_EventIndex::typesComeAndGo()
{
    QFETCH(int, count);
    const std::vector<EventSummary> events = SyntheticEvents(21).make(count);
    quint32 hidden = 0;
    EventIndex index(events, GroupBy::Type);
    for (quint32 next : {0x1u, 0x9u, 0xFFFFu, 0xFFFEu, 0x0u, 0x5A5Au, 0xA5A5u, 0xA5A5u}) {
        std::vector<int> came;
        std::vector<int> shown;
        for (size_t i = 0; i < events.size(); ++i) {
            const quint32 bit = 1u << unsigned(events[i].type);
            if (!(next & bit))
                shown.push_back(int(i));
            if (!(next & bit) && (hidden & bit))
                came.push_back(int(i));
        }
        index.changeTypes(next & ~hidden, came);
        hidden = next;
        compare(index, EventIndex(events, shown, GroupBy::Type));
    }
}

QTEST_GUILESS_MAIN(tst_EventIndex)
#include "tst_eventindex.moc"
