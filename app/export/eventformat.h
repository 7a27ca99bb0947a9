// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/picture.h"
#include "app/core/result.h"
#include "app/export/eventcodes.h"
#include "app/export/exportdata.h"
#include <array>
#include <memory>

class QIODevice;

namespace dateline {

/// The formats that hold events (pictures: see pictureformat.h).
enum class EventFormat : quint8 { Jsonl, Json, Csv, Ics, TimelineJs, Html };

inline constexpr std::array allEventFormats{EventFormat::Jsonl, EventFormat::Json,       EventFormat::Csv,
                                            EventFormat::Ics,   EventFormat::TimelineJs, EventFormat::Html};

QLatin1String toText(EventFormat format); ///< the word of the command line: "jsonl", "timelinejs", …
std::optional<EventFormat> eventFormatFromText(QStringView text);
QLatin1String suffix(EventFormat format); ///< of a file name, without dot
QLatin1String mediaType(EventFormat format);

/// A picture in an HTML page; the dark one is shown where the reader's system asks for dark.
struct HtmlFigure
{
    Picture light;
    std::optional<Picture> dark;
};

/// How an HTML page looks. Colours of types come from the palette of the pictures.
struct HtmlDesign
{
    std::vector<HtmlFigure> figures; ///< shown above the table
    std::array<Rgba, EventTypeCount> lightTypes{};
    std::array<Rgba, EventTypeCount> darkTypes{};
};

struct ExportOptions
{
    ExportScope scope;
    bool csvByteOrderMark = false; ///< for spreadsheets that take a file without one for a legacy encoding
    char csvSeparator = ',';
    HtmlDesign html;
    std::shared_ptr<const EventCodes> codes; ///< CSV and JSON have the codes of events, too; none: not
    QString stamp; ///< "20210505T120000Z": the DTSTAMP of ICS; none: the publication date, else 1970
};

/// Writes \a data to \a device, which is open for writing. Files are UTF-8, numbers and dates are the same in
/// every locale, and nothing of the moment of writing gets in: equal data gives equal bytes.
Result<ExportSummary> writeEvents(EventFormat format, QIODevice &device, const ExportData &data,
                                  const ExportOptions &options = {});

} // namespace dateline
