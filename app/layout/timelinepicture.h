// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/event.h"
#include "app/core/picture.h"
#include "app/layout/calendarnames.h"
#include "app/layout/histogram.h"
#include "app/layout/lanegeometry.h"
#include "app/layout/palette.h"
#include "app/layout/textmeasure.h"
#include <optional>
#include <QSet>

namespace dateline {

struct TimelinePictureOptions
{
    double width = 1400;                 ///< of the whole picture
    std::optional<double> minimumHeight; ///< lanes are spread to fill it
    GroupBy lanesBy = GroupBy::Type;
    GroupNames names;
    LaneArrangement lanes; ///< order and folds by hand
    /// Days since 1970-01-01 shown; nothing: all events with a margin.
    std::optional<std::pair<double, double>> range;
    Palette palette = Palette::light();
    CalendarNames calendar; ///< month names and the like; English by default
    TextMeasure measure;    ///< nothing: widths of Inter by table
    QString title;          ///< drawn above the axis if not empty
    QString emptyText = QStringLiteral("No dated events");
    QString fontFamily = QStringLiteral("Inter");
    bool showRejected = false;
    std::optional<QSet<EventId>> lit; ///< found by a search: lit, and all others dimmed
    QString label;                    ///< stands above the lanes if not empty
};

/// What stands below in a picture of a comparison.
struct LowerHalf
{
    std::vector<EventSummary> events;
    QString label; ///< stands above its lanes
    QString emptyText = QStringLiteral("No dated events");
};

/// The timeline of the dated ones of \a events as a vector picture, with axis, lanes, glyphs true to
/// their precision, labels, "+N" markers and a note of what is left out. Needs no window.
Picture timelinePicture(const std::vector<EventSummary> &events, const TimelinePictureOptions &options = {});
/// The same of two lists of events, one above the other under one axis; events of both have a second
/// outline.
Picture timelinePicture(const std::vector<EventSummary> &events, const LowerHalf &lower,
                        const TimelinePictureOptions &options = {});

} // namespace dateline
