// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/token.h"

namespace dateline {

/// Where the clause places its event, seen from the time of writing. Scheduled is a present that tells what
/// will be ("the trial opens in October"), or happens each time ("school starts in September").
enum class Tense : quint8 { None, Past, Present, Scheduled, Future };

constexpr bool isAhead(Tense tense)
{
    return tense == Tense::Future || tense == Tense::Scheduled;
}

/// The tense of the verb that governs tokens [first, last) of \a sentence: the nearest one before
/// them in the clause, else the first one after; with the preposition before them taken into account
/// ("since Friday", "postponed until Friday").
Tense tenseAround(const AnalysedText &text, const Sentence &sentence, int first, int last);

/// Whether the governing verb steps back from the story: "had crossed".
bool isFlashback(const AnalysedText &text, const Sentence &sentence, int first, int last);

} // namespace dateline
