// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/daymentionscorer.h"
#include <algorithm>
#include <QJsonArray>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// The one day of a value such as 2010-06-07; nothing for coarser ones and intervals.
std::optional<DayInterval> dayOf(const QString &value)
{
    const auto days = scoredDays(value);
    return days && days->days() == 1 ? days : std::nullopt;
}

bool isAnnotated(const QJsonObject &document, TextSpan span)
{
    const QJsonArray ranges = document["annotated"_L1].toArray();
    return std::any_of(ranges.begin(), ranges.end(), [span](const QJsonValue &range) {
        return TextSpan{range[0].toInt(), range[1].toInt()}.contains(span);
    });
}

} // namespace

std::vector<DayMention> goldDayMentions(const QJsonObject &document)
{
    const auto published = dayOf(document["published"_L1].toString());
    std::vector<DayMention> mentions;
    for (const QJsonValue &event : document["events"_L1].toArray()) {
        const auto day = dayOf(event["instance_date"_L1].toString());
        if (const TextSpan span = goldSpan(event); day && day != published && isAnnotated(document, span))
            mentions.push_back({span, *day});
    }
    return mentions;
}

void DayMentionScorer::add(const std::vector<DayMention> &gold, const std::vector<ScoredEvent> &predicted,
                           const std::vector<DayInterval> &read)
{
    for (const DayMention &mention : gold) {
        bool met = false, dated = false, right = false, byTrigger = false;
        for (const ScoredEvent &event : predicted) {
            if (!overlapsAny(mention.span, event.mentions))
                continue;
            met = true;
            dated |= event.days.has_value();
            right |= event.days == mention.day;
            byTrigger |= event.days == mention.day && event.mentions.front().overlaps(mention.span);
        }
        ++m_gold;
        m_right += right;
        m_byTrigger += byTrigger;
        m_missed += !met;
        m_undated += met && !dated;
        m_elsewhen += dated && !right;
        m_unread += !right && std::find(read.begin(), read.end(), mention.day) == read.end();
    }
}

ScoreTable DayMentionScorer::table(const QString &set) const
{
    const double all = std::max(m_gold, 1);
    return {{set, u"found with their day, %"_s, std::nullopt, 100 * m_right / all},
            {set, u"… as the event's first mention, %"_s, std::nullopt, 100 * m_byTrigger / all},
            {set, u"mentions with another day in gold"_s, std::nullopt, double(m_gold)},
            {set, u"errors: no event there"_s, std::nullopt, double(m_missed)},
            {set, u"errors: no date"_s, std::nullopt, double(m_undated)},
            {set, u"errors: another date"_s, std::nullopt, double(m_elsewhen)},
            {set, u"… of all errors, day read nowhere"_s, std::nullopt, double(m_unread)}};
}

} // namespace dateline
