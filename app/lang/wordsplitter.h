// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/textspan.h"
#include "app/lang/orthography.h"
#include <functional>

namespace dateline {

/// Where an internet or e-mail address begins in \a chunk, a text without white space; -1 where none is.
qsizetype addressStart(QStringView chunk);

/// "'s", "n't", "’ll" …: the whole of \a word is an enclitic.
bool isClitic(QStringView word);

/// Words written as one that are two: "cannot", "gonna".
bool isFusedWord(QStringView word);

using EmitSpan = std::function<void(TextSpan)>;

/// Cuts \a word, a stretch of \a text without white space or surrounding punctuation, into tokens.
void cutWord(QStringView text, TextSpan word, const Orthography &orthography, const EmitSpan &emitSpan);

} // namespace dateline
