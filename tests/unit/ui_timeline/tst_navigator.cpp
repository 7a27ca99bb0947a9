// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/navigator.h"
#include <cmath>
#include <QSignalSpy>
#include <QTest>

using namespace dateline;

class tst_Navigator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zoomKeepsTheDayAllTheWay_data();
    void zoomKeepsTheDayAllTheWay();
    void followsUntilMoved();
    void waysBackAndForward();
    void quickMovesAreOneStep();
    void reducedMotionIsImmediate();
    void easingIsShort();
};

void tst_Navigator::zoomKeepsTheDayAllTheWay_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("factor");
    QTest::addColumn<bool>("eased");
    QTest::newRow("in, at once") << 200.0 << 1.25 << false;
    QTest::newRow("in, eased") << 650.0 << 2.0 << true;
    QTest::newRow("out, eased") << 90.0 << 0.4 << true;
}

void tst_Navigator::zoomKeepsTheDayAllTheWay()
{
    QFETCH(double, x);
    QFETCH(double, factor);
    QFETCH(bool, eased);
    ViewState state;
    state.setVisibleRange({10'000, 11'000});
    Navigator navigator(&state);
    navigator.setWidth(800);
    const double day = navigator.scale().dayAt(x);
    connect(&state, &ViewState::visibleRangeChanged, this,
            [&] { QVERIFY(std::abs(navigator.scale().dayAt(x) - day) < 1e-6); });
    navigator.zoomAbout(x, factor, eased);
    navigator.zoomAbout(x, factor, eased);
    const auto length = [&] { return state.visibleRange().end - state.visibleRange().begin; };
    QTRY_VERIFY(std::abs(length() - 1000 / factor / factor) < 1e-6);
}

void tst_Navigator::followsUntilMoved()
{
    ViewState state;
    Navigator navigator(&state);
    navigator.setReducedMotion(true);
    navigator.setContent(0, 1000);
    QCOMPARE(state.visibleRange(), (ViewState::Range{-50, 1050}));
    navigator.setContent(0, 2000);
    QCOMPARE(state.visibleRange(), (ViewState::Range{-100, 2100}));
    navigator.panBy(10);
    const auto moved = state.visibleRange();
    navigator.setContent(0, 4000);
    QCOMPARE(state.visibleRange(), moved);
    navigator.fitAll();
    QCOMPARE(state.visibleRange(), (ViewState::Range{-200, 4200}));
    navigator.setContent(0, 1000);
    QCOMPARE(state.visibleRange(), (ViewState::Range{-50, 1050}));
}

void tst_Navigator::waysBackAndForward()
{
    ViewState state;
    state.setVisibleRange({0, 100});
    Navigator navigator(&state);
    navigator.setReducedMotion(true);
    QSignalSpy history(&navigator, &Navigator::historyChanged);
    QVERIFY(!navigator.canGoBack() && !navigator.canGoForward());
    navigator.goBack();
    QCOMPARE(state.visibleRange(), (ViewState::Range{0, 100}));
    navigator.show(500, 600, 0);
    QVERIFY(navigator.canGoBack());
    navigator.goBack();
    QCOMPARE(state.visibleRange(), (ViewState::Range{0, 100}));
    QVERIFY(!navigator.canGoBack() && navigator.canGoForward());
    navigator.goForward();
    QCOMPARE(state.visibleRange(), (ViewState::Range{500, 600}));
    QVERIFY(history.count() >= 3);
}

void tst_Navigator::quickMovesAreOneStep()
{
    ViewState state;
    state.setVisibleRange({0, 100});
    Navigator navigator(&state);
    navigator.setReducedMotion(true);
    for (int i = 0; i < 5; ++i)
        navigator.panBy(50);
    navigator.goBack();
    QCOMPARE(state.visibleRange(), (ViewState::Range{0, 100}));
    QVERIFY(!navigator.canGoBack());
}

void tst_Navigator::reducedMotionIsImmediate()
{
    ViewState state;
    state.setVisibleRange({0, 100});
    Navigator navigator(&state);
    navigator.setReducedMotion(true);
    QSignalSpy moves(&state, &ViewState::visibleRangeChanged);
    navigator.show(1000, 2000, 0);
    QCOMPARE(moves.count(), 1);
    QCOMPARE(state.visibleRange(), (ViewState::Range{1000, 2000}));
}

void tst_Navigator::easingIsShort()
{
    ViewState state;
    state.setVisibleRange({0, 100});
    Navigator navigator(&state);
    QElapsedTimer timer;
    timer.start();
    navigator.show(1000, 2000, 0);
    QTRY_COMPARE_WITH_TIMEOUT(state.visibleRange(), (ViewState::Range{1000, 2000}), 2000);
}

QTEST_GUILESS_MAIN(tst_Navigator)
#include "tst_navigator.moc"
