// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/eventsummary.h"
#include <QStringList>

namespace dateline {

namespace {

QString joined(const std::vector<NamedMention> &mentions)
{
    QStringList names;
    for (const NamedMention &mention : mentions)
        names << mention.name;
    return names.join(QLatin1String(", "));
}

} // namespace

EventSummary summarise(const Event &event)
{
    EventSummary summary;
    summary.id = event.id;
    summary.article = event.article;
    summary.type = event.type;
    summary.status = event.status;
    summary.review = event.review;
    summary.main = event.main;
    summary.confidence = float(event.confidence);
    summary.salience = float(event.salience);
    summary.title = event.title;
    summary.dateText = event.relative;
    summary.who = joined(event.who);
    summary.where = joined(event.where);
    if (event.date) {
        summary.dated = true;
        summary.days = event.date->span();
        summary.precision = event.date->precision();
        summary.qualifier = event.date->qualifier();
        summary.interval = event.date->isInterval();
        summary.dateText = event.date->toTimex();
    }
    return summary;
}

} // namespace dateline
