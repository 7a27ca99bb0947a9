// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/chunks.h"

namespace dateline {

/// Reads the clauses of one sentence from left to right, with a stack of those still open. Every
/// token goes to one clause; a clause that another one interrupts ("Musk, *who bought Twitter*,
/// said") is taken up again.
class ClauseScan
{
public:
    ClauseScan(const ChunkContext &context, int sentence, ClauseLayer &layer);
    void run(int first);

private:
    const Token &at(int i) const { return m_context.text.tokens[size_t(i)]; }
    Clause &top() { return m_layer.clauses[size_t(m_stack.back())]; }
    Clause &clause(int i) { return m_layer.clauses[size_t(i)]; }
    NounPhrase &phrase(int i) { return m_layer.phrases[size_t(i)]; }

    int step(int token);
    int push(ClauseKind kind, int marker);
    void pop();
    void assign(int first, int last);
    bool hasOpenClauseWithoutVerb() const;
    int waitingClause() const;

    int readTime(int token);
    int readPhrase(const NounPhrase &np);
    int readVerb(const VerbGroup &verb);
    int readPunctuation(int token);
    int readConjunction(int token);
    int readSubordinator(int token);
    int readRelative(int token);
    int readPreposition(int token);

    void placePhrase(int np);
    VerbGroup corrected(VerbGroup verb) const;
    void placeNonFinite(const VerbGroup &verb);
    void placeFinite(const VerbGroup &verb);
    void begin(const VerbGroup &verb);
    bool splitOff(const VerbGroup &verb);
    bool resume();
    void chooseSubjects(Clause &clause);
    bool adverbialPreposition(int token) const;
    bool speechInversion(const VerbGroup &verb) const;
    void finish(int first);
    void inheritSubjects(int clause);
    void repairFiniteness(int first);

    const ChunkContext m_context;
    int m_sentence;
    ClauseLayer &m_layer;
    int m_firstClause;
    std::vector<int> m_stack;
    int m_preposition = -1; ///< token waiting for its phrase
    int m_lastPhrase = -1;
    int m_lastPhraseEnd = -1;
    bool m_afterConjunction = false;
    bool m_afterComma = false;
    bool m_afterQuote = false;
    int m_conjunctionStart = -1;
    std::vector<int> m_brackets; ///< stack heights to return to
};

} // namespace dateline
