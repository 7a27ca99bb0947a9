// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/picture.h"
#include "app/layout/calendarnames.h"
#include "app/layout/groupcounts.h"
#include "app/layout/histogram.h"
#include "app/layout/palette.h"
#include "app/layout/textmeasure.h"

namespace dateline {

/// The words of a chart beside its title, English by default. %1 stands for a number.
struct ChartWords
{
    QString empty = QStringLiteral("No dated events");
    QString tooCoarse = QStringLiteral("%1 dated less precisely than a column");
    QString undated = QStringLiteral("%1 without a date");
    QString more = QStringLiteral("%1 more not shown");
    QString without = QStringLiteral("%1 name none");
};

struct ChartPictureOptions
{
    double width = 960;
    double height = 480; ///< of a chart over time; one of counts is as high as its rows need
    Palette palette = Palette::light();
    CalendarNames calendar;
    TextMeasure measure; ///< nothing: widths of Inter by table
    QString title;
    QString fontFamily = QStringLiteral("Inter");
    ChartWords words;
};

/// Columns over a calendar axis, stacked by series, with a legend and a note of what no column counts.
Picture timeChartPicture(const Histogram &histogram, const ChartPictureOptions &options = {});

/// A bar for each row, stacked by type and labelled with its total.
Picture countChartPicture(const GroupCounts &counts, const ChartPictureOptions &options = {});

/// The colour of the series at \a position of \a histogram: the type's, or one of the palette in turn.
Rgba seriesColour(const Histogram &histogram, size_t position, const Palette &palette);

/// The step between grid lines for counts up to \a highest: 1, 2 or 5 times a power of ten, at most
/// \a lines of them.
int gridStep(int highest, int lines = 5);

} // namespace dateline
