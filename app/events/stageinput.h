// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/article.h"
#include "app/core/token.h"
#include "app/events/clause.h"
#include "app/events/eventlexicon.h"
#include "app/temporal/daterange.h"
#include <algorithm>

namespace dateline {

/// All that the stages read of one article. References: it lives as long as one extraction.
struct StageInput
{
    const AnalysedText &text;
    const std::vector<Timex> &timexes;
    const std::vector<DateRange> &ranges;
    const Article &article;
    const ClauseLayer &layer;
    const EventLexicon &lexicon;

    const Token &token(int i) const { return text.tokens[size_t(i)]; }
    const QString &lemma(int i) const { return token(i).lemma; }
    const Sentence &sentenceOf(int i) const { return text.sentences[size_t(layer.sentenceOf[size_t(i)])]; }
    const NounPhrase &phrase(int np) const { return layer.phrases[size_t(np)]; }
    /// The entity that holds token \a i, or null.
    const Entity *entityAt(int i) const
    {
        const auto found =
            std::upper_bound(text.entities.begin(), text.entities.end(), i,
                             [](int token, const Entity &entity) { return token < entity.last; });
        return found != text.entities.end() && found->first <= i ? &*found : nullptr;
    }
    const Clause &clause(int c) const { return layer.clauses[size_t(c)]; }
};

} // namespace dateline
