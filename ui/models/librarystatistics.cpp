// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/librarystatistics.h"
#include "ui/models/theme.h"
#include <algorithm>
#include <functional>
#include <QCoreApplication>
#include <QHash>

namespace dateline {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("dateline::LibraryStatistics", text);
}

using Lines = std::vector<std::pair<QString, int>>;

/// How often each name occurs; what has none under its own words.
Lines counted(const std::vector<ArticleSummary> &articles,
              const std::function<QStringList(const ArticleSummary &)> &names, const QString &none)
{
    QHash<QString, int> counts;
    for (const ArticleSummary &article : articles)
        for (const QString &name : names(article))
            ++counts[name.isEmpty() ? none : name];
    Lines lines;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        lines.emplace_back(it.key(), it.value());
    std::sort(lines.begin(), lines.end(), [](const auto &a, const auto &b) {
        return std::pair(-a.second, a.first) < std::pair(-b.second, b.first);
    });
    return lines;
}

Lines byYear(const std::vector<ArticleSummary> &articles)
{
    Lines lines = counted(
        articles,
        [](const ArticleSummary &article) {
            const auto &date = article.published.date;
            return QStringList(date ? date->toTimex().section(QLatin1Char('-'), 0, 0) : QString());
        },
        tr("unknown"));
    std::sort(lines.begin(), lines.end());
    return lines;
}

Lines eventTotals(const std::vector<EventSummary> &events)
{
    int dated = 0, accepted = 0, rejected = 0;
    for (const EventSummary &event : events) {
        rejected += event.review == Review::Rejected ? 1 : 0;
        accepted += event.review == Review::Accepted ? 1 : 0;
        dated += event.dated && event.review != Review::Rejected ? 1 : 0;
    }
    const int all = int(events.size()) - rejected;
    return {{tr("events"), all},
            {tr("dated"), dated},
            {tr("without a date"), all - dated},
            {tr("accepted"), accepted},
            {tr("rejected"), rejected}};
}

Lines byType(const std::vector<EventSummary> &events)
{
    Lines lines;
    for (const EventType type : allEventTypes()) {
        const auto count = std::count_if(events.begin(), events.end(), [&](const EventSummary &event) {
            return event.type == type && event.review != Review::Rejected;
        });
        if (count > 0)
            lines.emplace_back(typeName(type), int(count));
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const auto &a, const auto &b) { return a.second > b.second; });
    return lines;
}

} // namespace

std::vector<StatisticsGroup> libraryStatistics(const std::vector<ArticleSummary> &articles,
                                               const std::vector<EventSummary> &events)
{
    const auto undated = std::count_if(articles.begin(), articles.end(),
                                       [](const ArticleSummary &a) { return !a.published.isKnown(); });
    const auto by = [&](QString ArticleSummary::*field, const QString &none) {
        return counted(
            articles, [field](const ArticleSummary &a) { return QStringList(a.*field); }, none);
    };
    return {
        {tr("Articles"),
         {{tr("articles"), int(articles.size())}, {tr("without a publication date"), int(undated)}}},
        {tr("Events"), eventTotals(events)},
        {tr("Events by type"), byType(events)},
        {tr("Articles by source"), by(&ArticleSummary::source, tr("unknown"))},
        {tr("Articles by year"), byYear(articles)},
        {tr("Articles by language"), by(&ArticleSummary::language, tr("unknown"))},
        {tr("Articles by format"), by(&ArticleSummary::format, tr("unknown"))},
        {tr("Articles by group"), by(&ArticleSummary::group, tr("in none"))},
        {tr("Articles by tag"), counted(
                                    articles, [](const ArticleSummary &a) { return a.tags; }, QString())}};
}

} // namespace dateline
