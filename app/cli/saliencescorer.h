// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/eventscorer.h"

namespace dateline {

/// The salient events of a TimeSET article, by their words.
std::vector<TextSpan> goldSalientMentions(const QJsonObject &document);

/// Counts, of an article with k salient events, how many of them are among the k events of the highest
/// salience that were found. An event meets a gold mention where its trigger overlaps it, each once.
class SalienceScorer
{
public:
    void add(const std::vector<TextSpan> &gold, const std::vector<ScoredEvent> &predicted);
    ScoreTable table(const QString &set) const;

private:
    int m_gold = 0;
    int m_predicted = 0;
    int m_hit = 0;
    std::vector<double> m_f1; ///< of each article with a salient event, in percent
};

} // namespace dateline
