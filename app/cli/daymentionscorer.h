// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/eventscorer.h"

namespace dateline {

/// A word that names an event, and the day of that event. Spans count code points.
struct DayMention
{
    TextSpan span;
    DayInterval day; ///< one day
};

/// Of a MEANTIME article, the mentions in its annotated ranges whose event has a day ("instance_date") other
/// than the publication day.
std::vector<DayMention> goldDayMentions(const QJsonObject &document);

/// Counts how many mentions with another day than the publication day are found with that day: where an event
/// that is printed has one of its mentions.
class DayMentionScorer
{
public:
    /// \a read are the days of all time expressions read in the article.
    void add(const std::vector<DayMention> &gold, const std::vector<ScoredEvent> &predicted,
             const std::vector<DayInterval> &read);
    ScoreTable table(const QString &set) const;

private:
    int m_gold = 0;
    int m_right = 0;
    int m_byTrigger = 0; ///< of the right ones, those that are the event's first mention
    int m_missed = 0;    ///< no event there
    int m_undated = 0;
    int m_elsewhen = 0; ///< another date
    int m_unread = 0;   ///< of the wrong ones, those whose day no time expression of the article says
};

} // namespace dateline
