// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/charts.h"
#include "app/layout/chartpicture.h"
#include <algorithm>
#include <numeric>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr auto overTime = "time"_L1;
constexpr GroupBy barGroups[] = {GroupBy::Type,    GroupBy::Person, GroupBy::Place,
                                 GroupBy::Article, GroupBy::Source, GroupBy::Tag};

QLatin1String binName(Precision bin)
{
    switch (bin) {
    case Precision::Day:
        return "day"_L1;
    case Precision::Week:
        return "week"_L1;
    case Precision::Month:
        return "month"_L1;
    case Precision::Quarter:
        return "quarter"_L1;
    case Precision::Decade:
        return "decade"_L1;
    case Precision::Century:
        return "century"_L1;
    case Precision::Year:
    case Precision::Half:
    case Precision::Season:
    case Precision::Weekend:
        break;
    }
    return "year"_L1;
}

Picture timeChartOf(const std::vector<EventSummary> &events, const GroupNames &names, GroupBy by)
{
    HistogramOptions options;
    options.splitBy = by;
    options.maxSeries = EventTypeCount;
    options.names = names;
    const Histogram counts = histogram(events, options);
    ChartPictureOptions look;
    look.title = u"Events per %1 by %2"_s.arg(binName(counts.bin), toText(by));
    return timeChartPicture(counts, look);
}

Picture barChartOf(const std::vector<EventSummary> &events, const GroupNames &names, GroupBy by)
{
    std::vector<quint32> all(events.size());
    std::iota(all.begin(), all.end(), 0U);
    GroupCounts counts = groupCounts(events, all, by, names);
    std::erase_if(counts.rows, [](const GroupCounts::Row &row) { return row.total == 0; });
    ChartPictureOptions look;
    look.title = u"Events by %1"_s.arg(toText(by));
    return countChartPicture(counts, look);
}

} // namespace

QStringList chartNames()
{
    QStringList names{overTime};
    for (const GroupBy by : barGroups)
        names << toText(by);
    return names;
}

std::optional<ChartChoice> chartFromText(QStringView name)
{
    if (name == overTime)
        return ChartChoice();
    const auto by = groupByFromText(name);
    return by ? std::optional(ChartChoice{false, *by}) : std::nullopt;
}

Picture chartOf(const std::vector<EventSummary> &events, const GroupNames &names, ChartChoice choice)
{
    return choice.overTime ? timeChartOf(events, names, choice.by) : barChartOf(events, names, choice.by);
}

} // namespace dateline
