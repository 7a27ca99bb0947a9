// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartdata.h"
#include "app/core/displaydate.h"
#include "ui/models/articlemodel.h"
#include "ui/models/theme.h"
#include <cmath>
#include <QCoreApplication>

namespace dateline {

namespace {

class Charts
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

GroupBy groupOf(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Person:
        return GroupBy::Person;
    case ChartKind::Place:
        return GroupBy::Place;
    case ChartKind::Article:
        return GroupBy::Article;
    case ChartKind::Tag:
        return GroupBy::Tag;
    case ChartKind::Source:
        return GroupBy::Source;
    case ChartKind::Time:
    case ChartKind::Type:
        break;
    }
    return GroupBy::Type;
}

QString countsTitle(GroupBy by)
{
    switch (by) {
    case GroupBy::Type:
        return Charts::tr("Events by type");
    case GroupBy::Person:
        return Charts::tr("Events by person or body");
    case GroupBy::Place:
        return Charts::tr("Events by place");
    case GroupBy::Tag:
        return Charts::tr("Events by tag");
    case GroupBy::Source:
        return Charts::tr("Events by source");
    case GroupBy::Article:
        break;
    }
    return Charts::tr("Events by article");
}

QString perBin(Precision bin)
{
    switch (bin) {
    case Precision::Day:
        return Charts::tr("Events per day");
    case Precision::Week:
        return Charts::tr("Events per week");
    case Precision::Month:
        return Charts::tr("Events per month");
    case Precision::Quarter:
        return Charts::tr("Events per quarter");
    case Precision::Year:
        return Charts::tr("Events per year");
    case Precision::Decade:
        return Charts::tr("Events per decade");
    case Precision::Century:
        return Charts::tr("Events per century");
    case Precision::Half:
    case Precision::Season:
    case Precision::Weekend:
        break;
    }
    return Charts::tr("Events over time");
}

QString timeTitle(Precision bin, GroupBy splitBy)
{
    switch (splitBy) {
    case GroupBy::Type:
        return Charts::tr("%1 by type").arg(perBin(bin));
    case GroupBy::Person:
        return Charts::tr("%1 by person or body").arg(perBin(bin));
    case GroupBy::Place:
        return Charts::tr("%1 by place").arg(perBin(bin));
    case GroupBy::Tag:
        return Charts::tr("%1 by tag").arg(perBin(bin));
    case GroupBy::Source:
        return Charts::tr("%1 by source").arg(perBin(bin));
    case GroupBy::Article:
        break;
    }
    return Charts::tr("%1 by article").arg(perBin(bin));
}

GroupNames namesWith(GroupBy by, const ArticleModel *articles)
{
    GroupNames names = groupNames(by);
    if (articles) {
        names.article = [articles](ArticleId id) { return articles->titleOf(id); };
        names.tags = [articles](ArticleId id) { return articles->tagsOf(id); };
        names.source = [articles](ArticleId id) { return articles->sourceOf(id); };
    }
    return names;
}

DayInterval daysOf(ViewState::Range range)
{
    const auto day = [](double number) { return std::chrono::sys_days(std::chrono::days(qint64(number))); };
    return {day(std::floor(range.begin)), day(std::ceil(range.end))};
}

ChartWords words()
{
    ChartWords words;
    words.empty = Charts::tr("No events to count");
    words.tooCoarse = Charts::tr("%1 dated less precisely than a column");
    words.undated = Charts::tr("%1 without a date");
    words.more = Charts::tr("%1 more not shown");
    words.without = Charts::tr("%1 events have none");
    return words;
}

} // namespace

ChartData chartData(const ChartRequest &request, const EventList &events, ViewState::Range visible,
                    const ArticleModel *articles)
{
    const std::vector<quint32> shown(events.shown().begin(), events.shown().end());
    ChartData data;
    data.kind = request.kind;
    if (request.kind != ChartKind::Time) {
        const GroupBy by = groupOf(request.kind);
        data.counts = groupCounts(events.all(), shown, by, namesWith(by, articles), 15);
        std::erase_if(data.counts.rows, [](const auto &row) { return row.total == 0; });
        data.title = countsTitle(by);
        return data;
    }
    HistogramOptions options;
    options.bin = request.bin;
    options.splitBy = request.splitBy;
    options.names = namesWith(request.splitBy, articles);
    if (request.splitBy != GroupBy::Type)
        options.maxSeries = 8;
    else
        options.maxSeries = EventTypeCount;
    if (request.followsTimeline)
        options.range = daysOf(visible);
    data.histogram = histogram(events.all(), shown, options);
    data.title = timeTitle(data.histogram.bin, request.splitBy);
    return data;
}

Picture chartPicture(const ChartData &data, ChartPictureOptions options)
{
    options.title = data.title;
    options.words = words();
    return data.kind == ChartKind::Time ? timeChartPicture(data.histogram, options)
                                        : countChartPicture(data.counts, options);
}

QString binText(DayInterval bin, Precision precision)
{
    return toDisplayText(PartialDate::around(precision, bin.begin));
}

Filter narrowed(Filter filter, const GroupCounts &counts, size_t n)
{
    const GroupCounts::Row &row = counts.rows[n];
    SearchTerms named;
    switch (counts.by) {
    case GroupBy::Type:
        for (const EventType type : allEventTypes())
            if (type != row.type)
                filter.hiddenTypes.insert(int(type));
        break;
    case GroupBy::Article:
        filter.articles = {row.article};
        break;
    case GroupBy::Person:
        named.who << row.name;
        filter.text = wordsOf(named);
        break;
    case GroupBy::Place:
        named.where << row.name;
        filter.text = wordsOf(named);
        break;
    case GroupBy::Tag:
        named.tags << row.name;
        filter.text = wordsOf(named);
        break;
    case GroupBy::Source:
        named.source << row.name;
        filter.text = wordsOf(named);
        break;
    }
    return filter;
}

QString noteText(const ChartData &data)
{
    const ChartWords text = words();
    QStringList parts;
    const auto add = [&parts](const QString &pattern, int count) {
        if (count > 0)
            parts += pattern.arg(count);
    };
    if (data.kind == ChartKind::Time) {
        add(text.tooCoarse, data.histogram.tooCoarse);
        add(text.undated, data.histogram.undated);
    } else {
        add(text.more, data.counts.more);
        add(text.without, data.counts.without);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace dateline
