// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/candidate.h"
#include "app/events/stageinput.h"

namespace dateline {

/// Whether a time expression names days, or will once the publication date is known.
bool isPoint(const Timex &timex);

/// The first token of a time expression.
int firstToken(const StageInput &input, int timex);

/// The preposition or conjunction before an expression, over "about", "the" and the like.
QStringView prepositionBefore(const StageInput &input, int timex);

/// Tokens from the trigger to the nearer end of an expression.
int tokensBetween(const StageInput &input, const Candidate &candidate, int timex);

/// The expressions of a sentence that name days, in text order.
std::vector<int> pointsOf(const StageInput &input, const Sentence &sentence);

/// Whether a clause has a date of its own.
bool clauseHasTime(const StageInput &input, int clause);

/// The first token behind \a timex.
int endOfTime(const StageInput &input, int timex);

/// The token of \a timex that its others hang on.
int rootOfTime(const StageInput &input, int timex);

/// Whether a point in time other than \a timex hangs right on the trigger, which then says when it was.
bool isDatedByOther(const StageInput &input, const Candidate &candidate, int timex);

} // namespace dateline
