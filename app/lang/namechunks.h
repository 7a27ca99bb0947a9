// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/lang/gazetteer.h"
#include "app/lang/namelists.h"

namespace dateline {

/// A stretch of a sentence that may be a name: words [first, last) of the sentence, without title.
struct NameChunk
{
    int first = 0;
    int last = 0;
    bool titled = false; ///< a title stands before it
};

/// One tagged sentence as the search for names sees it.
struct NameContext
{
    QStringView articleText;
    std::span<const Token> tokens;
    std::span<const WordFeatures> words;
    const Gazetteer &gazetteer;
    const NameLists &lists;

    int size() const { return int(tokens.size()); }
    QStringView text(int word) const { return tokens[size_t(word)].span.in(articleText); }
};

/// The possible names of a sentence, in order and not overlapping.
std::vector<NameChunk> nameChunks(const NameContext &context);

} // namespace dateline
