// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/timex.h"
#include "app/events/clause.h"
#include "app/events/eventlexicon.h"
#include "app/temporal/daterange.h"
#include "app/train/events/goldarticles.h"
#include "app/train/events/loglinear.h"

namespace dateline {

/// A marked article with its analysis.
struct AnalysedGold
{
    GoldArticle gold;
    AnalysedText text;
    std::vector<Timex> timexes;
    std::vector<DateRange> ranges;
    ClauseLayer layer;
};

/// What the three models learn from.
struct Examples
{
    std::vector<ChoiceExample> detection;
    std::vector<ClassExample> typing;
    std::vector<ChoiceExample> dating;
};

/// Adds the examples of one article.
void addExamples(const AnalysedGold &article, const EventLexicon &lexicon, Examples &examples);

} // namespace dateline
