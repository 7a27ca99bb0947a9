// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the index follows an event that was edited, filtered or let through the filter.
#include "app/layout/eventindex.h"
#include <algorithm>
#include <utility>

namespace dateline {

namespace {

/// Whether \a b stands in the lanes of \a a, however these are made.
bool sameGroups(const EventSummary &a, const EventSummary &b)
{
    return a.article == b.article && a.who == b.who && a.where == b.where;
}

} // namespace

bool EventIndex::update(quint32 position, const EventSummary *before, bool isShown)
{
    const EventSummary &event = (*m_events)[position];
    const EventSummary *out = before && before->dated ? before : nullptr;
    const EventSummary *in = isShown && event.dated ? &event : nullptr;
    if (!out && !in)
        return true;
    if (m_by != GroupBy::Type && takesOtherLanes(out, in))
        return false;
    for (const Swap &swap :
         m_by == GroupBy::Type ? typeSwaps(position, out, in) : groupSwaps(position, out, in))
        apply(swap);
    sortLanes();
    m_count += int(in != nullptr) - int(out != nullptr);
    measure();
    if ((m_end - m_begin) * LabelShare != m_labelDays)
        dealRows();
    else
        assignRows();
    return true;
}

std::vector<EventIndex::Swap> EventIndex::typeSwaps(quint32 position, const EventSummary *before,
                                                    const EventSummary *now) const
{
    std::vector<Swap> swaps;
    if (before)
        swaps.push_back(
            {{m_names.of(before->type), before->type, {}, 0, {}}, entryOf(*before, position), {}});
    if (now && before && now->type == before->type)
        swaps.back().in = entryOf(*now, position);
    else if (now)
        swaps.push_back({{m_names.of(now->type), now->type, {}, 0, {}}, {}, entryOf(*now, position)});
    return swaps;
}

/// The lanes of the event, each once: all that are summed up are one.
std::vector<GroupKey> EventIndex::laneKeys(const EventSummary &event) const
{
    std::vector<GroupKey> keys;
    for (const GroupKey &key : groupKeys(event, m_by, m_names)) {
        const bool isOther = sumsUp() && !laneOf(key.key);
        const GroupKey lane = isOther ? GroupKey{otherKey, m_names.other} : key;
        if (std::ranges::none_of(keys, [&](const GroupKey &known) { return known.key == lane.key; }))
            keys.push_back(lane);
    }
    return keys;
}

std::vector<EventIndex::Swap> EventIndex::groupSwaps(quint32 position, const EventSummary *before,
                                                     const EventSummary *now) const
{
    std::vector<Swap> swaps;
    const auto add = [&](const EventSummary &event, std::optional<LaneIndex::Entry> Swap::*which) {
        LaneIndex::Entry entry = entryOf(event, position);
        for (const GroupKey &key : laneKeys(event)) {
            auto swap = std::ranges::find_if(swaps, [&](const Swap &s) { return s.group.key == key.key; });
            const ArticleId article = m_by == GroupBy::Article ? event.article : ArticleId();
            if (swap == swaps.end())
                swap = swaps.insert(swap, Swap{{key.name, EventType::Other, article, 0, key.key}, {}, {}});
            (*swap).*which = entry;
            entry.ghost = true;
        }
    };
    if (before)
        add(*before, &Swap::out);
    if (now)
        add(*now, &Swap::in);
    return swaps;
}

/// Whether the change makes another group one of those that are summed up, or of those that are not. The
/// tally has the change then only if not.
bool EventIndex::takesOtherLanes(const EventSummary *before, const EventSummary *now)
{
    if (before && now && sameGroups(*before, *now))
        return false;
    if (!m_tally)
        m_tally = GroupTally(std::exchange(m_counts, {}));
    const auto count = [this](const EventSummary *event, int change) {
        if (event)
            for (const GroupKey &key : groupKeys(*event, m_by, m_names))
                m_tally->add(key.key, change);
    };
    count(before, -1);
    count(now, 1);
    const bool sums = sumsUp();
    bool other = sums != (m_tally->size() > MostLanes);
    if (sums && !other)
        for (const QString &key : m_tally->first(MostLanes - 1))
            other = other || !laneOf(key);
    if (other) {
        count(now, -1);
        count(before, 1);
    }
    return other;
}

void EventIndex::setNames(const GroupNames &names)
{
    m_names = names;
    for (Lane &lane : m_lanes)
        if (lane.group.article.isValid())
            lane.group.name = m_names.of(lane.group.article);
}

void EventIndex::renumber(quint32 first, quint32 last, quint32 count)
{
    const quint32 shift = count - (last - first); // may wrap around, and back
    for (Lane &lane : m_lanes) {
        lane.index.renumber(first, last, shift);
        lane.group.count = int(lane.index.entries().size());
    }
    std::erase_if(m_lanes, [](const Lane &lane) { return lane.index.isEmpty(); });
    m_count = 0;
    for (const Lane &lane : m_lanes)
        m_count += lane.index.ownCount();
    measure();
    dealRows();
}

void EventIndex::apply(const Swap &swap)
{
    Lane *lane = laneOf(swap.group);
    const int change = int(swap.in.has_value()) - int(swap.out.has_value());
    if (!lane) {
        m_lanes.push_back({swap.group, LaneIndex({*swap.in})});
        m_wanted.push_back(m_lanes.back().index.wantedRows(m_labelDays));
        m_lanes.back().group.count = 1;
    } else if (lane->group.count + change == 0) {
        m_wanted.erase(m_wanted.begin() + (lane - m_lanes.data()));
        m_lanes.erase(m_lanes.begin() + (lane - m_lanes.data()));
    } else {
        lane->index.replace(swap.out ? &*swap.out : nullptr, swap.in ? &*swap.in : nullptr);
        lane->group.count += change;
        m_wanted[size_t(lane - m_lanes.data())] = lane->index.wantedRows(m_labelDays);
    }
}

/// Into the order in which they are made.
void EventIndex::sortLanes()
{
    const QStringList keys = m_tally ? m_tally->first(MostLanes) : QStringList();
    const auto rank = [&](const Group &group) {
        return m_by == GroupBy::Type   ? qsizetype(group.type)
               : group.key == otherKey ? qsizetype(MostLanes)
                                       : keys.indexOf(group.key);
    };
    std::vector<std::pair<qsizetype, size_t>> order;
    for (const Lane &lane : m_lanes)
        order.emplace_back(rank(lane.group), order.size());
    if (std::is_sorted(order.begin(), order.end()))
        return;
    std::sort(order.begin(), order.end());
    std::vector<Lane> lanes;
    std::vector<LaneRows> wanted;
    for (const auto &[place, lane] : order) {
        lanes.push_back(std::move(m_lanes[lane]));
        wanted.push_back(m_wanted[lane]);
    }
    m_lanes = std::move(lanes);
    m_wanted = std::move(wanted);
}

EventIndex::Lane *EventIndex::laneOf(const Group &group)
{
    const auto found = std::ranges::find_if(m_lanes, [&](const Lane &lane) {
        return m_by == GroupBy::Type ? lane.group.type == group.type : lane.group.key == group.key;
    });
    return found == m_lanes.end() ? nullptr : &*found;
}

const EventIndex::Lane *EventIndex::laneOf(const QString &key) const
{
    const auto found = std::ranges::find_if(m_lanes, [&](const Lane &lane) { return lane.group.key == key; });
    return found == m_lanes.end() ? nullptr : &*found;
}

} // namespace dateline
