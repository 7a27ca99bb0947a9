// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/draft.h"

namespace dateline {

/// The title of an event from the dependency tree of its sentence: who did what to whom, in the past tense
/// (or as it stands, if it is yet to come). At most \a room characters; empty where the sentence is not
/// parsed or the tree tells no more than the verb.
QString headlineOf(const StageInput &input, const References &references, const Draft &draft, qsizetype room);

} // namespace dateline
