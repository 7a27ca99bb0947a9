// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/syntheticevents.h"
#include "tests/support/timelinepane.h"
#include "ui/models/comparedevents.h"
#include "ui/timeline/halfhandle.h"
#include <map>
#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>

using namespace dateline;
using namespace dateline::testing;

namespace {

Filter words(const QString &text)
{
    Filter filter;
    filter.text = text;
    return filter;
}

/// A shown view that compares two filters.
struct ComparingPane : TimelinePane
{
    TimelineCanvas *lower = nullptr;

    ComparingPane(const QString &above, const QString &below)
    {
        QObject::connect(&state, &ViewState::filterChanged, &events, &EventList::setFilter);
        state.setFilter(words(above));
        state.setComparison(words(below));
        QCoreApplication::processEvents();
        lower = view.findChildren<TimelineCanvas *>().value(1);
        QVERIFY(lower && lower->isVisible());
    }
};

QStringList titlesOf(TimelineCanvas *canvas)
{
    QStringList titles;
    for (const SceneItem &item : canvas->scene().items)
        titles << canvas->index().events()[item.event].title;
    titles.sort();
    return titles;
}

/// Drawn and counted events of each lane against those in view.
void verifyNothingIsLost(TimelineCanvas *canvas)
{
    std::map<int, int> shown;
    for (const SceneItem &item : canvas->scene().items)
        ++shown[item.lane];
    for (const SceneMarker &marker : canvas->scene().markers)
        shown[marker.lane] += marker.count;
    for (const SceneLane &lane : canvas->scene().lanes)
        QCOMPARE(shown[lane.lane], lane.inView);
}

} // namespace

class tst_TimelineHalves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachHalfShowsItsOwn();
    void eventsOfBothAreMarked();
    void nothingIsLost_data();
    void nothingIsLost();
    void oneAxisForBoth();
    void keysGoOverBoth();
    void upAndDownCrossTheBoundary();
    void hitsOfBothHalves();
    void hoverLightsBoth();
    void brushCountsBoth();
    void brushFiltersBoth();
    void escapeLeavesTheComparison_data();
    void escapeLeavesTheComparison();
    void historyKnowsWhatWasCompared();
    void swapsAndComesBack();
    void lanesAreArrangedTogether();
    void boundaryMoves();
    void emptyHalfSaysWhy_data();
    void emptyHalfSaysWhy();
    void readersGetBoth();
    void leavesAsItWas();
};

void tst_TimelineHalves::eachHalfShowsItsOwn()
{
    ComparingPane pane(u"ministers"_s, u"pact"_s);
    QCOMPARE(titlesOf(pane.canvas), (QStringList{u"Ministers met"_s, u"Ministers met again"_s}));
    QCOMPARE(titlesOf(pane.lower), QStringList{u"A pact was signed"_s});
    pane.state.setComparison(words(u"relations"_s));
    QCoreApplication::processEvents();
    QCOMPARE(titlesOf(pane.lower), QStringList{u"Relations worsened"_s});
    pane.events.update(made(4, u"Relations mended"_s, "2021-09-09"));
    QCoreApplication::processEvents();
    QCOMPARE(titlesOf(pane.canvas), QStringList{u"Ministers met"_s});
    QCOMPARE(titlesOf(pane.lower), (QStringList{u"Relations mended"_s, u"Relations worsened"_s}));
}

void tst_TimelineHalves::eventsOfBothAreMarked()
{
    ComparingPane pane(u"met"_s, u"again"_s);
    QCOMPARE(pane.view.countInBoth(), 1);
    const auto shared = [](TimelineCanvas *canvas) {
        QStringList titles;
        for (const SceneItem &item : canvas->scene().items)
            if (item.shared)
                titles << canvas->index().events()[item.event].title;
        return titles;
    };
    QCOMPARE(shared(pane.canvas), QStringList{u"Ministers met again"_s});
    QCOMPARE(shared(pane.lower), QStringList{u"Ministers met again"_s});
    pane.state.setComparison(words(u"pact"_s));
    QCoreApplication::processEvents();
    QVERIFY(shared(pane.canvas).isEmpty() && shared(pane.lower).isEmpty());
    QCOMPARE(pane.view.countInBoth(), 0);
}

void tst_TimelineHalves::nothingIsLost_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("below");
    QTest::newRow("few against all") << 30 << QString();
    QTest::newRow("many against some") << 4000 << u"a"_s;
    QTest::newRow("many against none") << 4000 << u"who:nobodyatall"_s;
}

/// In each half, at random places of the axis, however it is scrolled.
void tst_TimelineHalves::nothingIsLost()
{
    QFETCH(int, count);
    QFETCH(QString, below);
    ComparingPane pane(u"e"_s, below);
    pane.events.setEvents(SyntheticEvents(5).make(count));
    QCoreApplication::processEvents();
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(i % 2 ? pane.canvas : pane.lower, i % 5 == 4 ? Qt::Key_Minus : Qt::Key_Plus);
        QTest::keyClick(pane.canvas, i % 3 ? Qt::Key_D : Qt::Key_A);
        pane.lower->setScroll(i * 37);
        verifyNothingIsLost(pane.canvas);
        verifyNothingIsLost(pane.lower);
    }
}

/// Zoomed and panned from either half, a day stands at the same place in both.
void tst_TimelineHalves::oneAxisForBoth()
{
    ComparingPane pane({}, {});
    std::vector<EventSummary> many = SyntheticEvents(5).make(900);
    many.push_back(made(5000, u"Ministers met"_s, "2021-05-05"));
    pane.events.setEvents(many); // now one half may need a scroll bar
    pane.view.resize(900, 620);
    QCoreApplication::processEvents();
    QCOMPARE(pane.lower->rulerHeight(), 0.0);
    for (TimelineCanvas *canvas : {pane.canvas, pane.lower}) {
        QTest::keyClick(canvas, Qt::Key_Plus);
        QTest::keyClick(canvas, Qt::Key_Right);
        QCOMPARE(pane.canvas->width(), pane.lower->width());
        QCOMPARE(pane.canvas->x(), pane.lower->x());
        QCOMPARE(pane.canvas->scene().scale.begin(), pane.lower->scene().scale.begin());
        QCOMPARE(pane.canvas->scene().scale.width(), pane.lower->scene().scale.width());
        for (const SceneItem &item : pane.canvas->scene().items)
            if (const SceneItem *other = pane.lower->scene().itemOf(item.event))
                QCOMPARE(other->rect.x(), item.rect.x());
    }
}

void tst_TimelineHalves::keysGoOverBoth()
{
    ComparingPane pane(u"ministers"_s, u"pact"_s);
    pane.canvas->setFocus();
    QStringList walked;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Period);
        walked << pane.events.find(pane.state.selectedEvent())->title;
    }
    QCOMPARE(walked, (QStringList{u"Ministers met"_s, u"A pact was signed"_s, u"Ministers met again"_s,
                                  u"Ministers met again"_s}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Comma);
    QCOMPARE(pane.state.selectedEvent(), EventId{2});
    QVERIFY(pane.lower->hasFocus());
    QVERIFY(pane.lower->scene().itemOf(pane.lower->selectedPosition()));
    // An event of both halves is one step.
    pane.state.setComparison(words(u"met"_s));
    pane.state.selectEvent({1});
    QCoreApplication::processEvents();
    QTest::keyClick(pane.canvas, Qt::Key_Period);
    QCOMPARE(pane.state.selectedEvent(), EventId{4});
}

void tst_TimelineHalves::upAndDownCrossTheBoundary()
{
    ComparingPane pane(u"ministers"_s, u"pact"_s);
    pane.canvas->setFocus();
    pane.state.selectEvent({1});
    QTest::keyClick(pane.canvas, Qt::Key_Down);
    QCOMPARE(pane.state.selectedEvent(), EventId{2});
    QVERIFY(pane.lower->hasFocus());
    QTest::keyClick(pane.lower, Qt::Key_Down); // nothing is below
    QCOMPARE(pane.state.selectedEvent(), EventId{2});
    QTest::keyClick(pane.lower, Qt::Key_Up);
    QVERIFY(pane.state.selectedEvent() != EventId{2});
    QVERIFY(pane.canvas->hasFocus());
}

/// What a search lights is walked through over both halves, each event once, and round.
void tst_TimelineHalves::hitsOfBothHalves()
{
    ComparingPane pane({}, u"met"_s);
    Filter lit = words(u"ministers"_s);
    lit.lightText = true;
    lit.hiddenTypes = {int(EventType::Agreement)};
    lit.days = DayInterval{DayInterval::openBegin(), PartialDate::month(2021, 8)->span().end};
    pane.state.setFilter(lit); // above: events 1 and 3, the first of them lit; below: 1 and 4, both lit
    QCoreApplication::processEvents();
    QVERIFY(!pane.canvas->scene().itemOf(3) && pane.lower->scene().itemOf(3));
    QList<EventId> walked;
    for (int i = 0; i < 3; ++i) {
        pane.view.selectNextHit();
        walked << pane.state.selectedEvent();
    }
    QCOMPARE(walked, (QList<EventId>{{1}, {4}, {1}}));
    pane.view.selectPreviousHit();
    QCOMPARE(pane.state.selectedEvent(), EventId{4});
    for (const SceneItem &item : pane.lower->scene().items)
        QVERIFY(!item.dimmed);
}

void tst_TimelineHalves::hoverLightsBoth()
{
    ComparingPane pane(u"met"_s, u"again"_s);
    QTest::mouseMove(pane.lower, pane.lower->rectOf({4}).center());
    QCOMPARE(pane.state.hoveredEvent(), EventId{4});
    QTest::mouseMove(pane.canvas, pane.canvas->rectOf({1}).center());
    QCOMPARE(pane.state.hoveredEvent(), EventId{1});
}

void tst_TimelineHalves::brushCountsBoth()
{
    ComparingPane pane(u"ministers"_s, QString());
    const QPoint from(int(pane.lower->headerWidth()) + 5, 20);
    const QPoint to(pane.lower->width() - 5, 24);
    const QImage before = pane.canvas->grab().toImage();
    QTest::mousePress(pane.lower, Qt::LeftButton, Qt::ShiftModifier, from);
    QTest::mouseMove(pane.lower, from + QPoint(40, 0));
    QTest::mouseMove(pane.lower, to);
    QVERIFY(pane.canvas->grab().toImage() != before); // the band is in both
    QTest::mouseRelease(pane.lower, Qt::LeftButton, Qt::ShiftModifier, to);
    auto *menu = pane.lower->findChild<QMenu *>();
    QVERIFY(menu);
    QVERIFY2(menu->actions().first()->text().contains(u"2 above, 4 below"_s),
             qPrintable(menu->actions().first()->text()));
    menu->close();
    QCoreApplication::processEvents();
    QCOMPARE(pane.canvas->grab().toImage(), before);
}

void tst_TimelineHalves::brushFiltersBoth()
{
    ComparingPane pane(u"ministers"_s, QString());
    const QPoint from(int(pane.canvas->headerWidth()) + 5, 80);
    QTest::mousePress(pane.canvas, Qt::LeftButton, Qt::ShiftModifier, from);
    QTest::mouseMove(pane.canvas, from + QPoint(40, 0));
    QTest::mouseMove(pane.canvas, from + QPoint(120, 0));
    QTest::mouseRelease(pane.canvas, Qt::LeftButton, Qt::ShiftModifier, from + QPoint(120, 0));
    auto *menu = pane.canvas->findChild<QMenu *>();
    QVERIFY(menu);
    menu->actions().last()->trigger();
    QVERIFY(pane.state.filter().days);
    QCOMPARE(pane.state.comparison()->days, pane.state.filter().days);
    QCOMPARE(pane.state.filter().text, u"ministers"_s);
}

void tst_TimelineHalves::escapeLeavesTheComparison_data()
{
    QTest::addColumn<bool>("inLower");
    QTest::newRow("pressed above") << false;
    QTest::newRow("pressed below") << true;
}

/// Escape takes the selection back, and nothing else.
void tst_TimelineHalves::escapeLeavesTheComparison()
{
    QFETCH(bool, inLower);
    ComparingPane pane(u"ministers"_s, u"pact"_s);
    TimelineCanvas *pressed = inLower ? pane.lower : pane.canvas;
    pane.state.selectEvent({1});
    QTest::keyClick(pressed, Qt::Key_Escape);
    QVERIFY(!pane.state.selectedEvent().isValid());
    QTest::keyClick(pressed, Qt::Key_Escape);
    QVERIFY(pane.state.comparison());
    QVERIFY(pane.lower->isVisible());
}

void tst_TimelineHalves::historyKnowsWhatWasCompared()
{
    ComparingPane pane(u"ministers"_s, u"pact"_s);
    QVERIFY(pane.view.canGoBack());
    const ViewState::Range range = pane.state.visibleRange();
    QTest::keyClick(pane.canvas, Qt::Key_Plus);
    pane.state.setComparison({});
    QCoreApplication::processEvents();
    QVERIFY(!pane.lower->isVisible());
    pane.view.goBack();
    QCOMPARE(pane.state.comparison(), std::optional(words(u"pact"_s)));
    QVERIFY(pane.lower->isVisible());
    pane.view.goBack();
    QCOMPARE(pane.state.visibleRange(), range);
    pane.view.goBack();
    QVERIFY(!pane.state.comparison());
    QVERIFY(!pane.view.canGoBack());
    for (int i = 0; i < 3; ++i)
        pane.view.goForward();
    QVERIFY(!pane.state.comparison() && !pane.view.canGoForward());
    pane.view.forgetViews();
    QVERIFY(!pane.view.canGoBack());
}

void tst_TimelineHalves::swapsAndComesBack()
{
    ComparingPane pane(u"ministers"_s, u"pact"_s);
    pane.view.swapHalves();
    QCoreApplication::processEvents();
    QCOMPARE(titlesOf(pane.canvas), QStringList{u"A pact was signed"_s});
    QCOMPARE(titlesOf(pane.lower), (QStringList{u"Ministers met"_s, u"Ministers met again"_s}));
    pane.view.goBack();
    QCOMPARE(pane.state.filter().text, u"ministers"_s);
    QCOMPARE(pane.state.comparison()->text, u"pact"_s);
    pane.state.setComparison({});
    pane.view.swapHalves(); // nothing to swap
    QCOMPARE(pane.state.filter().text, u"ministers"_s);
}

void tst_TimelineHalves::lanesAreArrangedTogether()
{
    ComparingPane pane(QString(), u"-relations"_s);
    pane.lower->moveLane(pane.lower->laneNames().last(), pane.lower->laneNames().first());
    QCOMPARE(pane.canvas->laneNames().first(), pane.lower->laneNames().first());
    pane.canvas->setAllFolded(true);
    QCOMPARE(pane.lower->arrangement().folded.size(), 3);
    verifyNothingIsLost(pane.lower);
    pane.lower->setAllFolded(false);
    QVERIFY(pane.canvas->arrangement().folded.isEmpty());
    pane.view.setLanesBy(GroupBy::Article);
    QCoreApplication::processEvents();
    QCOMPARE(pane.lower->lanesBy(), GroupBy::Article);
    QCOMPARE(int(pane.lower->index().lanes().size()), 1);
}

void tst_TimelineHalves::boundaryMoves()
{
    ComparingPane pane({}, {});
    auto *handle = pane.view.findChild<HalfHandle *>();
    const int before = pane.canvas->height();
    const QPoint middle = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, middle);
    QTest::mouseMove(handle, middle + QPoint(0, 50));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, middle);
    QCoreApplication::processEvents();
    QVERIFY2(std::abs(pane.canvas->height() - before - 50) < 4,
             qPrintable(QString::number(pane.canvas->height())));
    QTest::mouseDClick(handle, Qt::LeftButton, {}, middle);
    QCoreApplication::processEvents();
    QVERIFY(std::abs(pane.canvas->height() - before) < 3);
    QTest::keyClick(handle, Qt::Key_Up);
    QCoreApplication::processEvents();
    QVERIFY(pane.canvas->height() < before - 15);
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(handle, Qt::Key_Up);
    QCoreApplication::processEvents();
    QVERIFY(pane.canvas->height() > 60); // never gone
    const int small = pane.canvas->height();
    ComparingPane other({}, {}); // the share is remembered
    QVERIFY(other.canvas->height() > small + 15);
    QVERIFY(other.view.restoreState(pane.view.saveState()));
    QCoreApplication::processEvents();
    QVERIFY(std::abs(other.canvas->height() - small) < 3);
    QTest::keyClick(handle, Qt::Key_Return);
    QCoreApplication::processEvents();
    QVERIFY(std::abs(pane.canvas->height() - before) < 3);
}

void tst_TimelineHalves::emptyHalfSaysWhy_data()
{
    QTest::addColumn<QString>("below");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing passes") << u"who:nobody"_s << u"No event passes the filter: who:nobody"_s;
    QTest::newRow("one without a date")
        << u"undated"_s << u"One event passes the filter, but it has no date: undated"_s;
    QTest::newRow("some without a date")
        << u"waiting"_s << u"2 events pass the filter, but none has a date: waiting"_s;
}

void tst_TimelineHalves::emptyHalfSaysWhy()
{
    QFETCH(QString, below);
    QFETCH(QString, says);
    ComparingPane pane(u"ministers"_s, u"pact"_s);
    std::vector<EventSummary> events = pane.events.all();
    for (int id : {21, 22}) {
        events.push_back(made(id, id == 21 ? u"Undated and waiting"_s : u"Waiting"_s, "2021"));
        events.back().dated = false;
    }
    pane.events.setEvents(events);
    pane.state.setComparison(words(below));
    pane.view.setFilterWords(u"ministers"_s, below);
    QCoreApplication::processEvents();
    QVERIFY(pane.lower->index().isEmpty());
    QCOMPARE(pane.lower->whyEmpty(), says);
    pane.lower->grab(); // paints axis lines and words
    QCOMPARE(int(pane.canvas->scene().items.size()), 2);
    // The upper half may be the empty one: the ruler stays.
    pane.view.swapHalves();
    QCoreApplication::processEvents();
    QVERIFY(pane.canvas->index().isEmpty());
    QCOMPARE(int(pane.lower->scene().items.size()), 2);
    pane.canvas->grab();
}

void tst_TimelineHalves::readersGetBoth()
{
    ComparingPane pane(u"met"_s, u"again"_s);
    pane.view.setFilterWords(u"met"_s, u"again"_s);
    const auto name = [](QAccessibleInterface *item) { return item->text(QAccessible::Name); };
    QAccessibleInterface *upper = QAccessible::queryAccessibleInterface(pane.canvas);
    QAccessibleInterface *lower = QAccessible::queryAccessibleInterface(pane.lower);
    QCOMPARE(name(upper), u"Timeline, upper half: met"_s);
    QCOMPARE(name(lower), u"Timeline, lower half: again"_s);
    QCOMPARE(upper->childCount(), 2);
    QCOMPARE(lower->childCount(), 1);
    QVERIFY(name(lower->child(0)).startsWith(u"Ministers met again"_s));
    QVERIFY(name(lower->child(0)).endsWith(u"in both halves"_s));
    pane.state.setComparison({});
    QCoreApplication::processEvents();
    QCOMPARE(name(upper), u"Timeline"_s);
    for (int i = 0; i < upper->childCount(); ++i)
        QVERIFY(!name(upper->child(i)).contains(u"both"_s));
}

void tst_TimelineHalves::leavesAsItWas()
{
    TimelinePane pane;
    const QImage before = pane.view.grab().toImage();
    pane.state.setComparison(words(u"pact"_s));
    QCoreApplication::processEvents();
    QVERIFY(pane.view.grab().toImage() != before);
    pane.view.findChildren<TimelineCanvas *>().value(1)->setFocus();
    pane.state.setComparison({});
    QCoreApplication::processEvents();
    QVERIFY(pane.canvas->hasFocus());
    pane.canvas->clearFocus();
    QCOMPARE(pane.view.grab().toImage(), before);
}

QTEST_MAIN(tst_TimelineHalves)
#include "tst_timelinehalves.moc"
