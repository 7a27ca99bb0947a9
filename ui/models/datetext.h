// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/displaydate.h"
#include "app/core/eventsummary.h"

namespace dateline {

/// The date of an event in the words of toDisplayText(), as precise as it is known and no more: "5 May 2021",
/// "week of 3 May 2021", "1990s", "5–7 May 2021"; of an event that waits for the publication date its words
/// in quotes, “last month”; of an undated one nothing.
QString dateText(const EventSummary &event);

} // namespace dateline
