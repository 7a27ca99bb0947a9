// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/groups.h"
#include "app/layout/laneindex.h"

namespace dateline {

/// The dated events of a selection, dealt out to lanes and made quick to search. A snapshot: it refers
/// to the events it was made of, which must outlive it unchanged.
class EventIndex
{
public:
    struct Lane
    {
        Group group;
        LaneIndex index;
    };

    EventIndex() = default;
    EventIndex(const std::vector<EventSummary> &events, std::span<const int> shown, GroupBy by,
               const GroupNames &names = {});
    /// Of all events.
    EventIndex(const std::vector<EventSummary> &events, GroupBy by, const GroupNames &names = {});

    const std::vector<EventSummary> &events() const { return *m_events; }
    const std::vector<Lane> &lanes() const { return m_lanes; }
    bool isEmpty() const { return m_lanes.empty(); }
    /// Dated events in the lanes, each counted once.
    int count() const { return m_count; }
    /// First and last day of the events, half-open; meaningless where there are none.
    double begin() const { return m_begin; }
    double end() const { return m_end; }
    /// Events that overlap \a days, each counted once.
    int countOverlapping(DayInterval days) const;
    size_t bytes() const;

private:
    template<class ForEach> void build(const ForEach &forEach, GroupBy by, const GroupNames &names);
    template<class ForEach> void dealOutByType(const ForEach &forEach, const GroupNames &names);
    void dealOut(const std::vector<quint32> &positions, GroupBy by, const GroupNames &names);
    void makeLanes(const std::vector<Group> &groups, std::vector<std::vector<LaneIndex::Entry>> entries);
    void measure();
    void dealRows();

    const std::vector<EventSummary> *m_events = nullptr;
    std::vector<Lane> m_lanes;
    int m_count = 0;
    double m_begin = 0;
    double m_end = 1;
};

/// The first day by which the index sorts \a event: an open begin is replaced by the last day.
qint32 entryBegin(const EventSummary &event);

} // namespace dateline
