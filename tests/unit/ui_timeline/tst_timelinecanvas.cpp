// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/sceneshapes.h"
#include "tests/support/timelinepane.h"
#include "ui/models/articlemodel.h"
#include <QGestureEvent>
#include <QMenu>
#include <QNativeGestureEvent>
#include <QPointingDevice>

using namespace dateline;
using namespace Qt::StringLiterals;
using Pane = dateline::testing::TimelinePane;

/// Lanes folded and moved by hand, days marked with mouse and keys, fingers.
class tst_TimelineCanvas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lanesFold();
    void lanesMove();
    void lanesMoveByKeys();
    void downReachesEveryLane();
    void lanesStayAsArranged();
    void lanesByTagFollowTheTags();
    void lanesByTagMoveAndFold();
    void shiftDragMarksDays();
    void shiftDragCanBeGivenUp();
    void shiftArrowsMarkDays();
    void markingGoesBeyondTheEdge();
    void markedByKeysCanBeGivenUp();
    void pinches_data();
    void pinches();
    void pinchesWithTwoFingers();
    void walksFromHitToHit();
    void walksWithoutHits();
};

namespace {

/// A place in the header of the \a n-th lane from the top.
QPoint headerOf(Pane &pane, int n)
{
    const QString name = pane.canvas->laneNames().at(n);
    double y = AxisHeight + 3 - pane.canvas->scroll();
    for (const SceneLane &lane : pane.canvas->scene().lanes)
        if (pane.canvas->index().lanes()[size_t(lane.lane)].group.name == name)
            y += lane.top;
    return QPoint(20, int(y) + 5);
}

} // namespace

void tst_TimelineCanvas::lanesFold()
{
    Pane pane;
    const double height = pane.canvas->lanesHeight();
    QTest::mouseClick(pane.canvas, Qt::LeftButton, {}, headerOf(pane, 0));
    QVERIFY(pane.canvas->lanesHeight() < height);
    QCOMPARE(int(pane.canvas->scene().items.size()), 2); // the two meetings are only counted …
    int counted = 0;
    for (const SceneMarker &marker : pane.canvas->scene().markers)
        counted += marker.count;
    QCOMPARE(counted, 2); // … but not lost
    QTest::mouseClick(pane.canvas, Qt::LeftButton, {}, headerOf(pane, 0));
    QCOMPARE(pane.canvas->lanesHeight(), height);
    QCOMPARE(int(pane.canvas->scene().items.size()), 4);
    pane.state.selectEvent({3});
    QTest::keyClick(pane.canvas, Qt::Key_F);
    QVERIFY(!pane.canvas->scene().itemOf(2));
    pane.view.foldLanes();
    QVERIFY(pane.canvas->scene().items.empty());
    pane.view.unfoldLanes();
    QCOMPARE(int(pane.canvas->scene().items.size()), 4);
}

void tst_TimelineCanvas::lanesMove()
{
    Pane pane;
    const QStringList before = pane.canvas->laneNames();
    QCOMPARE(before.size(), 3);
    const QPoint from = headerOf(pane, 2);
    const QPoint to = headerOf(pane, 0);
    QTest::mousePress(pane.canvas, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 10; ++step)
        QTest::mouseMove(pane.canvas, from + (to - from) * step / 10);
    QTest::mouseRelease(pane.canvas, Qt::LeftButton, {}, to);
    QCOMPARE(pane.canvas->laneNames(), QStringList({before[2], before[0], before[1]}));
    QVERIFY(pane.canvas->arrangement().folded.isEmpty());
    QCOMPARE(int(pane.canvas->scene().items.size()), 4);
    pane.view.resetLaneOrder();
    QCOMPARE(pane.canvas->laneNames(), before);
}

void tst_TimelineCanvas::lanesMoveByKeys()
{
    Pane pane;
    const QStringList before = pane.canvas->laneNames();
    pane.state.selectEvent({1});                                 // of the first lane
    QTest::keyClick(pane.canvas, Qt::Key_Up, Qt::ShiftModifier); // there is none above
    QCOMPARE(pane.canvas->laneNames(), before);
    QTest::keyClick(pane.canvas, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(pane.canvas->laneNames(), (QStringList{before[1], before[0], before[2]}));
    QCOMPARE(pane.state.selectedEvent(), EventId{1});
    QTest::keyClick(pane.canvas, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(pane.canvas->laneNames(), before);
    pane.state.selectEvent({});
    QTest::keyClick(pane.canvas, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(pane.canvas->laneNames(), before);
}

/// Also to lanes that do not fit into the height.
void tst_TimelineCanvas::downReachesEveryLane()
{
    Pane pane;
    std::vector<EventSummary> events;
    for (const EventType type : allEventTypes())
        events.push_back(dateline::testing::made(int(events.size()) + 1, u"Event"_s, "2021-05-05", type));
    const size_t count = events.size();
    pane.events.setEvents(events);
    QCoreApplication::processEvents();
    QVERIFY(pane.canvas->lanesHeight() > pane.canvas->visibleHeight());
    QSet<EventId> seen;
    for (size_t i = 0; i < count; ++i) {
        QTest::keyClick(pane.canvas, Qt::Key_Down);
        seen << pane.state.selectedEvent();
        QVERIFY(pane.canvas->rect().contains(pane.placeOf(int(pane.state.selectedEvent().value))));
    }
    QCOMPARE(size_t(seen.size()), count);
    for (size_t i = 1; i < count; ++i)
        QTest::keyClick(pane.canvas, Qt::Key_Up);
    QCOMPARE(pane.canvas->scroll(), 0.0);
}

void tst_TimelineCanvas::lanesStayAsArranged()
{
    QByteArray state;
    QStringList names;
    {
        Pane pane;
        pane.canvas->moveLane(pane.canvas->laneNames().last(), pane.canvas->laneNames().first());
        names = pane.canvas->laneNames();
        pane.canvas->setLaneFolded(names[1], true);
        state = pane.view.saveState();
    }
    Pane pane;
    QVERIFY(pane.view.restoreState(state));
    QCOMPARE(pane.canvas->laneNames(), names);
    QCOMPARE(pane.canvas->arrangement().folded, QSet<QString>{names[1]});
    QVERIFY(!pane.view.restoreState(state.first(state.size() - 3)));
}

namespace {

ArticleSummary tagged(QStringList tags)
{
    ArticleSummary article;
    article.id = {1};
    article.title = u"Talks"_s;
    article.tags = std::move(tags);
    return article;
}

/// "pact 4, sea 4"
QString lanesInWords(const TimelineCanvas &canvas)
{
    QStringList lanes;
    for (const EventIndex::Lane &lane : canvas.index().lanes())
        lanes << u"%1 %2"_s.arg(lane.group.name).arg(lane.group.count);
    return lanes.join(u", "_s);
}

} // namespace

void tst_TimelineCanvas::lanesByTagFollowTheTags()
{
    Pane pane;
    ArticleModel articles;
    articles.setArticles({tagged({})});
    pane.view.setArticles(&articles);
    pane.view.setLanesBy(GroupBy::Tag);
    QCOMPARE(lanesInWords(*pane.canvas), u"untagged 4"_s);
    articles.update({tagged({u"sea"_s, u"pact"_s})});
    pane.canvas->scene(); // as the next frame does
    QCOMPARE(lanesInWords(*pane.canvas), u"pact 4, sea 4"_s);
    QCOMPARE(pane.canvas->index().count(), 4); // each once, however many lanes it is in
    pane.events.update(dateline::testing::made(1, u"Ministers met"_s, "2021-05-06"));
    QCOMPARE(lanesInWords(*pane.canvas), u"pact 4, sea 4"_s);
    articles.update({tagged({u"pact"_s})});
    pane.canvas->scene();
    QCOMPARE(lanesInWords(*pane.canvas), u"pact 4"_s);
    articles.update({tagged({})});
    pane.canvas->scene();
    QCOMPARE(lanesInWords(*pane.canvas), u"untagged 4"_s);
    QCOMPARE(int(pane.canvas->scene().items.size()), 4);
}

void tst_TimelineCanvas::lanesByTagMoveAndFold()
{
    QByteArray state;
    ArticleModel articles;
    articles.setArticles({tagged({u"sea"_s, u"pact"_s})});
    {
        Pane pane;
        pane.view.setArticles(&articles);
        pane.view.setLanesBy(GroupBy::Tag);
        pane.canvas->moveLane(u"sea"_s, u"pact"_s);
        pane.canvas->setLaneFolded(u"sea"_s, true);
        state = pane.view.saveState();
    }
    Pane pane;
    pane.view.setArticles(&articles);
    QVERIFY(pane.view.restoreState(state));
    QCOMPARE(pane.view.lanesBy(), GroupBy::Tag);
    QCOMPARE(pane.canvas->laneNames(), (QStringList{u"sea"_s, u"pact"_s}));
    QCOMPARE(pane.canvas->arrangement().folded, QSet<QString>{u"sea"_s});
    state[4] = char(int(GroupBy::Source) + 1); // after the version
    QVERIFY(!pane.view.restoreState(state));
}

namespace {

/// Marks the plot from \a first to \a last with the mouse; the menu that then asks what to do.
QMenu *markDays(Pane &pane, int first, int last)
{
    const int y = int(AxisHeight) + 40;
    QTest::mousePress(pane.canvas, Qt::LeftButton, Qt::ShiftModifier, QPoint(first, y));
    for (int step = 1; step <= 10; ++step)
        QTest::mouseMove(pane.canvas, QPoint(first + (last - first) * step / 10, y));
    QTest::mouseRelease(pane.canvas, Qt::LeftButton, Qt::ShiftModifier, QPoint(last, y));
    return pane.canvas->findChild<QMenu *>();
}

} // namespace

void tst_TimelineCanvas::shiftDragMarksDays()
{
    Pane pane;
    const TimeScale before = pane.canvas->scene().scale;
    const int left = pane.placeOf(1).x() - 6;
    const int right = pane.placeOf(4).x() + 6;
    QMenu *menu = markDays(pane, right, left); // to the left is as good
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 3);
    QVERIFY(menu->actions()[0]->text().endsWith(u"3 events"));
    QCOMPARE(pane.canvas->scene().scale.begin(), before.begin());
    menu->actions()[2]->trigger();
    menu->close();
    QVERIFY(pane.state.filter().days);
    QCOMPARE(int(pane.events.shown().size()), 4); // the view state is nobody's filter here
    pane.events.setFilter(pane.state.filter());
    QCOMPARE(int(pane.events.shown().size()), 3);
    menu = nullptr;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    menu = markDays(pane, int(pane.canvas->headerWidth()) + 20, int(pane.canvas->headerWidth()) + 200);
    QVERIFY(menu);
    menu->actions()[1]->trigger();
    QVERIFY(pane.canvas->scene().scale.daysPerPixel() < before.daysPerPixel() / 2);
}

void tst_TimelineCanvas::shiftDragCanBeGivenUp()
{
    Pane pane;
    const int y = int(AxisHeight) + 40;
    QTest::mousePress(pane.canvas, Qt::LeftButton, Qt::ShiftModifier, QPoint(300, y));
    QTest::mouseMove(pane.canvas, QPoint(500, y));
    QTest::keyClick(pane.canvas, Qt::Key_Escape);
    QTest::mouseRelease(pane.canvas, Qt::LeftButton, Qt::ShiftModifier, QPoint(500, y));
    QVERIFY(!pane.canvas->findChild<QMenu *>());
    QVERIFY(!pane.state.filter().days);
    QTest::mouseClick(pane.canvas, Qt::LeftButton, Qt::ShiftModifier, pane.placeOf(2)); // no drag: a click
    QCOMPARE(pane.state.selectedEvent(), EventId{2});
    QVERIFY(!pane.canvas->findChild<QMenu *>());
}

void tst_TimelineCanvas::shiftArrowsMarkDays()
{
    Pane pane;
    pane.view.setFocus();
    pane.state.selectEvent({3});
    const auto before = pane.state.visibleRange();
    QTest::keyClick(pane.canvas, Qt::Key_Right, Qt::ShiftModifier);
    const QString one = pane.canvas->accessibleDescription(); // what a screen reader says
    QVERIFY2(one.contains(u" event"), qPrintable(one));
    QTest::keyClick(pane.canvas, Qt::Key_Right, Qt::ShiftModifier);
    const QString two = pane.canvas->accessibleDescription();
    QVERIFY(two != one);
    QTest::keyClick(pane.canvas, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(pane.canvas->accessibleDescription(), one); // back again
    QTest::keyClick(pane.canvas, Qt::Key_D, Qt::ShiftModifier);
    QCOMPARE(pane.canvas->accessibleDescription(), two);
    QCOMPARE(pane.state.visibleRange(), before);
    QTest::keyClick(pane.canvas, Qt::Key_Return);
    auto *menu = pane.canvas->findChild<QMenu *>();
    QVERIFY(menu);
    QCOMPARE(menu->actions()[0]->text(), two);
    menu->actions()[2]->trigger();
    menu->close();
    QVERIFY(pane.state.filter().days);
    const DayInterval days = *pane.state.filter().days;
    QVERIFY(days.overlaps(pane.canvas->eventOf({3})->days));
    for (const auto edge : {days.begin, days.end}) // whole units of the axis
        QCOMPARE(unsigned(std::chrono::year_month_day(edge).day()), 1U);
    QVERIFY(pane.canvas->accessibleDescription().isEmpty());
}

void tst_TimelineCanvas::markingGoesBeyondTheEdge()
{
    Pane pane;
    pane.view.setReducedMotion(true);
    pane.view.setFocus();
    const auto before = pane.state.visibleRange();
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(pane.canvas, Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(pane.state.visibleRange().begin < before.begin - 30);
    QVERIFY(!pane.canvas->accessibleDescription().isEmpty());
}

void tst_TimelineCanvas::markedByKeysCanBeGivenUp()
{
    Pane pane;
    pane.view.setFocus();
    pane.state.selectEvent({1});
    QTest::keyClick(pane.canvas, Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(!pane.canvas->accessibleDescription().isEmpty());
    QTest::keyClick(pane.canvas, Qt::Key_Escape);
    QVERIFY(pane.canvas->accessibleDescription().isEmpty());
    QCOMPARE(pane.state.selectedEvent(), EventId{1}); // only the band is given up
    QTest::keyClick(pane.canvas, Qt::Key_Return);
    QVERIFY(!pane.canvas->findChild<QMenu *>());
    QVERIFY(!pane.state.filter().days);
}

void tst_TimelineCanvas::pinches_data()
{
    QTest::addColumn<Qt::NativeGestureType>("type");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("factor");
    QTest::newRow("apart") << Qt::ZoomNativeGesture << 0.5 << 400.0 << 1.5;
    QTest::newRow("together") << Qt::ZoomNativeGesture << -0.5 << 400.0 << 0.5;
    QTest::newRow("over the names of the lanes") << Qt::ZoomNativeGesture << 0.5 << 5.0 << 1.5;
    QTest::newRow("more than all the way together") << Qt::ZoomNativeGesture << -1.5 << 400.0 << 1.0;
    QTest::newRow("turned") << Qt::RotateNativeGesture << 0.5 << 400.0 << 1.0;
}

void tst_TimelineCanvas::pinches()
{
    QFETCH(Qt::NativeGestureType, type);
    QFETCH(double, value);
    QFETCH(double, x);
    QFETCH(double, factor);
    Pane pane;
    const TimeScale before = pane.canvas->scene().scale;
    const QPointF place(x, 100);
    const QPointF global = pane.canvas->mapToGlobal(place);
    QNativeGestureEvent event(type, QPointingDevice::primaryPointingDevice(), 2, place, place, global, value,
                              QPointF());
    QApplication::sendEvent(pane.canvas, &event);
    const TimeScale after = pane.canvas->scene().scale;
    QVERIFY(std::abs(before.daysPerPixel() / after.daysPerPixel() - factor) < 0.01);
    const double still = std::max(x - pane.canvas->headerWidth(), 0.0);
    if (factor > 1)
        QVERIFY(std::abs(after.dayAt(still) - before.dayAt(still)) < before.daysPerPixel());
}

void tst_TimelineCanvas::pinchesWithTwoFingers()
{
    Pane pane;
    const TimeScale before = pane.canvas->scene().scale;
    QPinchGesture gesture;
    gesture.setScaleFactor(2);
    gesture.setCenterPoint(pane.canvas->mapToGlobal(QPointF(400, 100)));
    QGestureEvent event({&gesture});
    QApplication::sendEvent(pane.canvas, &event);
    const TimeScale after = pane.canvas->scene().scale;
    const double x = 400 - pane.canvas->headerWidth();
    QVERIFY(std::abs(before.daysPerPixel() / after.daysPerPixel() - 2) < 0.01);
    QVERIFY(std::abs(after.dayAt(x) - before.dayAt(x)) < before.daysPerPixel());
}

void tst_TimelineCanvas::walksFromHitToHit()
{
    Pane pane;
    Filter filter;
    filter.text = QStringLiteral("ministers");
    filter.lightText = true;
    pane.events.setFilter(filter);
    QCOMPARE(int(pane.canvas->scene().items.size()), 4);
    QVERIFY(pane.canvas->scene().itemOf(1)->dimmed);
    QVERIFY(!pane.canvas->scene().itemOf(0)->dimmed);
    pane.view.selectNextHit();
    QCOMPARE(pane.state.selectedEvent(), EventId{1}); // May
    pane.view.selectNextHit();
    QCOMPARE(pane.state.selectedEvent(), EventId{4}); // September
    pane.view.selectNextHit();
    QCOMPARE(pane.state.selectedEvent(), EventId{1});
    pane.view.selectPreviousHit();
    QCOMPARE(pane.state.selectedEvent(), EventId{4});
    pane.state.selectEvent({2}); // not a hit, between the two
    pane.view.selectPreviousHit();
    QCOMPARE(pane.state.selectedEvent(), EventId{1});
    pane.state.selectEvent({2});
    pane.view.selectNextHit();
    QCOMPARE(pane.state.selectedEvent(), EventId{4});
}

void tst_TimelineCanvas::walksWithoutHits()
{
    Pane pane;
    pane.view.selectNextHit();
    QCOMPARE(pane.state.selectedEvent(), EventId{3}); // no search: the first of all
    Filter filter;
    filter.text = QStringLiteral("zebra");
    filter.lightText = true;
    pane.events.setFilter(filter);
    pane.view.selectNextHit();
    QCOMPARE(pane.state.selectedEvent(), EventId{3}); // nothing was found: nothing happens
    pane.view.grab();
}

QTEST_MAIN(tst_TimelineCanvas)
#include "tst_timelinecanvas.moc"
