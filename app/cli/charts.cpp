// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/charts.h"
#include "app/core/eventsummary.h"
#include "app/layout/chartpicture.h"
#include <algorithm>
#include <numeric>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr auto overTime = "time"_L1;
/// Articles that are read from files have no tags.
constexpr GroupBy barGroups[] = {GroupBy::Type, GroupBy::Person, GroupBy::Place, GroupBy::Article};

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

/// Titles of articles instead of numbers; an article's number is its place from one, as summariesOf() has it.
GroupNames namesOf(const ExportData &data)
{
    GroupNames names;
    names.article = [&data](ArticleId id) {
        const auto place = size_t(id.value - 1);
        return place < data.articles.size() ? data.articles[place].article.title : QString();
    };
    return names;
}

Picture timeChartOf(const ExportData &data, const std::vector<EventSummary> &events, GroupBy by)
{
    HistogramOptions options;
    options.splitBy = by;
    options.maxSeries = EventTypeCount;
    options.names = namesOf(data);
    const Histogram counts = histogram(events, options);
    ChartPictureOptions look;
    look.title = u"Events per %1 by %2"_s.arg(binName(counts.bin), toText(by));
    return timeChartPicture(counts, look);
}

Picture barChartOf(const ExportData &data, const std::vector<EventSummary> &events, GroupBy by)
{
    std::vector<quint32> all(events.size());
    std::iota(all.begin(), all.end(), 0U);
    GroupCounts counts = groupCounts(events, all, by, namesOf(data));
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
    if (by && std::ranges::find(barGroups, *by) != std::end(barGroups))
        return ChartChoice{false, *by};
    return std::nullopt;
}

std::vector<EventSummary> summariesOf(const std::vector<ExtractedArticle> &articles)
{
    std::vector<EventSummary> all;
    qint64 number = 0;
    for (const ExtractedArticle &item : articles) {
        ++number;
        for (const Event &event : item.extraction.events) {
            all.push_back(summarise(event));
            all.back().article = {number};
        }
    }
    return all;
}

Picture chartOf(const ExportData &data, ChartChoice choice)
{
    const std::vector<EventSummary> events = summariesOf(data.articles);
    return choice.overTime ? timeChartOf(data, events, choice.by) : barChartOf(data, events, choice.by);
}

} // namespace dateline
