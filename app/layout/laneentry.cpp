// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/laneentry.h"
#include <algorithm>

namespace dateline {

namespace {

quint16 importanceOf(const EventSummary &event)
{
    const float salience = std::clamp(event.salience, 0.f, 1.f);
    const float confidence = std::clamp(event.confidence, 0.f, 1.f);
    float sum = salience * 40000 + confidence * 8000;
    if (event.main)
        sum += 12000;
    if (event.review == Review::Accepted)
        sum += 5000;
    return event.review == Review::Rejected ? quint16(0) : quint16(sum);
}

} // namespace

qint32 entryBegin(const EventSummary &event)
{
    return dayNumber(event.days.hasBegin() ? event.days.begin : event.days.end - std::chrono::days(1));
}

LaneEntry entryOf(const EventSummary &event, quint32 position)
{
    LaneEntry entry;
    entry.begin = entryBegin(event);
    entry.end = event.days.hasEnd() ? dayNumber(event.days.end) : entry.begin + 1;
    entry.end = std::max(entry.end, entry.begin + 1);
    entry.event = position;
    entry.importance = importanceOf(event);
    return entry;
}

} // namespace dateline
