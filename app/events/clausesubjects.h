// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/token.h"
#include "app/events/clause.h"

namespace dateline {

/// Keeps of the phrases before the verb of \a clause those that are its subject: a list joined by
/// "and", or of an apposition the name, or the last one.
void chooseSubjects(const AnalysedText &text, const ClauseLayer &layer, Clause &clause);

/// Looks over the clauses of a sentence that has been read, those from \a firstClause on: one finite
/// verb at least, and the subjects that a clause takes from another.
void completeClauses(const AnalysedText &text, ClauseLayer &layer, int firstClause);

} // namespace dateline
