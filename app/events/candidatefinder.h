// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/candidate.h"
#include "app/events/factuality.h"

namespace dateline {

/// How each phrase stands to the verb of a clause, by phrase number.
struct PhraseUse
{
    NounRole role = NounRole::None;
    int clause = -1;
};

std::vector<PhraseUse> phraseUses(const ClauseLayer &layer);

/// The construction of the lexicon that fits the verb of \a clause; null if none does.
const LexiconPattern *fittingPattern(const StageInput &input, const Clause &clause);

/// The construction that tells the type of the verb's event; null if none does.
const LexiconPattern *fittingFrame(const StageInput &input, const Clause &clause);

/// Finds the candidates of one document.
class CandidateFinder
{
public:
    explicit CandidateFinder(const StageInput &input);
    std::vector<Candidate> find();

private:
    void findVerb(int clause);
    bool isCaption(int token) const;
    void findNoun(int phrase);
    void findLifespan(const DateRange &range);
    Candidate make(int token, int clause) const;
    void markRepeated();
    bool repeatsVerb(const Clause &clause, int phrase) const;
    bool isThing(const NounPhrase &phrase) const;
    bool nounTakesOver(const Clause &clause) const;
    bool carries(const Clause &clause, int phrase) const;

    const StageInput &m_input;
    std::vector<PhraseUse> m_uses;
    std::vector<FactualityReading> m_facts; ///< by clause
    std::vector<Candidate> m_found;
};

} // namespace dateline
