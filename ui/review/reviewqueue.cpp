// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewqueue.h"
#include <algorithm>

namespace dateline {

namespace {

bool isMoreDoubtful(const EventSummary &a, const EventSummary &b)
{
    return std::pair(a.confidence, a.id) < std::pair(b.confidence, b.id);
}

bool isWaiting(const EventList &events, int position)
{
    return events.columns().review(size_t(position)) == Review::Suggested;
}

std::vector<const EventSummary *> waitingEvents(const EventList &events)
{
    std::vector<const EventSummary *> waiting;
    for (const int at : events.shown())
        if (isWaiting(events, at))
            waiting.push_back(&events.all()[size_t(at)]);
    return waiting;
}

} // namespace

std::vector<EventId> reviewQueue(const EventList &events)
{
    auto waiting = waitingEvents(events);
    std::sort(waiting.begin(), waiting.end(),
              [](const EventSummary *a, const EventSummary *b) { return isMoreDoubtful(*a, *b); });
    std::vector<EventId> ids;
    for (const EventSummary *event : waiting)
        ids.push_back(event->id);
    return ids;
}

int reviewCount(const EventList &events)
{
    return int(std::ranges::count_if(events.shown(), [&](int at) { return isWaiting(events, at); }));
}

EventId nextToReview(const EventList &events, EventId current)
{
    const EventSummary *here = events.find(current);
    const EventSummary *first = nullptr;
    const EventSummary *next = nullptr;
    for (const EventSummary *event : waitingEvents(events)) {
        if (event->id == current)
            continue;
        if (!first || isMoreDoubtful(*event, *first))
            first = event;
        if (here && isMoreDoubtful(*here, *event) && (!next || isMoreDoubtful(*event, *next)))
            next = event;
    }
    return next ? next->id : first ? first->id : EventId();
}

} // namespace dateline
