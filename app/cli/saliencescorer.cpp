// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/saliencescorer.h"
#include <algorithm>
#include <numeric>
#include <QJsonArray>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// The triggers of the \a count most salient events.
std::vector<TextSpan> mostSalient(std::vector<ScoredEvent> events, size_t count)
{
    std::stable_sort(events.begin(), events.end(),
                     [](const ScoredEvent &a, const ScoredEvent &b) { return a.salience > b.salience; });
    std::vector<TextSpan> triggers;
    for (size_t i = 0; i < std::min(count, events.size()); ++i)
        triggers.push_back(events[i].mentions.front());
    return triggers;
}

} // namespace

std::vector<TextSpan> goldSalientMentions(const QJsonObject &document)
{
    std::vector<TextSpan> mentions;
    for (const QJsonValue &event : document["events"_L1].toArray())
        mentions.push_back(goldSpan(event));
    return mentions;
}

void SalienceScorer::add(const std::vector<TextSpan> &gold, const std::vector<ScoredEvent> &predicted)
{
    const std::vector<TextSpan> found = mostSalient(predicted, gold.size());
    std::vector<TextSpan> left = gold;
    for (TextSpan trigger : found) {
        const auto met = std::find_if(left.begin(), left.end(),
                                      [trigger](TextSpan mention) { return mention.overlaps(trigger); });
        if (met != left.end())
            left.erase(met);
    }
    const int hit = int(gold.size() - left.size());
    m_gold += int(gold.size());
    m_predicted += int(found.size());
    m_hit += hit;
    if (!gold.empty())
        m_f1.push_back(Figures::of(hit, double(found.size()), double(gold.size())).f1);
}

ScoreTable SalienceScorer::table(const QString &set) const
{
    const double sum = std::accumulate(m_f1.begin(), m_f1.end(), 0.0);
    return {
        {set, u"salient events, the top k"_s, Figures::of(m_hit, m_predicted, m_gold)},
        {set, u"F1 averaged over documents"_s, std::nullopt, m_f1.empty() ? 0 : sum / double(m_f1.size())}};
}

} // namespace dateline
