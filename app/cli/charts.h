// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/picture.h"
#include "app/export/exportdata.h"
#include "app/layout/groups.h"
#include <optional>

namespace dateline {

/// Which chart the command line was asked to draw.
struct ChartChoice
{
    bool overTime = true;       ///< columns over a calendar axis, else a bar for each group
    GroupBy by = GroupBy::Type; ///< series of the columns, or the groups that have bars
};

/// "time", "type", "person", "place", "article".
QStringList chartNames();
/// Nothing where \a name is none of them.
std::optional<ChartChoice> chartFromText(QStringView name);

/// What timelines and charts draw of the events of \a articles.
std::vector<EventSummary> summariesOf(const std::vector<ExtractedArticle> &articles);

/// Counts of the events of \a data as the window's chart page draws them, with a title in English.
Picture chartOf(const ExportData &data, ChartChoice choice);

} // namespace dateline
