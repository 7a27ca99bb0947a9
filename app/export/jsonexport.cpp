// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/jsonexport.h"
#include "app/export/articlejson.h"
#include "app/export/deviceoutput.h"

namespace dateline {

namespace {

std::vector<const Event *> wantedEvents(const ExtractedArticle &item, const ExportScope &scope,
                                        ExportSummary &summary)
{
    std::vector<const Event *> events;
    for (const Event &event : item.extraction.events)
        if (isInScope(event, scope, summary))
            events.push_back(&event);
    summary.written += int(events.size());
    return events;
}

} // namespace

Result<ExportSummary> writeJsonl(QIODevice &device, const ExportData &data, const ExportOptions &options)
{
    ExportSummary summary;
    for (const ExtractedArticle &item : data.articles) {
        QByteArray line;
        JsonWriter json(line);
        writeArticleObject(json, item, wantedEvents(item, options.scope, summary), options.codes.get());
        if (auto problem = writeAll(device, line.append('\n')))
            return *problem;
    }
    return summary;
}

Result<ExportSummary> writeJson(QIODevice &device, const ExportData &data, const ExportOptions &options)
{
    ExportSummary summary;
    QByteArray out;
    JsonWriter json(out, JsonWriter::Style::Indented);
    json.beginArray();
    for (const ExtractedArticle &item : data.articles) {
        writeArticleObject(json, item, wantedEvents(item, options.scope, summary), options.codes.get());
        if (auto problem = writeAll(device, out))
            return *problem;
        out.clear();
    }
    json.endArray();
    if (auto problem = writeAll(device, out.append('\n')))
        return *problem;
    return summary;
}

} // namespace dateline
