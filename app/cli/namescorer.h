// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/scoring.h"
#include "app/lang/goldnames.h"

namespace dateline {

/// Named persons, organizations and places against a gold standard over the same tokens: of the same kind,
/// once with the same extent and once in the same place.
class NameScorer
{
public:
    void add(const std::vector<Entity> &gold, const std::vector<Entity> &found);
    ScoreTable table(const QString &set) const;

private:
    struct Counts
    {
        NameMatches recalled;  ///< of the names in the gold standard
        NameMatches confirmed; ///< of the names that were found

        Figures figures() const;
    };

    Counts m_exact;
    Counts m_overlapping;
};

} // namespace dateline
