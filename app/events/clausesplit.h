// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/clauseverbs.h"

namespace dateline {

/// Gives the last phrase of the top clause, with what hangs on it, to a new clause as the subject of
/// \a verb: "said *the firm* closed", "met before *the talks* began". False, with nothing changed,
/// where no phrase can be one.
bool splitOffSubject(const ChunkContext &context, const WordsBefore &before, const VerbGroup &verb,
                     ClauseStack &stack);

} // namespace dateline
