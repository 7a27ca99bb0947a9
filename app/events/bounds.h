// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/draft.h"
#include "app/events/stageinput.h"

namespace dateline {

/// Adds to the trace of \a event, made of the undated \a draft, what its clause is said to come after or
/// before: "*since taking office*", "*after the merger*", "*before he left*"; with the date of that, where
/// it is one of \a drafts and dated. "Since" in the sense of "because" bounds nothing.
void addBounds(const StageInput &input, const std::vector<Draft> &drafts, const Draft &draft, Event &event);

} // namespace dateline
