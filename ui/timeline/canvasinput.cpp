// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse, keyboard and touch do in the canvas.
#include "ui/models/articlemodel.h"
#include "ui/timeline/canvas.h"
#include "ui/timeline/itemtext.h"
#include <cmath>
#include <QApplication>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QToolTip>
#include <QWheelEvent>

namespace dateline {

namespace {

constexpr double KeyZoom = 1.6;
constexpr double WheelZoom = 1.25; ///< of one notch
constexpr double DoubleClickZoom = 2.5;
constexpr double KeyPan = 0.2; ///< of the width
constexpr int LongestList = 30;
constexpr double Notch = 120; ///< angle delta

/// Keys that the canvas handles itself while it has the focus, though they are shortcuts elsewhere.
bool isOwnKey(const QKeyEvent &event)
{
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
    case Qt::Key_W:
    case Qt::Key_S:
    case Qt::Key_A:
    case Qt::Key_D:
    case Qt::Key_0:
    case Qt::Key_Period:
    case Qt::Key_Comma:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_F:
        return true;
    default:
        return false;
    }
}

} // namespace

bool TimelineCanvas::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (isOwnKey(*static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
        break;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (!showToolTip(help->pos(), help->globalPos()))
            QToolTip::hideText();
        return true;
    }
    case QEvent::Gesture:
    case QEvent::NativeGesture:
        if (pinch(event))
            return true;
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

/// What zooming by keys goes about: the selected event if it is in view, else the middle.
double TimelineCanvas::anchorX() const
{
    const SceneItem *item = m_scene.itemOf(m_selected);
    if (!item && m_partner)
        item = m_partner->m_scene.itemOf(m_selected);
    const double x = item ? item->rect.center().x() : -1;
    return x >= 0 && x <= plotWidth() ? x : plotWidth() / 2;
}

void TimelineCanvas::zoomBy(double factor)
{
    m_navigator->zoomAbout(anchorX(), factor);
}

void TimelineCanvas::keyPressEvent(QKeyEvent *event)
{
    if (!isOwnKey(*event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_W:
        zoomBy(KeyZoom);
        break;
    case Qt::Key_Minus:
    case Qt::Key_S:
        zoomBy(1 / KeyZoom);
        break;
    case Qt::Key_A:
    case Qt::Key_Left:
        m_navigator->panBy(-KeyPan * plotWidth(), true);
        break;
    case Qt::Key_D:
    case Qt::Key_Right:
        m_navigator->panBy(KeyPan * plotWidth(), true);
        break;
    case Qt::Key_0:
        m_navigator->fitAll();
        break;
    case Qt::Key_Period:
        selectBy(1);
        break;
    case Qt::Key_Comma:
        selectBy(-1);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int steps = event->key() == Qt::Key_Up ? -1 : 1;
        event->modifiers() & Qt::ShiftModifier ? moveLaneOfSelected(steps) : selectInLane(steps);
        break;
    }
    case Qt::Key_Home:
        showEnd(false);
        break;
    case Qt::Key_End:
        showEnd(true);
        break;
    case Qt::Key_PageUp:
        setScroll(m_scroll - visibleHeight());
        break;
    case Qt::Key_PageDown:
        setScroll(m_scroll + visibleHeight());
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        fitEvent(m_state->selectedEvent());
        break;
    case Qt::Key_F:
        toggleFoldOfSelected();
        break;
    case Qt::Key_Escape:
        if (!band().isActive() && !giveLanesUp())
            m_state->selectEvent(EventId());
        for (TimelineCanvas *half : halves())
            half->m_band.clear();
        updateBand();
        break;
    default:
        break;
    }
}

void TimelineCanvas::showEnd(bool last)
{
    if (!m_navigator->hasContent())
        return;
    const auto [begin, end] = m_navigator->content();
    const double margin = 0.1 * plotWidth();
    const double x = m_navigator->scale().xOf(last ? end : begin);
    m_navigator->panBy(last ? x - plotWidth() + margin : x - margin, true);
}

void TimelineCanvas::wheelEvent(QWheelEvent *event)
{
    const bool isTouchpad = !event->pixelDelta().isNull();
    const QPointF delta = isTouchpad ? QPointF(event->pixelDelta()) : QPointF(event->angleDelta());
    const double x = toScene(event->position()).x();
    // Some platforms turn Shift+wheel into a horizontal wheel, some do not.
    const double along = delta.y() != 0 ? delta.y() : delta.x();
    if (event->modifiers() & Qt::ControlModifier) {
        const double notches = isTouchpad ? along / 60 : along / Notch;
        m_navigator->zoomAbout(std::clamp(x, 0.0, plotWidth()), std::pow(WheelZoom, notches), !isTouchpad);
    } else if (event->modifiers() & Qt::ShiftModifier) {
        m_navigator->panBy(isTouchpad ? -along : -along / Notch * plotWidth() / 10, !isTouchpad);
    } else {
        if (delta.x() != 0)
            m_navigator->panBy(isTouchpad ? -delta.x() : -delta.x() / Notch * plotWidth() / 10, !isTouchpad);
        setScroll(m_scroll - (isTouchpad ? delta.y() : delta.y() / Notch * 60));
    }
    event->accept();
}

bool TimelineCanvas::pinch(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            return false;
        m_navigator->zoomAbout(toScene(gesture->position()).x(), 1 + gesture->value(), false);
        return true;
    }
    const auto *gesture =
        static_cast<QPinchGesture *>(static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture));
    if (!gesture)
        return false;
    const QPointF centre = mapFromGlobal(gesture->hotSpot());
    if (gesture->scaleFactor() > 0)
        m_navigator->zoomAbout(toScene(centre).x(), gesture->scaleFactor(), false);
    return true;
}

void TimelineCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        m_navigator->goBack();
    else if (event->button() == Qt::ForwardButton)
        m_navigator->goForward();
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    m_pressed = m_lastMouse = event->position();
    m_dragging = false;
    m_pressedLane = nameOfLane(headerLaneAt(event->position()));
    m_band.clear();
    if (event->modifiers() & Qt::ShiftModifier && toScene(event->position()).x() >= 0)
        m_band.begin(toScene(event->position()).x());
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed) {
        updateHover(event->position());
        return;
    }
    if (!m_dragging &&
        (event->position() - *m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_dragging = true;
        setCursor(m_band.isActive() ? Qt::SplitHCursor : Qt::ClosedHandCursor);
        QToolTip::hideText();
    }
    if (!m_dragging)
        return;
    if (!m_pressedLane.isEmpty()) {
        dragLane(event->position());
        return;
    }
    if (m_band.isActive()) {
        m_band.extend(std::clamp(toScene(event->position()).x(), 0.0, plotWidth()));
        updateBand();
        return;
    }
    const QPointF moved = event->position() - m_lastMouse;
    m_lastMouse = event->position();
    m_navigator->panBy(-moved.x());
    setScroll(m_scroll - moved.y());
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressed)
        return;
    m_pressed.reset();
    unsetCursor();
    if (m_dragging && m_band.isActive())
        return askAboutBand(event->globalPosition().toPoint());
    m_band.clear();
    if (m_dragging || event->button() != Qt::LeftButton || event->position().y() < rulerHeight())
        return;
    if (!m_pressedLane.isEmpty()) {
        setLaneFolded(m_pressedLane, !arrangement().folded.contains(m_pressedLane));
        return;
    }
    const QPointF position = toScene(event->position());
    if (const SceneMarker *marker = scene().markerAt(position)) {
        const SceneMarker copy = *marker;
        clickMarker(copy, event->globalPosition().toPoint());
    } else {
        const SceneItem *item = position.x() < 0 ? nullptr : scene().itemAt(position);
        selectPosition(item ? item->event : NoEvent);
    }
}

/// What to do with the days marked; the band stays until that is decided.
void TimelineCanvas::askAboutBand(QPoint globalPosition)
{
    const DayInterval days = m_band.days(m_navigator->scale());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(bandMenuText(days));
    connect(menu->addAction(tr("&Zoom in on these days")), &QAction::triggered, this, [this, days] {
        m_navigator->show(double(days.begin.time_since_epoch().count()),
                          double(days.end.time_since_epoch().count()));
    });
    connect(menu->addAction(tr("Show &only events of these days")), &QAction::triggered, this, [this, days] {
        for (const TimelineCanvas *half : halves()) {
            Filter filter = m_state->filter(half->m_half);
            filter.days = days;
            m_state->setFilter(half->m_half, filter);
        }
    });
    connect(menu, &QMenu::aboutToHide, this, [this] {
        m_band.clear();
        updateBand();
    });
    menu->popup(globalPosition);
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPointF position = toScene(event->position());
    const SceneItem *item = event->position().y() < rulerHeight() ? nullptr : scene().itemAt(position);
    if (item)
        fitEvent(m_index.events()[item->event].id);
    else if (position.x() >= 0 && !scene().markerAt(position))
        m_navigator->zoomAbout(position.x(), DoubleClickZoom);
}

void TimelineCanvas::updateHover(QPointF position)
{
    const Scene &now = scene();
    const QPointF at = toScene(position);
    const bool onLanes = at.x() >= 0 && position.y() >= rulerHeight();
    const SceneMarker *marker = onLanes ? now.markerAt(at) : nullptr;
    const SceneItem *item = onLanes && !marker ? now.itemAt(at) : nullptr;
    const int number = marker ? int(marker - now.markers.data()) : -1;
    if (number != m_hoveredMarker) {
        m_hoveredMarker = number;
        update();
    }
    if (marker || item || headerLaneAt(position) >= 0)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    m_state->hoverEvent(item ? m_index.events()[item->event].id : EventId());
}

void TimelineCanvas::leaveEvent(QEvent *)
{
    m_hoveredMarker = -1;
    m_state->hoverEvent(EventId());
    update();
}

void TimelineCanvas::focusInEvent(QFocusEvent *event)
{
    m_focusByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                   event->reason() == Qt::ShortcutFocusReason;
    update();
}

void TimelineCanvas::focusOutEvent(QFocusEvent *)
{
    update();
}

bool TimelineCanvas::showToolTip(QPoint position, QPoint globalPosition)
{
    const QPointF at = toScene(position);
    if (const QString lane = nameOfLane(headerLaneAt(position)); !lane.isEmpty()) {
        QToolTip::showText(globalPosition, tr("%1: click to fold or unfold, drag to move").arg(lane), this);
        return true;
    }
    if (at.x() < 0 || position.y() < rulerHeight())
        return false;
    if (const SceneMarker *marker = scene().markerAt(at)) {
        QToolTip::showText(globalPosition,
                           marker->count == 1
                               ? tr("1 more event here: click to see it")
                               : tr("%1 more events here: click to look closer").arg(marker->count),
                           this, marker->rect.toAlignedRect());
        return true;
    }
    const SceneItem *item = scene().itemAt(at);
    if (!item)
        return false;
    const EventSummary &event = m_index.events()[item->event];
    QString text = toolTipText(event, m_articles ? m_articles->titleOf(event.article) : QString());
    if (item->shared)
        text += QStringLiteral("<div>%1</div>").arg(bothHalvesText());
    QToolTip::showText(globalPosition, text, this, itemRect(*item));
    return true;
}

/// A marker opens by zooming in; where that cannot part its events any more, by a list of them.
void TimelineCanvas::clickMarker(const SceneMarker &marker, QPoint globalPosition)
{
    const TimeScale scale = m_navigator->scale();
    const bool isDeep = (scale.end() - scale.begin()) < 21;
    if (isDeep || marker.count <= 3)
        listMarker(marker, globalPosition);
    else
        m_navigator->show(marker.begin, marker.end);
}

void TimelineCanvas::listMarker(const SceneMarker &marker, QPoint globalPosition)
{
    QMenu menu(this);
    int listed = 0;
    std::vector<quint32> positions;
    const LaneIndex &lane = m_index.lanes()[size_t(marker.lane)].index;
    const TimeScale scale = m_navigator->scale();
    lane.collect(scale.begin(), scale.end(), 2000, positions);
    for (quint32 position : positions) {
        const LaneIndex::Entry &entry = lane.entries()[position];
        const double from = std::max<double>(entry.begin, scale.begin());
        if (from < marker.begin || from >= marker.end || scene().itemOf(entry.event))
            continue;
        const EventId id = m_index.events()[entry.event].id;
        if (++listed <= LongestList)
            connect(menu.addAction(elided(accessibleText(m_index.events()[entry.event]), 90)
                                       .replace(QLatin1Char('&'), QLatin1String("&&"))),
                    &QAction::triggered, this, [this, id] { m_state->selectEvent(id); });
    }
    if (listed > LongestList || marker.count > listed) {
        menu.addSeparator();
        connect(menu.addAction(tr("Zoom in on all %1").arg(marker.count)), &QAction::triggered, this,
                [this, marker] { m_navigator->show(marker.begin, marker.end); });
    }
    menu.exec(globalPosition);
}

} // namespace dateline
