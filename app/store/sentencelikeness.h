// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/textspan.h"
#include <QStringView>
#include <vector>

namespace dateline {

/// From which sharedWords() on two sentences are one that was corrected: a word or two of it were changed.
inline constexpr double correctedSentence = 0.75;

/// The share of their words that two sentences have in common, wherever they stand, without regard to case:
/// 0 … 1 (Dice's coefficient of multisets).
double sharedWords(QStringView a, QStringView b);

/// The sentences of \a text, roughly: up to a full stop, an exclamation or question mark before white space,
/// or to the end of the line. Good enough to find one again, and all that is had of a text of before.
std::vector<TextSpan> roughSentences(QStringView text);

/// The sentence of \a text that is \a sentence after a correction and still has the words \a needed; empty
/// where there is none.
TextSpan correctedIn(QStringView text, QStringView sentence, QStringView needed);

} // namespace dateline
