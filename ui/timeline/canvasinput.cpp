// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and touch do in the canvas.
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

constexpr double WheelZoom = 1.25; ///< of one notch
constexpr double DoubleClickZoom = 2.5;
constexpr int LongestList = 30;
constexpr double Notch = 120; ///< angle delta

} // namespace

bool TimelineCanvas::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (isTimelineKey(*static_cast<QKeyEvent *>(event))) {
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
        pinchBy(1 + gesture->value(), gesture->position());
        return true;
    }
    const auto *gesture =
        static_cast<QPinchGesture *>(static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture));
    if (!gesture)
        return false;
    pinchBy(gesture->scaleFactor(), mapFromGlobal(gesture->centerPoint()));
    return true;
}

/// About the place in the plot that is nearest to the fingers.
void TimelineCanvas::pinchBy(double factor, QPointF centre)
{
    if (factor > 0)
        m_navigator->zoomAbout(std::clamp(toScene(centre).x(), 0.0, plotWidth()), factor, false);
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
        m_band.begin(m_navigator->scale().dayAt(toScene(event->position()).x()));
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
        m_band.extend(
            m_navigator->scale().dayAt(std::clamp(toScene(event->position()).x(), 0.0, plotWidth())));
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
