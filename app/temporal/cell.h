// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/token.h"
#include "app/temporal/lexicon.h"

namespace dateline {

/// A terminal of the grammar: a run of letters, a run of digits, or one other character. Finer than
/// a token, so that "mid-1996", "third-quarter" and "7:15" read alike however they were tokenised.
struct Cell
{
    TextSpan span;
    int token = 0;        ///< the token it lies in
    Meanings meanings{};  ///< first one None: no word of time expressions
    quint8 digits = 0;    ///< how many digits a number has
    bool spaced = true;   ///< white space before it
    bool capital = false; ///< begins with a capital letter

    bool isKnown() const { return meanings[0].category != Category::None; }
    bool is(Category category) const { return meaning(category) != nullptr; }
    const Meaning *meaning(Category category) const
    {
        for (const Meaning &m : meanings)
            if (m.category == category)
                return &m;
        return nullptr;
    }
};

/// Appends the cells of \a sentence to \a cells. Answers whether any of them can be the heart of a
/// time expression: without one there is nothing to recognise.
bool appendCells(const AnalysedText &text, const Sentence &sentence, const TemporalLexicon &lexicon,
                 std::vector<Cell> &cells);

} // namespace dateline
