// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/draft.h"
#include "app/events/stageinput.h"

namespace dateline {

/// The final form of a draft, with its evidence: spans, trace, alternatives.
Event assembleEvent(const StageInput &input, const References &references, const Draft &draft);

} // namespace dateline
