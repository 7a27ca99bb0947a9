// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/event.h"
#include "app/events/candidate.h"
#include "app/events/references.h"

namespace dateline {

struct Participants
{
    std::vector<NamedMention> who;
    std::vector<NamedMention> where;
    double placeLikelihood = 0; ///< 0 … 1, of the first place; 0 where no model weighed it
};

/// Who takes part in an event and where it happens, by the rules of word order: subject, object and
/// prepositional phrases of the clause, of a noun its owner and what follows it.
Participants participantsOf(const StageInput &input, const References &references,
                            const Candidate &candidate);

} // namespace dateline
