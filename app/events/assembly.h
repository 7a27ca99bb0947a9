// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/draft.h"
#include "app/events/stageinput.h"

namespace dateline {

/// The final form of a draft, with its evidence: spans, trace, alternatives.
Event assembleEvent(const StageInput &input, const References &references, const Draft &draft);

/// Sets salience and marks the main event: told early, often, with a date of its own.
void rankBySalience(const StageInput &input, const std::vector<Draft> &drafts, std::vector<Event> &events);

} // namespace dateline
