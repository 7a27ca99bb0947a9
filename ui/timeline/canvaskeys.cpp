// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What keys do in the canvas.
#include "ui/timeline/canvas.h"
#include <QKeyEvent>

namespace dateline {

namespace {

constexpr double KeyZoom = 1.6;
constexpr double KeyPan = 0.2; ///< of the width

} // namespace

bool isTimelineKey(const QKeyEvent &event)
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
    if (!isTimelineKey(*event) || !(zoomOrPan(*event) || walk(*event) || act(event->key())))
        QWidget::keyPressEvent(event);
}

bool TimelineCanvas::zoomOrPan(const QKeyEvent &event)
{
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    const auto along = [&](int direction) {
        shift ? markBy(direction) : m_navigator->panBy(direction * KeyPan * plotWidth(), true);
    };
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_W:
        zoomBy(KeyZoom);
        return true;
    case Qt::Key_Minus:
    case Qt::Key_S:
        zoomBy(1 / KeyZoom);
        return true;
    case Qt::Key_A:
    case Qt::Key_Left:
        along(-1);
        return true;
    case Qt::Key_D:
    case Qt::Key_Right:
        along(1);
        return true;
    case Qt::Key_0:
        m_navigator->fitAll();
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        showEnd(event.key() == Qt::Key_End);
        return true;
    default:
        return false;
    }
}

bool TimelineCanvas::walk(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Period:
    case Qt::Key_Comma:
        selectBy(event.key() == Qt::Key_Period ? 1 : -1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int steps = event.key() == Qt::Key_Up ? -1 : 1;
        event.modifiers() & Qt::ShiftModifier ? moveLaneOfSelected(steps) : selectInLane(steps);
        return true;
    }
    case Qt::Key_PageUp:
        setScroll(m_scroll - visibleHeight());
        return true;
    case Qt::Key_PageDown:
        setScroll(m_scroll + visibleHeight());
        return true;
    default:
        return false;
    }
}

bool TimelineCanvas::act(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_band.isActive() ? askAboutMarked() : fitEvent(m_state->selectedEvent());
        return true;
    case Qt::Key_F:
        toggleFoldOfSelected();
        return true;
    case Qt::Key_Escape:
        if (!band().isActive() && !giveLanesUp())
            m_state->selectEvent(EventId());
        clearBand();
        return true;
    default:
        return false;
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

} // namespace dateline
