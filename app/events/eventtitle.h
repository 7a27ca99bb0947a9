// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/draft.h"

namespace dateline {

/// Longest title, in UTF-16 code units.
inline constexpr int MaximumTitleLength = 80;

/// A headline for an event, from the words of its clause: who, what, whom, without the date. Whole words,
/// no loose ends, pronouns replaced by names.
QString eventTitle(const StageInput &input, const References &references, const Draft &draft);

} // namespace dateline
