// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/namescorer.h"

namespace dateline {

using namespace Qt::StringLiterals;

void NameScorer::add(const std::vector<Entity> &gold, const std::vector<Entity> &found)
{
    for (const bool exact : {true, false}) {
        Counts &counts = exact ? m_exact : m_overlapping;
        counts.recalled += NameMatches::of(gold, found, exact);
        counts.confirmed += NameMatches::of(found, gold, exact);
    }
}

Figures NameScorer::Counts::figures() const
{
    const auto percent = [](const NameMatches &of) {
        return of.names > 0 ? 100.0 * double(of.matched) / double(of.names) : 0;
    };
    const double precision = percent(confirmed);
    const double recall = percent(recalled);
    return {precision, recall, precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0};
}

ScoreTable NameScorer::table(const QString &set) const
{
    return {{set, u"same extent"_s, m_exact.figures(), 0},
            {set, u"same place"_s, m_overlapping.figures(), 0}};
}

} // namespace dateline
