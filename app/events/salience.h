// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/draft.h"
#include "app/events/stageinput.h"

namespace dateline {

/// Sets the salience of \a events, made of \a drafts in the same order: told early, often, with a date
/// of its own, as more than words.
void rateSalience(const StageInput &input, const std::vector<Draft> &drafts, std::vector<Event> &events);

/// What the article is about: of \a events the one that is salient, stands in the lead and says what
/// the headline says; the earlier one of equals. As index; -1 if there are none.
int mainEvent(const StageInput &input, const std::vector<Event> &events);

} // namespace dateline
