// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/evaluation.h"

namespace dateline {

Evaluation evaluateEvents(const QDir &gold, int jobs);
/// MEANTIME's mentions with another day than the publication day: how many are found with it.
Evaluation evaluateMeantime(const QDir &gold, int jobs);
/// TimeSET's salient events: how many are among the most salient ones found.
Evaluation evaluateTimeSet(const QDir &gold, int jobs);
/// TimeBank and AQUAINT by the TempEval-3 scores, GUM by its marked dates.
Evaluation evaluateTimexes(const QDir &gold, int jobs);
/// EWT test over the tokens given, and from the text alone.
Evaluation evaluateGrammar(const QDir &gold, int jobs);
/// Persons, organizations and places of GUM dev.
Evaluation evaluateNames(const QDir &gold, int jobs);
Evaluation evaluateBodies(const QDir &gold, int jobs);
Evaluation evaluateDates(const QDir &gold, int jobs);
/// What tagging, parsing and the whole extraction cost; figures of one run on this machine.
Evaluation evaluateSpeed(const QDir &gold, int jobs);

} // namespace dateline
