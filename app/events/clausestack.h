// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/clause.h"

namespace dateline {

/// The clauses of one sentence that are still open, innermost on top. Clauses that are closed stay
/// in the layer; positions count from the bottom, indices are those of ClauseLayer::clauses.
class ClauseStack
{
public:
    /// Begins with the main clause of \a sentence. \a layer must outlive the stack.
    ClauseStack(ClauseLayer &layer, int sentence);

    Clause &top() { return clause(topIndex()); }
    const Clause &top() const { return m_layer.clauses[size_t(topIndex())]; }
    int topIndex() const { return m_open.back(); }
    int height() const { return int(m_open.size()); }
    Clause &clause(int index) { return m_layer.clauses[size_t(index)]; }
    Clause &openClause(int position) { return clause(m_open[size_t(position)]); }
    NounPhrase &phrase(int index) { return m_layer.phrases[size_t(index)]; }
    const NounPhrase &phrase(int index) const { return m_layer.phrases[size_t(index)]; }
    ClauseLayer &layer() { return m_layer; }

    /// Opens a clause that depends on the top one.
    void push(ClauseKind kind, int marker);
    /// Closes the top clause unless it is the last.
    void pop();
    /// Closes all above \a position.
    void backTo(int position);
    /// Closes all and opens a main clause that depends on none.
    void restart();
    /// Gives the tokens [first, last) to the top clause.
    void assign(int first, int last);

    /// The nearest clause below the top, within the bracket, that still lacks its verb; -1 if none.
    int waiting() const;
    /// Goes back to a clause with a subject that was interrupted before its verb; whether there is one.
    bool resume();

    void openBracket();
    /// Closes what was opened since the last bracket that is open, if one is.
    void closeBracket();
    /// Leaves all brackets without closing their clauses.
    void forgetBrackets() { m_brackets.clear(); }

private:
    ClauseLayer &m_layer;
    int m_sentence;
    std::vector<int> m_open;
    std::vector<int> m_brackets; ///< heights to return to
};

} // namespace dateline
