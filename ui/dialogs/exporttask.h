// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/export/eventformat.h"
#include "app/export/pictureformat.h"
#include <variant>

namespace dateline {

/// Any format of exports: of events or of pictures.
using AnyFormat = std::variant<EventFormat, PictureFormat>;

QString suffixOf(AnyFormat format);
/// The format that a file name's suffix names; nothing where it is none. ".json" is JSON, not TimelineJS.
std::optional<AnyFormat> formatOfFile(const QString &path);

/// All that an export is made from. A value: it can be run on a worker thread.
struct ExportTask
{
    QString path; ///< of the file to write; replaced only when all is written
    AnyFormat format = PictureFormat::Svg;
    std::vector<Picture> pages; ///< of a picture format; more than one only in PDF
    double scale = 2;           ///< pixels of a PNG per unit
    QString libraryPath;        ///< of an event format: what the events are read from
    QString title;
    ExportOptions options; ///< of an event format
};

/// Reads what it needs from the library, writes the file and says what is in it. Pictures give an empty
/// summary.
Result<ExportSummary> runExport(const ExportTask &task);

/// All articles of the library with their events.
Result<ExportData> readLibrary(const QString &libraryPath, const QString &title);

} // namespace dateline
