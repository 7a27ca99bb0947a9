// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/linker.h"

namespace dateline {

/// Joins the drafts that tell of one real event, as \a linker judges them pair by pair. The best told one
/// stays, with the others' triggers as mentions; headings only lend their mention to an event of the body.
std::vector<Draft> mergeDrafts(const StageInput &input, const EventLinker &linker, std::vector<Draft> drafts);

} // namespace dateline
