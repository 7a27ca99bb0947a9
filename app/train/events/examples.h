// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/timex.h"
#include "app/events/clause.h"
#include "app/events/draft.h"
#include "app/events/eventlexicon.h"
#include "app/events/stageinput.h"
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

    StageInput input(const EventLexicon &lexicon) const
    {
        return {text, timexes, ranges, gold.article, layer, lexicon};
    }
};

/// What the models of single mentions learn from.
struct Examples
{
    std::vector<ChoiceExample> detection;
    std::vector<ClassExample> typing;
    std::vector<ChoiceExample> dating;
};

/// The marked event that a candidate names, and whether by its best trigger.
struct GoldMatch
{
    const GoldEvent *event = nullptr;
    bool first = false;
};

GoldMatch matchOf(const AnalysedGold &article, int trigger);

/// Adds the examples of one article.
void addExamples(const AnalysedGold &article, const EventLexicon &lexicon, Examples &examples);

/// What the models learn from that read the drafts of the ones before.
struct DraftExamples
{
    std::vector<ChoiceExample> linking;
    std::vector<ChoiceExample> judging;
};

/// Pairs of mentions as they were read, of one event or of two.
void addPairs(const AnalysedGold &article, const EventLexicon &lexicon, const std::vector<Draft> &mentions,
              DraftExamples &examples);

/// Events as they were read, right or wrong.
void addJudgements(const AnalysedGold &article, const EventLexicon &lexicon, const std::vector<Draft> &events,
                   DraftExamples &examples);

} // namespace dateline
