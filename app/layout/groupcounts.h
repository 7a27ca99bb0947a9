// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/groups.h"

namespace dateline {

/// How many events belong to each type, person, place or article, split by type: the most frequent
/// first, types in standing order.
struct GroupCounts
{
    struct Row
    {
        QString name;
        EventType type = EventType::Other; ///< of rows by type
        ArticleId article;                 ///< of rows by article
        std::array<int, EventTypeCount> byType{};
        int total = 0;
    };

    GroupBy by = GroupBy::Type;
    std::array<QString, EventTypeCount> typeNames;
    std::vector<Row> rows;
    int more = 0;    ///< further groups that are not among the rows
    int without = 0; ///< events that have no person, place, tag or source
};

/// Counts the events at \a positions of \a events, dated or not; at most \a most rows.
GroupCounts groupCounts(const std::vector<EventSummary> &events, std::span<const quint32> positions,
                        GroupBy by, const GroupNames &names = {}, int most = 15);

} // namespace dateline
