// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/eventindex.h"
#include "app/layout/parallel.h"
#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace dateline {

namespace {

/// All lanes together should get no more rows than this, so that they can be seen at a time …
constexpr int RowBudget = 26;
/// … but no lane gets fewer than this of what it wants.
constexpr int LeastRows = 2;
/// The entries of each type.
using Part = std::array<std::vector<LaneIndex::Entry>, EventTypeCount>;

/// Takes rows from the lanes that want most until all fit the budget.
void fitBudget(std::vector<LaneIndex::Rows> &wanted)
{
    const auto total = [&] {
        return std::accumulate(wanted.begin(), wanted.end(), 0,
                               [](int sum, const auto &rows) { return sum + rows.total(); });
    };
    for (int excess = total() - RowBudget; excess > 0; --excess) {
        auto &rows = *std::max_element(wanted.begin(), wanted.end(),
                                       [](const auto &a, const auto &b) { return a.total() < b.total(); });
        int *most = std::max_element(std::begin(rows.count), std::end(rows.count));
        if (rows.total() <= LeastRows || *most <= 1)
            return;
        --*most;
    }
}

} // namespace

LaneIndex laneOfEvents(const std::vector<EventSummary> &events, std::span<const int> positions)
{
    std::vector<LaneIndex::Entry> entries;
    for (const int position : positions)
        if (events[size_t(position)].dated)
            entries.push_back(entryOf(events[size_t(position)], quint32(position)));
    return LaneIndex(std::move(entries));
}

EventIndex::EventIndex(const std::vector<EventSummary> &events, std::span<const int> shown, GroupBy by,
                       const GroupNames &names)
    : m_events(&events)
    , m_by(by)
    , m_names(names)
{
    build(shown.size(), [&](size_t i) { return quint32(shown[i]); });
}

EventIndex::EventIndex(const std::vector<EventSummary> &events, GroupBy by, const GroupNames &names)
    : m_events(&events)
    , m_by(by)
    , m_names(names)
{
    build(events.size(), [](size_t i) { return quint32(i); });
}

EventIndex::EventIndex(const std::vector<EventSummary> &events, LaneMaterial material,
                       const GroupNames &names, Headway &headway)
    : m_events(&events)
    , m_by(material.by)
    , m_names(names)
{
    dealOut(material, headway);
    if (headway.cancelled)
        return;
    measure();
    dealRows();
    m_tally = GroupTally(std::exchange(m_counts, {}));
    headway.percent = 100;
}

/// \a positionAt gives the position of the n-th of \a size events.
template<class PositionAt> void EventIndex::build(size_t size, const PositionAt &positionAt)
{
    if (m_by == GroupBy::Type) {
        dealOutTypes(size, positionAt);
    } else {
        LaneMaterial material(m_by, size);
        for (size_t i = 0; i < size; ++i)
            material.add((*m_events)[positionAt(i)], positionAt(i));
        Headway headway;
        dealOut(material, headway);
    }
    measure();
    dealRows();
}

template<class PositionAt> void EventIndex::dealOutTypes(size_t size, const PositionAt &positionAt)
{
    dealOutByType(size, [&](size_t first, size_t last, const auto &put) {
        for (size_t i = first; i < last; ++i) {
            const quint32 position = positionAt(i);
            const EventSummary &event = (*m_events)[position];
            if (event.dated)
                put(event.type, entryOf(event, position));
        }
    });
}

/// An event has one type: all is done in one pass over the \a size events, which are far too many for the
/// caches, in parts that several cores take on.
template<class VisitPart> void EventIndex::dealOutByType(size_t size, const VisitPart &visitPart)
{
    std::array<Part, 8> parts;
    inParallel(parts.size(), size, [&](size_t n) {
        visitPart(size * n / parts.size(), size * (n + 1) / parts.size(),
                  [&part = parts[n]](EventType type, const LaneIndex::Entry &entry) {
                      part[size_t(type)].push_back(entry);
                  });
    });
    std::vector<Group> groups;
    for (const EventType type : allEventTypes()) {
        int count = 0;
        for (const Part &part : parts)
            count += int(part[size_t(type)].size());
        groups.push_back({m_names.of(type), type, {}, count, {}});
        m_count += count;
    }
    makeLanes(groups, [&](size_t type) {
        std::vector<LaneIndex::Entry> entries;
        entries.reserve(size_t(groups[type].count));
        for (Part &part : parts)
            entries.insert(entries.end(), part[type].begin(), part[type].end());
        return entries;
    });
}

/// The grouping is about half of the work.
void EventIndex::dealOut(LaneMaterial &material, Headway &headway)
{
    if (m_by == GroupBy::Type)
        return dealOutByType(material.entries.size(), [&](size_t first, size_t last, const auto &put) {
            for (size_t i = first; i < last; ++i)
                put(material.types[i], material.entries[i]);
        });
    m_count = int(material.entries.size());
    Grouping grouping = isByNames(m_by) ? grouped(material.names, m_names, MostLanes, headway)
                                        : grouped(material.articles, m_by, m_names, MostLanes, headway);
    if (headway.cancelled)
        return;
    headway.percent = 50;
    m_counts = std::move(grouping.tally);
    std::vector<std::vector<LaneIndex::Entry>> entries(grouping.groups.size());
    for (size_t i = 0; i < entries.size(); ++i)
        entries[i].reserve(size_t(grouping.groups[i].count));
    for (size_t i = 0; i < material.entries.size(); ++i) {
        LaneIndex::Entry entry = material.entries[i];
        for (quint16 group : grouping.of(i)) {
            entries[group].push_back(entry);
            entry.ghost = true;
        }
    }
    headway.percent = 70;
    makeLanes(grouping.groups, [&](size_t group) { return std::move(entries[group]); });
    headway.percent = 90;
}

/// One lane for each group that has entries, which \a entriesOf gives.
template<class EntriesOf> void EventIndex::makeLanes(const std::vector<Group> &groups, EntriesOf entriesOf)
{
    std::vector<size_t> filled;
    size_t total = 0;
    for (size_t i = 0; i < groups.size(); ++i)
        if (groups[i].count > 0) {
            filled.push_back(i);
            total += size_t(groups[i].count);
        }
    m_lanes.resize(filled.size());
    inParallel(filled.size(), total, [&](size_t n) {
        m_lanes[n] = {groups[filled[n]], LaneIndex(entriesOf(filled[n]))};
    });
}

void EventIndex::measure()
{
    m_begin = m_lanes.empty() ? 0 : m_lanes.front().index.begin();
    m_end = m_lanes.empty() ? 1 : m_lanes.front().index.end();
    for (const Lane &lane : m_lanes) {
        m_begin = std::min<double>(m_begin, lane.index.begin());
        m_end = std::max<double>(m_end, lane.index.end());
    }
}

void EventIndex::dealRows()
{
    m_labelDays = (m_end - m_begin) * LabelShare;
    m_wanted.resize(m_lanes.size());
    for (size_t i = 0; i < m_lanes.size(); ++i)
        m_wanted[i] = m_lanes[i].index.wantedRows(m_labelDays);
    assignRows();
}

void EventIndex::assignRows()
{
    std::vector<LaneRows> rows = m_wanted;
    fitBudget(rows);
    size_t undealt = 0;
    for (size_t i = 0; i < m_lanes.size(); ++i)
        undealt += m_lanes[i].index.undealt(rows[i], m_labelDays);
    inParallel(m_lanes.size(), undealt, [&](size_t i) { m_lanes[i].index.assignRows(rows[i], m_labelDays); });
}

void EventIndex::changeTypes(quint32 gone, std::span<const int> came)
{
    std::erase_if(m_lanes, [=](const Lane &lane) { return gone >> unsigned(lane.group.type) & 1U; });
    std::vector<Lane> stayed = std::move(m_lanes);
    m_lanes.clear();
    m_count = 0;
    dealOutTypes(came.size(), [=](size_t i) { return quint32(came[i]); });
    for (Lane &lane : stayed) {
        m_count += lane.group.count;
        m_lanes.push_back(std::move(lane));
    }
    std::sort(m_lanes.begin(), m_lanes.end(),
              [](const Lane &a, const Lane &b) { return a.group.type < b.group.type; });
    measure();
    dealRows();
}

int EventIndex::countOverlapping(DayInterval days) const
{
    int sum = 0;
    for (const Lane &lane : m_lanes)
        sum += lane.index.countOwnOverlapping(dayNumber(days.begin), dayNumber(days.end));
    return sum;
}

size_t EventIndex::bytes() const
{
    size_t sum = 0;
    for (const Lane &lane : m_lanes)
        sum += lane.index.bytes();
    return sum;
}

} // namespace dateline
