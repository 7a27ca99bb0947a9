// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/train/events/examples.h"

namespace dateline {

/// What the models of participants and places learn from: each candidate of each marked event.
struct RoleExamples
{
    std::vector<ChoiceExample> who;
    std::vector<ChoiceExample> where;
};

/// Adds the examples of one article.
void addRoles(const AnalysedGold &article, const EventLexicon &lexicon, RoleExamples &examples);

/// Whether two names mean one, by the definition of the reference scorer score_events.py: equal but for
/// case and an article or title before, or one of them as whole words in the other.
bool sameName(const QString &a, const QString &b);

} // namespace dateline
