// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/grouptally.h"
#include "app/layout/laneindex.h"
#include "app/layout/lanematerial.h"
#include <optional>

namespace dateline {

/// The dated events of a selection, dealt out to lanes and made quick to search. It refers to the events
/// it was made of, which must outlive it; update() must follow each change.
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
    /// Of \a material, which was copied from \a events: these are not looked at, so that another thread than
    /// theirs can do it. The index can take many updates at once.
    EventIndex(const std::vector<EventSummary> &events, LaneMaterial material, const GroupNames &names,
               Headway &headway);

    GroupBy by() const { return m_by; }
    /// Lanes of articles are called by \a names, as are groups that come from now on.
    void setNames(const GroupNames &names);
    const std::vector<EventSummary> &events() const { return *m_events; }
    const std::vector<Lane> &lanes() const { return m_lanes; }
    /// Brings the index up to date after one event was edited, filtered or let through the filter, so that it
    /// is as if made anew. It now is what events() holds at \a position, and \a isShown or not; \a before is
    /// what it was when it was in the index, else null. Returns false, with nothing changed, where another
    /// group than before would be among those that are summed up: then the index is to be made anew.
    bool update(quint32 position, const EventSummary *before, bool isShown);

    /// Of an index by type: takes the lanes of the types of \a gone, as bits, out, and puts the events at
    /// \a came, ascending, of types that were not there in. It is then as if made anew.
    void changeTypes(quint32 gone, std::span<const int> came);

    /// After the events at [\a first, \a last) were replaced by \a count others, of which it will know
    /// nothing: takes the old ones out and follows the others to where they stand now.
    void renumber(quint32 first, quint32 last, quint32 count);

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
    /// Lanes at most, the last of them for the rest.
    static constexpr int MostLanes = 40;
    /// What a label takes of the width when all events are shown, for dealing rows.
    static constexpr double LabelShare = 0.2;

    template<class PositionAt> void build(size_t size, const PositionAt &positionAt);
    template<class VisitPart> void dealOutByType(size_t size, const VisitPart &visitPart);
    template<class PositionAt> void dealOutTypes(size_t size, const PositionAt &positionAt);
    void dealOut(LaneMaterial &material, Headway &headway);
    template<class EntriesOf> void makeLanes(const std::vector<Group> &groups, EntriesOf entriesOf);
    /// What goes out of a lane and what comes in.
    struct Swap
    {
        Group group; ///< that the lane is of, without its count
        std::optional<LaneIndex::Entry> out;
        std::optional<LaneIndex::Entry> in;
    };
    std::vector<Swap> typeSwaps(quint32 position, const EventSummary *before, const EventSummary *now) const;
    std::vector<Swap> groupSwaps(quint32 position, const EventSummary *before, const EventSummary *now) const;
    bool takesOtherLanes(const EventSummary *before, const EventSummary *now);
    std::vector<GroupKey> laneKeys(const EventSummary &event) const;
    void apply(const Swap &swap);
    void sortLanes();
    Lane *laneOf(const Group &group);
    const Lane *laneOf(const QString &key) const;
    bool sumsUp() const { return laneOf(otherKey) != nullptr; }
    void measure();
    void dealRows();
    void assignRows();

    const std::vector<EventSummary> *m_events = nullptr;
    std::vector<Lane> m_lanes;
    std::vector<LaneRows> m_wanted; ///< rows for each lane without regard to the others
    double m_labelDays = 0;         ///< for which they were counted
    GroupBy m_by = GroupBy::Type;
    GroupNames m_names;
    std::vector<std::pair<QString, int>> m_counts; ///< of the groups but types, as they were made …
    std::optional<GroupTally> m_tally;             ///< … and as they are, once events have come and gone
    int m_count = 0;
    double m_begin = 0;
    double m_end = 1;
};

/// The dated ones of the events at \a positions, all in one lane; its rows are not dealt.
LaneIndex laneOfEvents(const std::vector<EventSummary> &events, std::span<const int> positions);

} // namespace dateline
