// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/scoredevents.h"
#include "app/export/codepointoffsets.h"

namespace dateline {

namespace {

QStringList namesOf(const std::vector<NamedMention> &mentions)
{
    QStringList names;
    for (const NamedMention &mention : mentions)
        names << mention.name;
    return names;
}

} // namespace

std::vector<ScoredEvent> scoredEvents(const ExtractedArticle &item)
{
    const CodePointOffsets offsets(item.article.text);
    std::vector<ScoredEvent> events;
    for (const Event &event : item.extraction.events) {
        ScoredEvent scored;
        scored.mentions.push_back(offsets(event.trigger));
        for (TextSpan mention : event.mentions)
            scored.mentions.push_back(offsets(mention));
        scored.days = event.date ? scoredDays(event.date->toTimex()) : std::nullopt;
        scored.type = toText(event.type);
        scored.who = namesOf(event.who);
        scored.where = namesOf(event.where);
        scored.confidence = event.confidence;
        scored.salience = event.salience;
        events.push_back(std::move(scored));
    }
    return events;
}

} // namespace dateline
