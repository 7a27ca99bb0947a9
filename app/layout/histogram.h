// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/groups.h"
#include <vector>

namespace dateline {

struct HistogramOptions
{
    /// Width of a bin: Day, Week, Month, Quarter, Year, Decade or Century; nothing: the finest one
    /// that gives at most maxBins bins and leaves few events out as too coarse.
    std::optional<Precision> bin;
    GroupBy splitBy = GroupBy::Type;
    int maxBins = 60;
    int maxSeries = 12;               ///< the others are summed up in one
    std::optional<DayInterval> range; ///< only events that begin here; nothing: all
    GroupNames names;
};

/// Counts of dated events over time. An event counts in the bin its date lies in, once per group it
/// belongs to. One known less precisely than a bin (a year among months) is in no bin: it is in
/// tooCoarse, so that nothing is lost and nothing moved to 1 January.
struct Histogram
{
    struct Series
    {
        QString name;
        EventType type = EventType::Other; ///< of series by type: names its colour
        ArticleId article;                 ///< of series by article
        std::vector<int> counts;           ///< one a bin
        int total = 0;
    };

    GroupBy splitBy = GroupBy::Type;
    Precision bin = Precision::Month;
    std::vector<DayInterval> bins; ///< in time order, without gaps
    std::vector<QString> labels;   ///< one a bin: "2021", "2021-05" …, TIMEX3 forms
    std::vector<Series> series;    ///< types in standing order; others by falling total
    int counted = 0;               ///< events in bins
    int tooCoarse = 0;             ///< dated in the range, but less precisely than a bin
    int undated = 0;
};

Histogram histogram(const std::vector<EventSummary> &events, const HistogramOptions &options = {});
/// Only the events at \a positions.
Histogram histogram(const std::vector<EventSummary> &events, std::span<const quint32> positions,
                    const HistogramOptions &options = {});

} // namespace dateline
