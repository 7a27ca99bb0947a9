// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Walks from event to event, over both halves of a comparison.
#include "ui/timeline/canvas.h"
#include <algorithm>
#include <cmath>
#include <compare>
#include <QAccessible>

namespace dateline {

/// Tells screen readers what is selected now.
void TimelineCanvas::announce()
{
    if (!QAccessible::isActive() || !hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    const Scene &now = scene();
    const SceneItem *item = now.itemOf(m_selected);
    if (item)
        event.setChild(int(item - now.items.data()));
    QAccessible::updateAccessibility(&event);
}

namespace {

/// A place in the order of time, then of the lanes, those of the upper half first.
struct Step
{
    qint32 day;
    size_t half;
    size_t lane;
    quint32 event;

    auto operator<=>(const Step &) const = default;
};

} // namespace

/// Over all that passes the filter; an event of both halves is one step.
void TimelineCanvas::selectBy(int steps)
{
    scene();
    const std::vector<TimelineCanvas *> both = halves();
    const auto each = [&both](auto visit) {
        for (size_t half = 0; half < both.size(); ++half) {
            const std::vector<EventIndex::Lane> &lanes = both[half]->m_index.lanes();
            for (size_t lane = 0; lane < lanes.size(); ++lane)
                for (const LaneIndex::Entry &entry : lanes[lane].index.entries())
                    if (!entry.ghost && (half == 0 || !both[half]->isShared(entry.event)))
                        visit(Step{entry.begin, half, lane, entry.event});
        }
    };
    std::optional<Step> best;
    std::optional<Step> now;
    each([&](const Step &step) {
        if (step.event == m_selected)
            now = step;
    });
    const double edge = m_navigator->scale().dayAt(steps > 0 ? 0 : plotWidth());
    each([&](const Step &step) {
        const bool beyond = !now        ? (steps > 0 ? step.day >= edge : step.day <= edge)
                            : steps > 0 ? step > *now
                                        : step < *now;
        if (beyond && (!best || (steps > 0 ? step < *best : step > *best)))
            best = step;
    });
    if (!best)
        return;
    both[best->half]->takeFocusFrom(this);
    selectPosition(best->event);
}

/// The keyboard goes where it has led.
void TimelineCanvas::takeFocusFrom(TimelineCanvas *other)
{
    if (other == this || !other->hasFocus())
        return;
    const bool byKey = other->m_focusByKey;
    setFocus(Qt::OtherFocusReason);
    m_focusByKey = byKey;
}

/// Each once, in the order of a lane.
std::vector<LaneIndex::Entry> TimelineCanvas::hitsOfBoth()
{
    std::vector<LaneIndex::Entry> hits;
    for (const TimelineCanvas *half : halves())
        if (half->m_lit)
            std::copy_if(half->m_lit->entries().begin(), half->m_lit->entries().end(),
                         std::back_inserter(hits), [half](const LaneIndex::Entry &entry) {
                             return half->m_half == Half::Upper || !half->isShared(entry.event);
                         });
    std::sort(hits.begin(), hits.end(), isBefore);
    return hits;
}

void TimelineCanvas::selectHit(int steps)
{
    scene();
    if (!m_lit) {
        selectBy(steps);
        return;
    }
    const std::vector<LaneIndex::Entry> both = m_partner ? hitsOfBoth() : std::vector<LaneIndex::Entry>();
    const std::vector<LaneIndex::Entry> &hits = m_partner ? both : m_lit->entries();
    if (hits.empty())
        return;
    LaneIndex::Entry from;
    from.begin = m_selected == NoEvent ? qint32(m_navigator->scale().begin())
                                       : entryBegin(m_events->all()[m_selected]);
    from.event = m_selected == NoEvent ? 0 : m_selected;
    const qsizetype count = qsizetype(hits.size());
    qsizetype next = std::lower_bound(hits.begin(), hits.end(), from, isBefore) - hits.begin();
    const bool stands = next < count && hits[size_t(next)].event == m_selected;
    next += steps > 0 ? steps - (stands ? 0 : 1) : steps;
    selectPosition(hits[size_t((next % count + count) % count)].event);
}

/// The event nearest in time in the next row that has one in view, also where its lane is scrolled out of
/// sight; from the last row of the upper half to the first of the lower, and back.
void TimelineCanvas::selectInLane(int steps)
{
    struct Place
    {
        TimelineCanvas *half = nullptr;
        quint32 event = NoEvent;
        QPointF at;
    };
    std::vector<Place> places;
    double above = 0;
    std::optional<QPointF> selected;
    double start = 0;
    for (TimelineCanvas *half : halves()) {
        half->scene();
        const Scene all = layoutScene(half->m_index, half->m_geometry, m_navigator->scale(), *half->m_labels,
                                      half->sceneOptions());
        for (const SceneItem &item : all.items) {
            const QPointF at = item.rect.center() + QPointF(0, above);
            places.push_back({half, item.event, at});
            // Of an event in both halves, that where the keyboard is.
            if (item.event == m_selected && (!selected || half == this))
                selected = at;
        }
        if (half == this)
            start = above + m_scroll + (steps > 0 ? 0 : visibleHeight());
        above += half->m_geometry.height;
    }
    const QPointF from = selected.value_or(QPointF(plotWidth() / 2, start));
    const auto distance = [&](const Place &place) {
        return std::abs(place.at.y() - from.y()) * 4 + std::abs(place.at.x() - from.x());
    };
    Place best;
    for (const Place &place : places) {
        const bool beyond = (place.at.y() - from.y()) * steps > 1;
        if (beyond && (!best.half || distance(place) < distance(best)))
            best = place;
    }
    if (!best.half)
        return;
    best.half->takeFocusFrom(this);
    selectPosition(best.event);
}

} // namespace dateline
