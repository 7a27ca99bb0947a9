// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/draft.h"
#include "app/events/references.h"
#include "app/events/validator.h"

namespace dateline {

/// Adds to the mentions of the events that are sure enough to be shown those of \a candidates that tell again
/// what they tell and are in no event themselves: a headline ("unveils"), a noun that points back ("the
/// deal"), a verb with no date of its own, and what the same speaker goes on to say after a dated statement.
void addRetellings(const StageInput &input, const References &references,
                   const std::vector<Candidate> &candidates, const ValidityLimits &limits,
                   std::vector<Draft> &events);

} // namespace dateline
