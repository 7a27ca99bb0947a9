// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/syntheticevents.h"
#include "tests/support/timelinepane.h"
#include "ui/models/datetext.h"
#include "ui/models/names.h"
#include "ui/models/theme.h"
#include "ui/timeline/itemtext.h"
#include <QAccessible>
#include <QLineEdit>
#include <QVBoxLayout>
#include <set>

using namespace dateline;
using namespace Qt::StringLiterals;
using Pane = dateline::testing::TimelinePane;

/// The timeline for those who do not see it or do not use a mouse.
class tst_Accessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameTellsAll();
    void statesFollow();
    void keysReachEveryEvent();
    void tabComesAndGoes();
    void theSelectedOneHasARing_data();
    void theSelectedOneHasARing();
    void theFocusIsSeen();
};

namespace {

void press(Pane &pane, Qt::Key key)
{
    QTest::keyClick(pane.canvas, key);
}

/// Pixels of \a colour in \a area, nearly.
int count(const QImage &image, QRect area, QColor colour)
{
    int found = 0;
    area &= image.rect();
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            found += std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green()) +
                                 std::abs(pixel.blue() - colour.blue()) <
                             60
                         ? 1
                         : 0;
        }
    return found;
}

} // namespace

/// Title, date, precision, status: of events of all kinds.
void tst_Accessibility::everyNameTellsAll()
{
    Pane pane;
    std::vector<EventSummary> events = SyntheticEvents(3).make(60);
    events[5].review = Review::Rejected;
    pane.events.setEvents(events);
    QCoreApplication::processEvents();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(pane.canvas);
    QVERIFY(list);
    QVERIFY2(list->childCount() > 1, qPrintable(QString::number(list->childCount())));
    QVERIFY(!list->text(QAccessible::Name).isEmpty());
    for (int i = 0; i < list->childCount(); ++i) {
        const EventSummary &event = events[pane.canvas->scene().items[size_t(i)].event];
        const QString name = list->child(i)->text(QAccessible::Name);
        QCOMPARE(name, event.title + u", "_s + dateText(event) + u", "_s + precisionName(event) + u", "_s +
                           reviewName(event.review) +
                           (event.main ? u", main event of its article"_s : QString()));
        QVERIFY(!dateText(event).isEmpty() && !precisionName(event).isEmpty());
    }
}

void tst_Accessibility::statesFollow()
{
    Pane pane;
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(pane.canvas);
    pane.state.selectEvent({2});
    int selected = 0;
    for (int i = 0; i < list->childCount(); ++i) {
        const QAccessible::State state = list->child(i)->state();
        QVERIFY(state.selectable && state.focusable && !state.invisible);
        selected += state.selected ? 1 : 0;
    }
    QCOMPARE(selected, 1);
    QAccessibleInterface *first = list->child(0);
    QVERIFY(first->isValid());
    pane.events.setEvents({});
    QCoreApplication::processEvents();
    QCOMPARE(list->childCount(), 0);
    QVERIFY(!first->isValid()); // a reader that still holds it is told so
    QVERIFY(!list->child(0));
}

/// Forwards and backwards in time, each event once, without the mouse and whatever is in view.
void tst_Accessibility::keysReachEveryEvent()
{
    Pane pane;
    pane.events.setEvents(SyntheticEvents(9).make(40));
    QCoreApplication::processEvents();
    press(pane, Qt::Key_Home);
    std::vector<EventId> order;
    for (int i = 0; i < 40; ++i) {
        press(pane, Qt::Key_Period);
        order.push_back(pane.state.selectedEvent());
        QVERIFY(!pane.canvas->rectOf(order.back()).isNull());
    }
    QCOMPARE(std::set<EventId>(order.begin(), order.end()).size(), size_t(40));
    press(pane, Qt::Key_Period); // the last one stays
    QCOMPARE(pane.state.selectedEvent(), order.back());
    for (int i = 38; i >= 0; --i) {
        press(pane, Qt::Key_Comma);
        QCOMPARE(pane.state.selectedEvent(), order[size_t(i)]);
    }
}

void tst_Accessibility::tabComesAndGoes()
{
    EventList events;
    ViewState state;
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *before = new QLineEdit;
    auto *view = new TimelineView(&events, &state);
    auto *after = new QLineEdit;
    for (QWidget *widget :
         {static_cast<QWidget *>(before), static_cast<QWidget *>(view), static_cast<QWidget *>(after)})
        layout->addWidget(widget);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    auto *canvas = view->findChild<TimelineCanvas *>();
    QVERIFY(view->isAncestorOf(QApplication::focusWidget()));
    for (int i = 0; i < 5 && QApplication::focusWidget() != after; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), after);
    for (int i = 0; i < 5 && QApplication::focusWidget() != canvas; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), canvas);
}

void tst_Accessibility::theSelectedOneHasARing_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_Accessibility::theSelectedOneHasARing()
{
    QFETCH(bool, dark);
    Pane pane;
    const Theme &theme = dark ? Theme::dark() : Theme::light();
    pane.view.setPalette(theme.toPalette());
    const QRect place = pane.canvas->rectOf({2}).adjusted(-8, -8, 8, 8);
    const int before = count(pane.canvas->grab().toImage(), place, theme.accent());
    pane.state.selectEvent({2});
    QVERIFY(count(pane.canvas->grab().toImage(), place, theme.accent()) > before + 20);
}

/// Where nothing is selected, a frame shows that the keyboard is here.
void tst_Accessibility::theFocusIsSeen()
{
    Pane pane;
    const QColor accent = Theme::of(pane.canvas->palette()).accent();
    pane.canvas->clearFocus();
    const QRect edge(0, pane.canvas->height() - 1, pane.canvas->width(), 1);
    QVERIFY(count(pane.canvas->grab().toImage(), edge, accent) < 20);
    pane.canvas->setFocus(Qt::TabFocusReason);
    QVERIFY(count(pane.canvas->grab().toImage(), edge, accent) > pane.canvas->width() / 2);
}

QTEST_MAIN(tst_Accessibility)
#include "tst_accessibility.moc"
