// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/charts.h"
#include "app/core/result.h"
#include "app/export/exportdata.h"
#include "app/export/pictureformat.h"
#include "app/layout/palette.h"
#include "app/store/library.h"
#include <QCommandLineParser>

namespace dateline {

/// What a picture is to be of.
struct DrawingChoice
{
    std::optional<ChartChoice> chart; ///< nothing: the timeline
    GroupBy lanesBy = GroupBy::Type;  ///< of the timeline
};

/// Adds --chart and --by.
void addDrawingOptions(QCommandLineParser &parser);
/// What they ask for; a problem where it makes no sense.
Result<DrawingChoice> drawingChoice(const QCommandLineParser &parser);
/// Whether one of them was given.
bool asksForDrawing(const QCommandLineParser &parser);

/// Events and what their articles are called; an article has its number in \a names, too.
struct DrawnEvents
{
    QString title;
    std::vector<EventSummary> events;
    GroupNames names;
};

/// Of articles that were read from files: an article's number is its place from one. They have no tags.
DrawnEvents drawnEvents(const ExportData &data);
/// All that are in \a library and not rejected.
Result<DrawnEvents> drawnEvents(const Library &library, const QString &title);

/// The timeline or the chart; \a heading stands above a timeline and may be empty.
Picture drawingOf(const DrawnEvents &drawn, const DrawingChoice &choice, const QString &heading,
                  const Palette &palette = Palette::light());

/// Writes \a picture; PNG at twice its size.
std::optional<Problem> writeDrawing(QIODevice &device, PictureFormat format, const Picture &picture);

} // namespace dateline
