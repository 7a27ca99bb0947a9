// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/eventsummary.h"
#include "app/core/picture.h"
#include "app/layout/groups.h"
#include <optional>

namespace dateline {

/// Which chart the command line was asked to draw.
struct ChartChoice
{
    bool overTime = true;       ///< columns over a calendar axis, else a bar for each group
    GroupBy by = GroupBy::Type; ///< series of the columns, or the groups that have bars
};

/// "time", "type", "person", "place", "article", "source", "tag".
QStringList chartNames();
/// Nothing where \a name is none of them.
std::optional<ChartChoice> chartFromText(QStringView name);

/// Counts of \a events as the window's chart page draws them, with a title in English.
Picture chartOf(const std::vector<EventSummary> &events, const GroupNames &names, ChartChoice choice);

} // namespace dateline
