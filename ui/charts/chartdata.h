// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/chartpicture.h"
#include "ui/models/eventlist.h"
#include <QMetaType>

namespace dateline {

class ArticleModel;

/// What a chart counts the events by.
enum class ChartKind : quint8 { Time, Type, Person, Place, Article, Tag, Source };

/// Which chart is asked for.
struct ChartRequest
{
    ChartKind kind = ChartKind::Time;
    GroupBy splitBy = GroupBy::Type; ///< series of a chart over time
    std::optional<Precision> bin;    ///< its columns; nothing: chosen by the range
    bool followsTimeline = false;    ///< only events that begin in the visible range
    bool operator==(const ChartRequest &) const = default;
};

/// The aggregated series of one chart: a histogram, or the counts of groups.
struct ChartData
{
    ChartKind kind = ChartKind::Time;
    Histogram histogram;
    GroupCounts counts;
    QString title; ///< "Events per month by type"

    bool isEmpty() const { return kind == ChartKind::Time ? histogram.bins.empty() : counts.rows.empty(); }
};

/// Counts the events that \a events shows. \a articles gives titles and may be null.
ChartData chartData(const ChartRequest &request, const EventList &events, ViewState::Range visible,
                    const ArticleModel *articles);

/// The chart as a vector picture: what exports write.
Picture chartPicture(const ChartData &data, ChartPictureOptions options);

/// "May 2021", "week of 3 May 2021", "1990s": a column in words.
QString binText(DayInterval bin, Precision precision);

/// \a filter with only what the \a n-th row of \a counts holds.
Filter narrowed(Filter filter, const GroupCounts &counts, size_t n);

/// What the chart does not count: "3 without a date"; empty where nothing.
QString noteText(const ChartData &data);

} // namespace dateline
