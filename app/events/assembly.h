// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/draft.h"
#include "app/events/stageinput.h"

namespace dateline {

/// The final form of one of \a drafts, with its evidence: spans, trace, alternatives.
Event assembleEvent(const StageInput &input, const References &references, const std::vector<Draft> &drafts,
                    const Draft &draft);

} // namespace dateline
