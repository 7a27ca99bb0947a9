// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/clauseverbs.h"

namespace dateline {

/// Reads the clauses of one sentence from left to right, with a stack of those still open. Every
/// token goes to one clause; a clause that another one interrupts ("Musk, *who bought Twitter*,
/// said") is taken up again.
class ClauseScan
{
public:
    ClauseScan(const ChunkContext &context, int sentence, ClauseLayer &layer);
    /// Reads the tokens from \a first to the end of the sentence.
    void run(int first);

private:
    const Token &at(int i) const { return m_context.text.tokens[size_t(i)]; }
    Clause &top() { return m_stack.top(); }
    NounPhrase &phrase(int i) { return m_stack.phrase(i); }

    // Each reads what begins at a token and returns the token behind it.
    int step(int token);
    int readTime(int token);
    int readPhrase(const NounPhrase &np);
    int readVerb(const VerbGroup &verb);
    int readPunctuation(int token);
    int readConjunction(int token);
    int readSubordinator(int token);
    int readRelative(int token);
    int readPreposition(int token);

    void openMarked(ClauseKind kind, int marker, int antecedent);
    void addTime(int time);
    bool readBracket(QStringView word);
    void readComma();
    void placePhrase(int np);
    bool continuesList() const;

    const ChunkContext m_context;
    int m_firstClause;
    ClauseStack m_stack;
    WordsBefore m_before;
    VerbPlacement m_verbs;
};

} // namespace dateline
