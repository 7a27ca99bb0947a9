// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/eventsummary.h"
#include <tuple>

namespace dateline {

/// An event in a lane: what is needed to find and place it, in 16 bytes.
struct LaneEntry
{
    qint32 begin = 0;  ///< days since 1970; an open end is replaced by the known one
    qint32 end = 1;    ///< half-open, > begin
    quint32 event = 0; ///< position in EventIndex::events()
    quint16 importance = 0;
    quint8 row = 0;     ///< set by the index
    bool ghost = false; ///< an event of several lanes, here not for the first time

    bool operator==(const LaneEntry &) const = default;
};

/// The order of a lane: by first day, events of one day as the list has them.
inline bool isBefore(const LaneEntry &a, const LaneEntry &b)
{
    return std::tie(a.begin, a.event) < std::tie(b.begin, b.event);
}

/// The first day by which the index sorts \a event: an open begin is replaced by the last day.
qint32 entryBegin(const EventSummary &event);

/// The entry of \a event, which is dated and stands at \a position.
LaneEntry entryOf(const EventSummary &event, quint32 position);

/// Since 1970.
inline qint32 dayNumber(std::chrono::sys_days day)
{
    return qint32(day.time_since_epoch().count());
}

/// 0: a day or two; 1: up to a quarter; 2: longer.
inline int lengthKind(const LaneEntry &entry)
{
    const qint32 days = entry.end - entry.begin;
    return int(days > 2) + int(days > 100);
}

} // namespace dateline
