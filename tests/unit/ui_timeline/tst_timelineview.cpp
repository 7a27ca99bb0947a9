// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/syntheticevents.h"
#include "tests/support/timelinepane.h"
#include "ui/models/theme.h"
#include "ui/timeline/itemtext.h"
#include "ui/timeline/overviewstrip.h"
#include <cmath>
#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace dateline;
using dateline::testing::made;
using Pane = dateline::testing::TimelinePane;
using namespace Qt::StringLiterals;

namespace {

void wheel(QWidget *widget, QPointF position, QPoint angle, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(position, widget->mapToGlobal(position), QPoint(), angle, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

} // namespace

class tst_TimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAllAtFirst();
    void zoomsAboutTheCursor();
    void clickSelects();
    void clickOnNothingDeselects();
    void dragPans();
    void shiftWheelPans();
    void plainWheelScrollsLanes();
    void hoverIsShared();
    void doubleClickFits();
    void markerOpens();
    void keys_data();
    void keys();
    void ownKeysBeatShortcuts();
    void nextAndPrevious();
    void followsTheFilter();
    void overviewMovesTheWindow();
    void savesAndRestores();
    void namesForReaders();
    void emptyTexts();
    void rebuildsSafely();
    void followsOneEdit();
};

void tst_TimelineView::showsAllAtFirst()
{
    Pane pane;
    QVERIFY(pane.state.visibleRange().begin < pane.canvas->index().begin());
    QVERIFY(pane.state.visibleRange().end > pane.canvas->index().end());
    QCOMPARE(int(pane.canvas->scene().items.size()), 4);
}

void tst_TimelineView::zoomsAboutTheCursor()
{
    Pane pane;
    const QPoint at = pane.placeOf(1);
    const double x = at.x() - pane.canvas->headerWidth();
    const double day = pane.canvas->scene().scale.dayAt(x);
    const double before = pane.canvas->scene().scale.daysPerPixel();
    wheel(pane.canvas, at, {0, 120}, Qt::ControlModifier);
    QVERIFY(std::abs(pane.canvas->scene().scale.dayAt(x) - day) < 1e-6);
    QVERIFY(pane.canvas->scene().scale.daysPerPixel() < before);
    wheel(pane.canvas, at, {0, -240}, Qt::ControlModifier);
    QVERIFY(std::abs(pane.canvas->scene().scale.dayAt(x) - day) < 1e-6);
    QVERIFY(pane.canvas->scene().scale.daysPerPixel() > before);
}

void tst_TimelineView::clickSelects()
{
    Pane pane;
    QTest::mouseClick(pane.canvas, Qt::LeftButton, {}, pane.placeOf(2));
    QCOMPARE(pane.state.selectedEvent(), EventId{2});
    const SceneLabel *label = pane.canvas->scene().labelOf(3);
    QVERIFY(label);
    const QPointF place =
        label->rect.center() + QPointF(pane.canvas->headerWidth(), AxisHeight - pane.canvas->scroll());
    QTest::mouseClick(pane.canvas, Qt::LeftButton, {}, place.toPoint());
    QCOMPARE(pane.state.selectedEvent(), EventId{4});
}

void tst_TimelineView::clickOnNothingDeselects()
{
    Pane pane;
    pane.state.selectEvent({1});
    QTest::mouseClick(pane.canvas, Qt::LeftButton, {},
                      QPoint(int(pane.canvas->headerWidth()) + 3, int(AxisHeight) + 3));
    QCOMPARE(pane.state.selectedEvent(), EventId());
}

void tst_TimelineView::dragPans()
{
    Pane pane;
    const TimeScale before = pane.canvas->scene().scale;
    const QPoint from(500, 300);
    QTest::mousePress(pane.canvas, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 10; ++step)
        QTest::mouseMove(pane.canvas, from + QPoint(12 * step, 0));
    QTest::mouseRelease(pane.canvas, Qt::LeftButton, {}, from + QPoint(120, 0));
    const TimeScale after = pane.canvas->scene().scale;
    QVERIFY(std::abs(after.daysPerPixel() - before.daysPerPixel()) < 1e-9);
    QVERIFY(std::abs(after.begin() - (before.begin() - 120 * before.daysPerPixel())) < before.daysPerPixel());
    QCOMPARE(pane.state.selectedEvent(), EventId());
}

void tst_TimelineView::shiftWheelPans()
{
    Pane pane;
    const double before = pane.state.visibleRange().begin;
    wheel(pane.canvas, {500, 300}, {0, -120}, Qt::ShiftModifier);
    QVERIFY(pane.state.visibleRange().begin > before);
    wheel(pane.canvas, {500, 300}, {0, 240}, Qt::ShiftModifier);
    QVERIFY(pane.state.visibleRange().begin < before);
}

void tst_TimelineView::plainWheelScrollsLanes()
{
    Pane pane;
    pane.events.setEvents(SyntheticEvents(1).make(3000));
    QCoreApplication::processEvents();
    QVERIFY(pane.canvas->lanesHeight() > pane.canvas->visibleHeight());
    const auto range = pane.state.visibleRange();
    wheel(pane.canvas, {500, 300}, {0, -120}, {});
    QVERIFY(pane.canvas->scroll() > 0);
    QCOMPARE(pane.view.findChild<QScrollBar *>()->value(), int(pane.canvas->scroll()));
    QCOMPARE(pane.state.visibleRange(), range);
    wheel(pane.canvas, {500, 300}, {0, 12000}, {});
    QCOMPARE(pane.canvas->scroll(), 0.0);
}

void tst_TimelineView::hoverIsShared()
{
    Pane pane;
    QTest::mouseMove(pane.canvas, pane.placeOf(3));
    QCOMPARE(pane.state.hoveredEvent(), EventId{3});
    QTest::mouseMove(pane.canvas, QPoint(int(pane.canvas->headerWidth()) + 3, int(AxisHeight) + 3));
    QCOMPARE(pane.state.hoveredEvent(), EventId());
}

void tst_TimelineView::doubleClickFits()
{
    Pane pane;
    QTest::mouseDClick(pane.canvas, Qt::LeftButton, {}, pane.placeOf(1));
    const auto range = pane.state.visibleRange();
    QVERIFY(range.end - range.begin < 60);
    QVERIFY(pane.canvas->rectOf({1}).isValid());
    QCOMPARE(pane.state.selectedEvent(), EventId{1});
    pane.view.goBack();
    QCOMPARE(int(pane.canvas->scene().items.size()), 4);
}

void tst_TimelineView::markerOpens()
{
    Pane pane;
    pane.events.setEvents(SyntheticEvents(5).make(2000));
    QCoreApplication::processEvents();
    pane.view.fitAll();
    const auto &markers = pane.canvas->scene().markers;
    QVERIFY(!markers.empty());
    const auto big = std::max_element(markers.begin(), markers.end(),
                                      [](const auto &a, const auto &b) { return a.count < b.count; });
    const auto before = pane.state.visibleRange();
    const QPointF place =
        big->rect.center() + QPointF(pane.canvas->headerWidth(), AxisHeight - pane.canvas->scroll());
    QTest::mouseClick(pane.canvas, Qt::LeftButton, {}, place.toPoint());
    const auto after = pane.state.visibleRange();
    QVERIFY(after.end - after.begin < before.end - before.begin);
}

void tst_TimelineView::keys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("zoom"); ///< 1: in, -1: out
    QTest::addColumn<int>("pan");  ///< 1: later, -1: earlier
    QTest::newRow("plus") << int(Qt::Key_Plus) << 1 << 0;
    QTest::newRow("W") << int(Qt::Key_W) << 1 << 0;
    QTest::newRow("minus") << int(Qt::Key_Minus) << -1 << 0;
    QTest::newRow("S") << int(Qt::Key_S) << -1 << 0;
    QTest::newRow("A") << int(Qt::Key_A) << 0 << -1;
    QTest::newRow("left") << int(Qt::Key_Left) << 0 << -1;
    QTest::newRow("D") << int(Qt::Key_D) << 0 << 1;
    QTest::newRow("right") << int(Qt::Key_Right) << 0 << 1;
    QTest::newRow("another key") << int(Qt::Key_X) << 0 << 0;
}

void tst_TimelineView::keys()
{
    QFETCH(int, key);
    QFETCH(int, zoom);
    QFETCH(int, pan);
    Pane pane;
    pane.view.setFocus();
    const auto before = pane.state.visibleRange();
    QTest::keyClick(pane.canvas, Qt::Key(key));
    const auto after = pane.state.visibleRange();
    const auto sign = [](double value) { return value > 1e-6 ? 1 : value < -1e-6 ? -1 : 0; };
    QCOMPARE(sign((before.end - before.begin) - (after.end - after.begin)), zoom);
    QCOMPARE(sign((after.begin + after.end) - (before.begin + before.end)), pan);
    QTest::keyClick(pane.canvas, Qt::Key_0);
    QCOMPARE(int(pane.canvas->scene().items.size()), 4);
}

void tst_TimelineView::ownKeysBeatShortcuts()
{
    Pane pane;
    QKeyEvent own(QEvent::ShortcutOverride, Qt::Key_A, Qt::NoModifier);
    own.ignore();
    QApplication::sendEvent(pane.canvas, &own);
    QVERIFY(own.isAccepted());
    QKeyEvent foreign(QEvent::ShortcutOverride, Qt::Key_A, Qt::ControlModifier);
    foreign.ignore();
    QApplication::sendEvent(pane.canvas, &foreign);
    QVERIFY(!foreign.isAccepted());
}

void tst_TimelineView::nextAndPrevious()
{
    Pane pane;
    QList<qint64> order;
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(pane.canvas, Qt::Key_Period);
        order << pane.state.selectedEvent().value;
    }
    QCOMPARE(order, (QList<qint64>{3, 1, 2, 4, 4}));
    QTest::keyClick(pane.canvas, Qt::Key_Comma);
    QCOMPARE(pane.state.selectedEvent(), EventId{2});
    QTest::keyClick(pane.canvas, Qt::Key_Escape);
    QCOMPARE(pane.state.selectedEvent(), EventId());
}

void tst_TimelineView::followsTheFilter()
{
    Pane pane;
    Filter filter;
    filter.hiddenTypes.insert(int(EventType::Meeting));
    pane.events.setFilter(filter);
    QCOMPARE(int(pane.canvas->scene().items.size()), 2);
    QCOMPARE(int(pane.canvas->index().lanes().size()), 2);
    pane.events.setFilter({});
    QCOMPARE(int(pane.canvas->scene().items.size()), 4);
}

void tst_TimelineView::overviewMovesTheWindow()
{
    Pane pane;
    auto *strip = pane.view.findChild<OverviewStrip *>();
    QVERIFY(strip);
    const int left = int(pane.canvas->headerWidth());
    QTest::mousePress(strip, Qt::LeftButton, {}, QPoint(left + 200, 20));
    QTest::mouseMove(strip, QPoint(left + 260, 20));
    QTest::mouseMove(strip, QPoint(left + 400, 20));
    QTest::mouseRelease(strip, Qt::LeftButton, {}, QPoint(left + 400, 20));
    const auto brushed = pane.state.visibleRange();
    const double share =
        (brushed.end - brushed.begin) / (pane.canvas->index().end() - pane.canvas->index().begin());
    QVERIFY(share > 0.2 && share < 0.35);
    // Now the window is held in its middle and moved.
    QTest::mousePress(strip, Qt::LeftButton, {}, QPoint(left + 300, 20));
    QTest::mouseMove(strip, QPoint(left + 350, 20));
    QTest::mouseRelease(strip, Qt::LeftButton, {}, QPoint(left + 350, 20));
    const auto moved = pane.state.visibleRange();
    QVERIFY(moved.begin > brushed.begin);
    QVERIFY(std::abs((moved.end - moved.begin) - (brushed.end - brushed.begin)) < 1e-6);
}

void tst_TimelineView::savesAndRestores()
{
    Pane pane;
    pane.view.setLanesBy(GroupBy::Place);
    pane.view.zoomIn();
    const QByteArray state = pane.view.saveState();
    Pane other;
    QVERIFY(other.view.restoreState(state));
    QCOMPARE(other.view.lanesBy(), GroupBy::Place);
    QCOMPARE(other.state.visibleRange(), pane.state.visibleRange());
    QVERIFY(!other.view.restoreState("nonsense"));
    // What was saved before the share of the halves was kept is still read.
    QByteArray earlier = state.chopped(qsizetype(sizeof(double)));
    earlier[3] = 2;
    QVERIFY(other.view.restoreState(earlier));
    earlier[3] = 3;
    QVERIFY(!other.view.restoreState(earlier));
    QVERIFY(!other.view.restoreState({}));
}

void tst_TimelineView::namesForReaders()
{
    Pane pane;
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(pane.canvas);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 4);
    QStringList names;
    for (int i = 0; i < list->childCount(); ++i) {
        QAccessibleInterface *item = list->child(i);
        QCOMPARE(item->role(), QAccessible::ListItem);
        QCOMPARE(list->indexOfChild(item), i);
        QVERIFY(!item->rect().isEmpty());
        names << item->text(QAccessible::Name);
    }
    QVERIFY2(names.contains(u"Ministers met, 5 May 2021, day, Suggested"_s), qPrintable(names.join(u'|')));
    QVERIFY2(names.contains(u"Relations worsened, 2019, year, Suggested"_s), qPrintable(names.join(u'|')));
    list->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(pane.state.selectedEvent().isValid());
    QVERIFY(list->child(0)->state().selected);
}

void tst_TimelineView::emptyTexts()
{
    Pane pane;
    Filter filter;
    filter.text = u"nothing has these words"_s;
    pane.events.setFilter(filter);
    QVERIFY(pane.canvas->scene().items.empty());
    QVERIFY(!pane.view.grab().isNull());
    pane.events.setEvents({});
    QVERIFY(!pane.view.grab().isNull());
    QVERIFY(pane.canvas->scene().items.empty());
}

/// Paints and events between a change of the list and the new index do no harm.
void tst_TimelineView::rebuildsSafely()
{
    Pane pane;
    pane.state.selectEvent({4});
    pane.state.hoverEvent({4});
    for (int count : {200, 1, 0, 50}) {
        pane.events.setEvents(SyntheticEvents(quint32(count)).make(count));
        pane.view.grab();
        QTest::mouseMove(pane.canvas, QPoint(400, 200));
        QCoreApplication::processEvents();
        QCOMPARE(pane.canvas->index().count(), count);
    }
}

/// One edited event is seen at once, and does not disturb what else is on the screen.
void tst_TimelineView::followsOneEdit()
{
    Pane pane;
    pane.events.setEvents(SyntheticEvents(5).make(300));
    QCoreApplication::processEvents();
    EventSummary edited = pane.events.all()[17];
    edited.title = u"A new title"_s;
    edited.days = pane.events.all()[18].days;
    edited.type = pane.events.all()[19].type;
    pane.events.update(edited);
    QCOMPARE(pane.canvas->index().count(), 300); // no event loop was needed
    pane.state.selectEvent(edited.id);
    const SceneItem *item = pane.canvas->scene().itemOf(17);
    QVERIFY(item);
    QCOMPARE(pane.canvas->index().lanes()[size_t(item->lane)].group.type, edited.type);
    if (const SceneLabel *label = pane.canvas->scene().labelOf(17))
        QCOMPARE(label->text(), u"A new title"_s);
    edited.review = Review::Rejected;
    pane.events.update(edited);
    QCOMPARE(pane.canvas->index().count(), 299);
    QVERIFY(!pane.canvas->scene().itemOf(17));
    pane.view.grab();
    edited.review = Review::Accepted;
    pane.events.update(edited);
    QCOMPARE(pane.canvas->index().count(), 300);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QFont font(u"Inter"_s);
    font.setPixelSize(13);
    application.setFont(font);
    tst_TimelineView test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_timelineview.moc"
