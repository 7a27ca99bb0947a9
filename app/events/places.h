// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/draft.h"
#include "app/events/stageinput.h"

namespace dateline {

/// Gives the drafts that name no place (or only "the hospital") one from around: a place name of the
/// sentence; else, of things that happen somewhere (not statements and the like), the place of the event
/// before on the same date or, in news, the place that the article is about.
void completePlaces(const StageInput &input, bool historical, std::vector<Draft> &drafts);

} // namespace dateline
