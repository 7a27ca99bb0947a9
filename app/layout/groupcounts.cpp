// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/groupcounts.h"
#include <algorithm>
#include <limits>

namespace dateline {

namespace {

bool namesNone(const EventSummary &event, GroupBy by, const GroupNames &names)
{
    return (by == GroupBy::Person && event.who.isEmpty()) ||
           (by == GroupBy::Place && event.where.isEmpty()) ||
           ((by == GroupBy::Tag || by == GroupBy::Source) &&
            names.annotationsOf(event.article, by).isEmpty());
}

} // namespace

GroupCounts groupCounts(const std::vector<EventSummary> &events, std::span<const quint32> positions,
                        GroupBy by, const GroupNames &names, int most)
{
    GroupCounts result;
    result.by = by;
    for (const EventType type : allEventTypes())
        result.typeNames[size_t(type)] = names.of(type);
    std::vector<quint32> named;
    for (const quint32 position : positions)
        if (!namesNone(events[position], by, names))
            named.push_back(position);
    result.without = int(positions.size() - named.size());
    const Grouping grouping = grouped(events, named, by, names, std::numeric_limits<quint16>::max());
    for (const Group &group : grouping.groups)
        result.rows.push_back({group.name, group.type, group.article, {}, group.count});
    for (size_t i = 0; i < named.size(); ++i)
        for (const quint16 group : grouping.of(i))
            ++result.rows[group].byType[size_t(events[named[i]].type)];
    result.more = std::max(0, int(result.rows.size()) - most);
    if (result.more > 0)
        result.rows.resize(size_t(most));
    return result;
}

} // namespace dateline
