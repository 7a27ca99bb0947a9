// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/token.h"
#include <functional>

namespace dateline {

/// The analysis as CoNLL-U (universaldependencies.org/format): paragraphs, sentences and tokens, clitics
/// as multiword tokens; unparsed sentences hang their tokens on the first.
QString toConllu(const AnalysedText &text);

/// Tokens and sentences read from CoNLL-U, with the tags and lemmas given; paragraphs by "# newpar".
/// The text is the forms joined by single spaces where SpaceAfter=No does not forbid it.
AnalysedText fromConllu(QStringView conllu);

/// Calls \a visit with the number of each word, from 0, and each part of its last column (MISC).
void forEachMisc(QStringView conllu, const std::function<void(int word, QStringView part)> &visit);

} // namespace dateline
