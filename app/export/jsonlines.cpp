// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/jsonlines.h"
#include "app/export/articlejson.h"

namespace dateline {

using namespace Qt::StringLiterals;

QByteArray extractionLine(const ExtractedArticle &item, const EventCodes *codes)
{
    std::vector<const Event *> events;
    for (const Event &event : item.extraction.events)
        events.push_back(&event);
    QByteArray line;
    JsonWriter json(line);
    writeArticleObject(json, item, events, codes);
    return line.append('\n');
}

QByteArray articleLine(const Article &article)
{
    QByteArray line;
    JsonWriter json(line);
    writeLoadedObject(json, article);
    return line.append('\n');
}

QByteArray errorLine(const QString &id, const Problem &problem)
{
    QByteArray line;
    JsonWriter json(line);
    json.beginObject();
    json.key("id"_L1).value(id);
    json.key("error"_L1).value(problem.what);
    if (!problem.kept.isEmpty())
        json.key("kept"_L1).value(problem.kept);
    if (!problem.action.isEmpty())
        json.key("action"_L1).value(problem.action);
    json.endObject();
    return line.append('\n');
}

} // namespace dateline
