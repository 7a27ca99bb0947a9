// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/chunks.h"
#include "app/events/clausestack.h"

namespace dateline {

/// What stands before the place in the sentence that is read.
struct WordsBefore
{
    int preposition = -1; ///< token waiting for its phrase; -1 if none
    int phrase = -1;      ///< the last one, as index into ClauseLayer::phrases; -1 if none
    int phraseEnd = -1;   ///< token behind it, or behind the quotation mark after it
    bool conjunction = false;
    bool comma = false; ///< or a dash
    bool quote = false;
    int conjunctionStart = -1; ///< token of the last conjunction of the clause; -1 if none

    /// Forgets what joins or separates: a phrase or verb has been read behind it.
    void joined() { conjunction = comma = quote = false; }
};

/// Finds the clause that a verb belongs to, or opens it.
class VerbPlacement
{
public:
    /// All three must outlive the placement.
    VerbPlacement(const ChunkContext &context, const WordsBefore &before, ClauseStack &stack);

    /// Makes the clause of \a verb the top one, with the verb and its subjects; does not assign tokens.
    void place(const VerbGroup &verb);

private:
    const Token &at(int i) const { return m_context.text.tokens[size_t(i)]; }

    VerbGroup corrected(VerbGroup verb) const;
    bool objectFollows(const VerbGroup &verb) const;
    void placeNonFinite(const VerbGroup &verb);
    void placeFinite(const VerbGroup &verb);
    void placeInverted(const VerbGroup &verb);
    void placeJoined(const VerbGroup &verb);
    bool isInverted(const VerbGroup &verb) const;
    bool isJoined(const VerbGroup &verb) const;
    bool prefersResume(const VerbGroup &verb) const;
    void begin(const VerbGroup &verb);

    const ChunkContext &m_context;
    const WordsBefore &m_before;
    ClauseStack &m_stack;
};

} // namespace dateline
