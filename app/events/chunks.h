// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/token.h"
#include "app/events/clause.h"
#include <optional>

namespace dateline {

/// What a chunk may not cross: the sentence's end and, by token, entities and time expressions.
struct ChunkContext
{
    const AnalysedText &text;
    const std::vector<int> &entityOf; ///< entity of a token, or -1
    const std::vector<int> &timeOf;   ///< time expression of a token, or -1
    int end;                          ///< of the sentence
};

/// The noun phrase that starts at \a token, if one does. One whose head is (part of) a time
/// expression counts as none.
std::optional<NounPhrase> nounPhraseAt(const ChunkContext &context, int token);

/// The verb group that starts at \a token, if one does.
std::optional<VerbGroup> verbGroupAt(const ChunkContext &context, int token);

} // namespace dateline
