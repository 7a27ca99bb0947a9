// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/timexscorer.h"
#include <algorithm>
#include <QJsonArray>
#include <tuple>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// Equal extents first, then the longest overlap, then text order; each expression once.
std::vector<std::pair<size_t, size_t>> paired(const std::vector<ScoredTimex> &gold,
                                              const std::vector<ScoredTimex> &predicted)
{
    std::vector<std::tuple<bool, qsizetype, qsizetype, qsizetype, size_t, size_t>> candidates;
    for (size_t g = 0; g < gold.size(); ++g)
        for (size_t p = 0; p < predicted.size(); ++p) {
            const TextSpan a = gold[g].span;
            const TextSpan b = predicted[p].span;
            const qsizetype shared = std::min(a.end, b.end) - std::max(a.begin, b.begin);
            if (shared > 0)
                candidates.emplace_back(a != b, -shared, a.begin, b.begin, g, p);
        }
    std::sort(candidates.begin(), candidates.end());
    std::vector<bool> goldUsed(gold.size());
    std::vector<bool> predictedUsed(predicted.size());
    std::vector<std::pair<size_t, size_t>> pairs;
    for (const auto &candidate : candidates) {
        const size_t g = std::get<4>(candidate);
        const size_t p = std::get<5>(candidate);
        if (goldUsed[g] || predictedUsed[p])
            continue;
        goldUsed[g] = predictedUsed[p] = true;
        pairs.emplace_back(g, p);
    }
    return pairs;
}

} // namespace

std::vector<ScoredTimex> goldTimexes(const QJsonObject &document)
{
    std::vector<ScoredTimex> timexes;
    for (const QJsonValue &value : document["timexes"_L1].toArray()) {
        const TextSpan span{qsizetype(value["start"_L1].toInteger()), qsizetype(value["end"_L1].toInteger())};
        if (!span.isEmpty())
            timexes.push_back({span, value["type"_L1].toString(), value["value"_L1].toString()});
    }
    return timexes;
}

void TimexScorer::add(const std::vector<ScoredTimex> &gold, const std::vector<ScoredTimex> &predicted)
{
    m_gold += int(gold.size());
    m_predicted += int(predicted.size());
    for (const auto &[g, p] : paired(gold, predicted)) {
        ++m_relaxed;
        m_strict += gold[g].span == predicted[p].span;
        m_type += gold[g].type == predicted[p].type;
        m_value += gold[g].value == predicted[p].value;
    }
}

ScoreTable TimexScorer::table(const QString &set) const
{
    const Figures relaxed = Figures::of(m_relaxed, m_predicted, m_gold);
    const auto share = [this](int count) { return m_relaxed > 0 ? double(count) / m_relaxed : 0; };
    return {{set, u"strict"_s, Figures::of(m_strict, m_predicted, m_gold)},
            {set, u"relaxed"_s, relaxed},
            {set, u"type F1"_s, std::nullopt, relaxed.f1 * share(m_type)},
            {set, u"value F1"_s, std::nullopt, relaxed.f1 * share(m_value)}};
}

void MarkedDateScorer::add(const std::vector<GoldDate> &gold, const std::vector<Timex> &found)
{
    for (const GoldDate &date : gold) {
        const auto covers = [&](const Timex &timex) {
            return timex.span.begin < date.span.end && date.span.begin < timex.span.end;
        };
        ++m_gold;
        m_read += std::any_of(found.begin(), found.end(), covers);
        m_right += std::any_of(found.begin(), found.end(), [&](const Timex &timex) {
            return covers(timex) && date.isValue(timex.value);
        });
    }
}

ScoreTable MarkedDateScorer::table(const QString &set) const
{
    const auto percent = [this](int count) { return m_gold > 0 ? 100.0 * count / m_gold : 0; };
    return {{set, u"found"_s, std::nullopt, percent(m_read)},
            {set, u"value right"_s, std::nullopt, percent(m_right)}};
}

} // namespace dateline
