// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/eventformat.h"
#include "app/core/enumtext.h"
#include "app/export/csvexport.h"
#include "app/export/htmlexport.h"
#include "app/export/icsexport.h"
#include "app/export/jsonexport.h"
#include "app/export/timelinejsexport.h"

namespace dateline {

namespace {

constexpr std::array names{QLatin1String("jsonl"), QLatin1String("json"),       QLatin1String("csv"),
                           QLatin1String("ics"),   QLatin1String("timelinejs"), QLatin1String("html")};

} // namespace

QLatin1String toText(EventFormat format)
{
    return names[size_t(format)];
}

std::optional<EventFormat> eventFormatFromText(QStringView text)
{
    return enumFromText<EventFormat>(names, text);
}

QLatin1String suffix(EventFormat format)
{
    return format == EventFormat::TimelineJs ? toText(EventFormat::Json) : toText(format);
}

QLatin1String mediaType(EventFormat format)
{
    switch (format) {
    case EventFormat::Jsonl:
        return QLatin1String("application/jsonl");
    case EventFormat::Json:
    case EventFormat::TimelineJs:
        return QLatin1String("application/json");
    case EventFormat::Csv:
        return QLatin1String("text/csv");
    case EventFormat::Ics:
        return QLatin1String("text/calendar");
    case EventFormat::Html:
        break;
    }
    return QLatin1String("text/html");
}

Result<ExportSummary> writeEvents(EventFormat format, QIODevice &device, const ExportData &data,
                                  const ExportOptions &options)
{
    switch (format) {
    case EventFormat::Jsonl:
        return writeJsonl(device, data, options);
    case EventFormat::Json:
        return writeJson(device, data, options);
    case EventFormat::Csv:
        return writeCsv(device, data, options);
    case EventFormat::Ics:
        return writeIcs(device, data, options);
    case EventFormat::TimelineJs:
        return writeTimelineJs(device, data, options);
    case EventFormat::Html:
        break;
    }
    return writeHtml(device, data, options);
}

} // namespace dateline
