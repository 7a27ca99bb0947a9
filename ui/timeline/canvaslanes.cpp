// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to the lanes by hand: folds them, and puts them into another order.
#include "ui/timeline/canvas.h"

namespace dateline {

QString TimelineCanvas::nameOfLane(int lane) const
{
    return lane < 0 ? QString() : m_index.lanes()[size_t(lane)].group.name;
}

QStringList TimelineCanvas::laneNames() const
{
    QStringList names;
    for (const int lane : m_geometry.order)
        names << nameOfLane(lane);
    return names;
}

/// The lane whose header is at \a position of the widget; -1 where there is none.
int TimelineCanvas::headerLaneAt(QPointF position) const
{
    const QPointF at = toScene(position);
    return at.x() < 0 && position.y() >= rulerHeight() ? m_geometry.laneAt(at.y()) : -1;
}

void TimelineCanvas::arrange(const LaneArrangement &arrangement)
{
    if (arrangement == this->arrangement())
        return;
    Arrangements all = m_arrangements;
    all[m_index.by()] = arrangement;
    setArrangements(all);
}

/// Both halves of a comparison have their lanes in one order.
void TimelineCanvas::setArrangements(const Arrangements &arrangements)
{
    for (TimelineCanvas *half : halves()) {
        half->m_arrangements = arrangements;
        half->relayout();
    }
}

void TimelineCanvas::setLaneFolded(const QString &name, bool folded)
{
    LaneArrangement changed = arrangement();
    if (folded)
        changed.folded.insert(name);
    else
        changed.folded.remove(name);
    arrange(changed);
}

void TimelineCanvas::setAllFolded(bool folded)
{
    LaneArrangement changed = arrangement();
    changed.folded.clear();
    if (folded)
        for (const TimelineCanvas *half : halves())
            for (const QString &name : half->laneNames())
                changed.folded.insert(name);
    arrange(changed);
}

void TimelineCanvas::moveLane(const QString &name, const QString &target)
{
    arrange(withMovedLane(arrangement(), laneNames(), name, target));
}

void TimelineCanvas::resetLaneOrder()
{
    LaneArrangement changed = arrangement();
    changed.order.clear();
    arrange(changed);
}

/// The lane follows the mouse: it goes where another one is under it.
void TimelineCanvas::dragLane(QPointF position)
{
    setCursor(Qt::SizeVerCursor);
    const int over = m_geometry.laneAt(toScene(position).y());
    if (over >= 0)
        moveLane(m_pressedLane, nameOfLane(over));
}

/// The name of the lane that holds the selected event in full; empty where nothing is selected.
QString TimelineCanvas::laneOfSelected()
{
    if (m_selected != NoEvent)
        for (const TimelineCanvas *half : halves())
            if (const auto glyph = glyphOfEvent(half->m_index, half->m_geometry, m_scene.scale, m_selected))
                return half->nameOfLane(glyph->lane);
    return {};
}

void TimelineCanvas::toggleFoldOfSelected()
{
    const QString name = laneOfSelected();
    if (!name.isEmpty())
        setLaneFolded(name, !arrangement().folded.contains(name));
}

/// By keys what dragging the lane's name does.
void TimelineCanvas::moveLaneOfSelected(int steps)
{
    const QString name = laneOfSelected();
    for (TimelineCanvas *half : halves()) {
        const QStringList names = half->laneNames();
        const qsizetype goal = names.indexOf(name) + steps;
        if (!names.contains(name) || goal < 0 || goal >= names.size())
            continue;
        half->moveLane(name, names[goal]);
        return ensureVisible(m_state->selectedEvent());
    }
}

} // namespace dateline
