// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/dialogs/exportchoice.h"

namespace dateline {

/// Makes a library at \a path: two articles; three dated events (2019, April and May 2021), one that waits
/// for its publication date, one rejected. Gives the summaries of its events.
std::vector<EventSummary> makeSampleLibrary(const QString &path);

} // namespace dateline
