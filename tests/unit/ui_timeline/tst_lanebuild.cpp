// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/syntheticevents.h"
#include "tests/support/timelinepane.h"
#include "ui/models/comparedevents.h"
#include <QSignalSpy>
#include <random>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

constexpr int eventCount = 20'000;

/// A pane with so many events that all lanes are made on another thread.
struct LargePane : dateline::testing::TimelinePane
{
    LargePane()
    {
        QObject::connect(&state, &ViewState::filterChanged, &events, &EventList::setFilter);
        canvas->setBuiltAtOnce(0);
        events.setEvents(SyntheticEvents(5).make(eventCount));
        QVERIFY(waitForLanes());
    }

    bool waitForLanes()
    {
        return QTest::qWaitFor([this] { return !canvas->isBuilding(); }, 30'000);
    }

    /// Until all that is needed of the events has been copied.
    bool waitUntilTaken()
    {
        return QTest::qWaitFor([this] { return canvas->buildPercent() >= 20 || !canvas->isBuilding(); });
    }

    const EventSummary &at(int position) const { return events.all()[size_t(position)]; }
};

using Action = std::function<void(LargePane &)>;

Action edit(int position, const std::function<void(EventSummary &)> &change)
{
    return [=](LargePane &pane) {
        EventSummary event = pane.at(position);
        change(event);
        pane.events.update(event);
    };
}

Action filter(const std::function<void(Filter &)> &change)
{
    return [=](LargePane &pane) {
        Filter now = pane.state.filter();
        change(now);
        pane.state.setFilter(now);
    };
}

/// Of an article of its own.
std::vector<EventSummary> newEvents(int count)
{
    std::vector<EventSummary> events = SyntheticEvents(77).make(count);
    for (EventSummary &event : events) {
        event.id.value += 1'000'000;
        event.article = {900'000};
    }
    return events;
}

void verifyIsAsMadeAnew(const LargePane &pane, const TimelineCanvas &canvas, const std::vector<int> &shown)
{
    const EventIndex wanted(pane.events.all(), shown, canvas.lanesBy(), canvas.groupNames());
    const EventIndex &index = canvas.index();
    QCOMPARE(index.by(), canvas.lanesBy());
    QCOMPARE(index.count(), wanted.count());
    QCOMPARE(index.lanes().size(), wanted.lanes().size());
    for (size_t i = 0; i < wanted.lanes().size(); ++i) {
        QCOMPARE(index.lanes()[i].group.name, wanted.lanes()[i].group.name);
        QCOMPARE(index.lanes()[i].group.count, wanted.lanes()[i].group.count);
        QVERIFY(index.lanes()[i].index.entries() == wanted.lanes()[i].index.entries());
    }
}

void verifyIsAsMadeAnew(const LargePane &pane)
{
    verifyIsAsMadeAnew(pane, *pane.canvas, pane.events.shown());
}

/// An article may change places with another; else there is nothing to be built.
void verifyIsFollowed(LargePane &pane)
{
    if (pane.canvas->lanesBy() == GroupBy::Article)
        QVERIFY(pane.waitForLanes());
    QVERIFY(!pane.canvas->isBuilding());
    verifyIsAsMadeAnew(pane);
}

} // namespace

Q_DECLARE_METATYPE(Action)

/// Lanes of very many events are made on another thread.
class tst_LaneBuild : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oldLanesStayMeanwhile();
    void lastGroupingCounts();
    void whatHappensMeanwhileCounts_data();
    void whatHappensMeanwhileCounts();
    void manyThingsMeanwhile();
    void fewEventsNeedNoBuild_data();
    void fewEventsNeedNoBuild();
    void importDoesNotHoldItUp();
    void escapeGivesItUp();
    void givenUpAfterAnEdit();
    void comparedHalves();
    void arrangementIsOfWhatIsSeen();
    void closedMeanwhile();
    void libraryClosedMeanwhile();
    void saysWhyItIsEmpty();
};

void tst_LaneBuild::oldLanesStayMeanwhile()
{
    LargePane pane;
    const QStringList before = pane.canvas->laneNames();
    pane.view.setLanesBy(GroupBy::Person);
    QVERIFY(pane.canvas->isBuilding());
    QCOMPARE(pane.view.lanesBy(), GroupBy::Person); // what the menu shows
    QCOMPARE(pane.canvas->index().by(), GroupBy::Type);
    QCOMPARE(pane.canvas->laneNames(), before);
    // All of it can be used.
    const SceneItem *item = nullptr;
    for (const SceneItem &one : pane.canvas->scene().items)
        item = &one;
    QVERIFY(item);
    pane.state.selectEvent(pane.at(int(item->event)).id);
    pane.view.zoomIn();
    pane.view.selectNext();
    QVERIFY(pane.canvas->selectedEvent().isValid());
    QVERIFY(!pane.view.grab().isNull());
    QVERIFY(pane.waitForLanes());
    verifyIsAsMadeAnew(pane);
    QVERIFY(pane.canvas->laneNames() != before);
    QCOMPARE(pane.at(int(pane.canvas->selectedPosition())).id, pane.canvas->selectedEvent());
}

void tst_LaneBuild::lastGroupingCounts()
{
    LargePane pane;
    std::mt19937 random(3);
    for (int i = 0; i < 40; ++i) {
        pane.view.setLanesBy(GroupBy(random() % 6));
        if (random() % 3 == 0)
            QTest::qWait(int(random() % 12));
    }
    pane.view.setLanesBy(GroupBy::Type);
    pane.view.setLanesBy(GroupBy::Place);
    QVERIFY(pane.waitForLanes());
    QCOMPARE(pane.canvas->index().by(), GroupBy::Place);
    verifyIsAsMadeAnew(pane);
    QTest::qWait(100); // nothing late comes
    QCOMPARE(pane.canvas->index().by(), GroupBy::Place);
}

void tst_LaneBuild::whatHappensMeanwhileCounts_data()
{
    QTest::addColumn<GroupBy>("by");
    QTest::addColumn<Action>("action");
    const std::pair<const char *, Action> actions[] = {
        {"title", edit(17, [](EventSummary &event) { event.title = u"Another title"_s; })},
        {"date",
         edit(17, [](EventSummary &event) { event.days = DateValue::fromTimex(u"1830-05-05"_s)->span(); })},
        {"type", edit(17,
                      [](EventSummary &event) {
                          event.type = event.type == EventType::Visit ? EventType::Meeting : EventType::Visit;
                      })},
        {"person and place", edit(17,
                                  [](EventSummary &event) {
                                      event.who = u"Somebody new"_s;
                                      event.where = u"Nowhere"_s;
                                  })},
        {"without a date", edit(17, [](EventSummary &event) { event.dated = false; })},
        {"rejected", edit(17, [](EventSummary &event) { event.review = Review::Rejected; })},
        {"rejected and back",
         [](LargePane &pane) {
             edit(17, [](EventSummary &event) { event.review = Review::Rejected; })(pane);
             edit(17, [](EventSummary &event) { event.review = Review::Suggested; })(pane);
         }},
        {"article imported", [](LargePane &pane) { pane.events.replaceArticle({900'000}, newEvents(30)); }},
        {"imported, then edited",
         [](LargePane &pane) {
             pane.events.replaceArticle({900'000}, newEvents(3));
             edit(eventCount + 1, [](EventSummary &event) { event.who = u"Somebody new"_s; })(pane);
         }},
        {"article removed", [](LargePane &pane) { pane.events.removeArticle(pane.at(600).article); }},
        {"article with more events",
         [](LargePane &pane) {
             const ArticleId article = pane.at(600).article;
             std::vector<EventSummary> events = newEvents(40);
             for (EventSummary &event : events)
                 event.article = article;
             pane.events.replaceArticle(article, events);
         }},
        {"several articles",
         [](LargePane &pane) {
             pane.events.replaceArticles({pane.at(600).article, pane.at(9000).article}, newEvents(20));
         }},
        {"other events", [](LargePane &pane) { pane.events.setEvents(SyntheticEvents(6).make(9000)); }},
        {"no events", [](LargePane &pane) { pane.events.setEvents({}); }},
        {"type hidden", filter([](Filter &f) { f.hiddenTypes << int(EventType::Meeting); })},
        {"text filtered", filter([](Filter &f) { f.text = u"min"_s; })},
        {"years filtered", filter([](Filter &f) { f.days = PartialDate::year(2001).span(); })},
        {"text lit", filter([](Filter &f) {
             f.text = u"min"_s;
             f.lightText = true;
         })},
    };
    for (const GroupBy by : {GroupBy::Article, GroupBy::Person})
        for (const auto &[name, action] : actions)
            QTest::addRow("%s, by %s", name, toText(by).data()) << by << action;
}

/// At each point of the build.
void tst_LaneBuild::whatHappensMeanwhileCounts()
{
    QFETCH(GroupBy, by);
    QFETCH(Action, action);
    for (const bool whenTaken : {false, true}) {
        LargePane pane;
        pane.view.setLanesBy(by);
        QVERIFY(!whenTaken || pane.waitUntilTaken());
        action(pane);
        QVERIFY(!pane.view.grab().isNull());
        QVERIFY(pane.waitForLanes());
        verifyIsAsMadeAnew(pane);
        QVERIFY(!pane.view.grab().isNull());
    }
}

/// More edits than are made up for, and all kinds of things in a row.
void tst_LaneBuild::manyThingsMeanwhile()
{
    LargePane pane;
    pane.view.setLanesBy(GroupBy::Article);
    QVERIFY(pane.waitUntilTaken());
    for (int i = 0; i < 60; ++i)
        edit(i * 11, [i](EventSummary &event) { event.type = EventType(i % EventTypeCount); })(pane);
    pane.events.replaceArticle({900'000}, newEvents(30));
    pane.view.setLanesBy(GroupBy::Person);
    filter([](Filter &f) { f.hiddenTypes << int(EventType::Visit); })(pane);
    QTest::qWait(5);
    edit(300, [](EventSummary &event) { event.who = u"Somebody new"_s; })(pane);
    pane.events.removeArticle(pane.at(600).article);
    QTest::qWait(5);
    filter([](Filter &f) { f.hiddenTypes.clear(); })(pane);
    QVERIFY(pane.waitForLanes());
    verifyIsAsMadeAnew(pane);
}

void tst_LaneBuild::fewEventsNeedNoBuild_data()
{
    QTest::addColumn<GroupBy>("by");
    for (const GroupBy by : {GroupBy::Type, GroupBy::Article, GroupBy::Person, GroupBy::Place})
        QTest::addRow("%s", toText(by).data()) << by;
}

/// Added, taken away and changed in the midst of the others, they are seen at once.
void tst_LaneBuild::fewEventsNeedNoBuild()
{
    QFETCH(GroupBy, by);
    LargePane pane;
    pane.view.setLanesBy(by);
    QVERIFY(pane.waitForLanes());
    const ArticleId article = pane.at(600).article;
    std::vector<EventSummary> events;
    for (const EventSummary &event : pane.events.all())
        if (event.article == article)
            events.push_back(event);
    QVERIFY(events.size() > 2);
    EventSummary added = newEvents(1).front();
    added.article = article;
    added.days = pane.at(9000).days;
    added.who = pane.at(600).who;
    pane.events.update(added);
    verifyIsFollowed(pane);
    QVERIFY(!pane.view.grab().isNull());
    pane.events.replaceArticle(article, events); // as undone
    verifyIsFollowed(pane);
    events.erase(events.begin() + 1);
    events.front().title = u"Another title"_s;
    pane.events.replaceArticle(article, events);
    verifyIsFollowed(pane);
    pane.events.replaceArticle({900'000}, newEvents(2)); // a small article is read
    QVERIFY(pane.waitForLanes());
    verifyIsAsMadeAnew(pane);
    pane.state.selectEvent(pane.at(15'000).id);
    const EventSummary selected = pane.at(15'000);
    pane.events.removeArticle({900'000});
    QVERIFY(pane.waitForLanes());
    verifyIsAsMadeAnew(pane);
    QCOMPARE(pane.at(int(pane.canvas->selectedPosition())).id, selected.id);
}

/// Lanes are seen though articles keep coming.
void tst_LaneBuild::importDoesNotHoldItUp()
{
    LargePane pane;
    pane.view.setLanesBy(GroupBy::Person);
    QVERIFY(pane.waitUntilTaken());
    qint64 article = 900'000;
    const bool seen = QTest::qWaitFor(
        [&] {
            std::vector<EventSummary> events = newEvents(1);
            events.front().id.value += article;
            events.front().article = {++article};
            pane.events.replaceArticle({article}, events);
            return pane.canvas->index().by() == GroupBy::Person;
        },
        30'000);
    QVERIFY(seen);
    QVERIFY(pane.waitForLanes());
    verifyIsAsMadeAnew(pane);
}

void tst_LaneBuild::escapeGivesItUp()
{
    LargePane pane;
    pane.state.selectEvent(pane.at(4).id);
    QSignalSpy changed(&pane.view, &TimelineView::lanesByChanged);
    pane.view.setLanesBy(GroupBy::Place);
    QTest::keyClick(pane.canvas, Qt::Key_Escape);
    QCOMPARE(pane.view.lanesBy(), GroupBy::Type);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.last().first().value<GroupBy>(), GroupBy::Type);
    QVERIFY(!pane.canvas->isBuilding());
    QVERIFY(pane.state.selectedEvent().isValid()); // that takes another Escape
    QTest::qWait(100);
    verifyIsAsMadeAnew(pane);
    QTest::keyClick(pane.canvas, Qt::Key_Escape);
    QVERIFY(!pane.state.selectedEvent().isValid());
}

void tst_LaneBuild::givenUpAfterAnEdit()
{
    LargePane pane;
    pane.view.setLanesBy(GroupBy::Place);
    pane.events.replaceArticle({900'000}, newEvents(30));
    QVERIFY(pane.canvas->isBuilding());
    QTest::keyClick(pane.canvas, Qt::Key_Escape);
    QCOMPARE(pane.view.lanesBy(), GroupBy::Type);
    QVERIFY(pane.waitForLanes());
    verifyIsAsMadeAnew(pane);
}

void tst_LaneBuild::comparedHalves()
{
    LargePane pane;
    Filter below;
    below.hiddenTypes << int(EventType::Meeting);
    pane.state.setComparison(below);
    auto *lower = pane.view.findChildren<TimelineCanvas *>().value(1);
    QVERIFY(lower);
    lower->setBuiltAtOnce(0);
    pane.view.setLanesBy(GroupBy::Person);
    edit(17, [](EventSummary &event) { event.who = u"Somebody new"_s; })(pane);
    QVERIFY(!pane.view.grab().isNull());
    QVERIFY(pane.waitForLanes());
    QVERIFY(QTest::qWaitFor([lower] { return !lower->isBuilding(); }));
    verifyIsAsMadeAnew(pane);
    verifyIsAsMadeAnew(pane, *lower, pane.view.compared()->shown());
    pane.view.setLanesBy(GroupBy::Place);
    pane.state.setComparison({});
    QVERIFY(pane.waitForLanes());
    verifyIsAsMadeAnew(pane);
}

/// Folding while lanes are made folds those that are seen.
void tst_LaneBuild::arrangementIsOfWhatIsSeen()
{
    LargePane pane;
    const QString first = pane.canvas->laneNames().first();
    pane.view.setLanesBy(GroupBy::Person);
    pane.canvas->setLaneFolded(first, true);
    QVERIFY(pane.canvas->arrangements().value(GroupBy::Type).folded.contains(first));
    QVERIFY(pane.waitForLanes());
    QVERIFY(pane.canvas->arrangement().folded.isEmpty());
    pane.view.setLanesBy(GroupBy::Type);
    QVERIFY(pane.waitForLanes());
    QVERIFY(pane.canvas->arrangement().folded.contains(first));
}

void tst_LaneBuild::closedMeanwhile()
{
    for (const bool whenTaken : {false, true}) {
        LargePane pane;
        pane.view.setLanesBy(GroupBy::Article);
        QVERIFY(!whenTaken || pane.waitUntilTaken());
    }
    QTest::qWait(50);
}

void tst_LaneBuild::libraryClosedMeanwhile()
{
    LargePane pane;
    pane.view.setLanesBy(GroupBy::Article);
    QVERIFY(pane.waitUntilTaken());
    pane.events.setEvents({});
    QVERIFY(pane.canvas->scene().items.empty());
    QVERIFY(!pane.view.grab().isNull());
    QVERIFY(pane.waitForLanes());
    QTest::qWait(100);
    QVERIFY(pane.canvas->index().isEmpty());
    QCOMPARE(pane.canvas->whyEmpty(), u"No events yet."_s);
}

/// Where the old lanes cannot stay.
void tst_LaneBuild::saysWhyItIsEmpty()
{
    LargePane pane;
    pane.events.setEvents(SyntheticEvents(6).make(9000));
    QVERIFY(pane.canvas->isBuilding());
    QVERIFY(pane.canvas->index().isEmpty());
    QCOMPARE(pane.canvas->whyEmpty(), u"The lanes are being made…"_s);
    QVERIFY(pane.waitForLanes());
    QVERIFY(!pane.canvas->index().isEmpty());
}

QTEST_MAIN(tst_LaneBuild)
#include "tst_lanebuild.moc"
