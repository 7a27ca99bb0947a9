// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/eventsummary.h"
#include "app/store/library.h"

namespace dateline {

/// What is in a library, in numbers: each group has a title and lines of a name and a count, the largest
/// first, where they have no order of their own.
struct StatisticsGroup
{
    QString title;
    std::vector<std::pair<QString, int>> lines;
};

/// Without the rejected events, but for how many they are.
std::vector<StatisticsGroup> libraryStatistics(const std::vector<ArticleSummary> &articles,
                                               const std::vector<EventSummary> &events);

} // namespace dateline
