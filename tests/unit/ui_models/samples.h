// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/eventsummary.h"

/// Event summaries for the tests of the models.
namespace dateline::samples {

using namespace Qt::StringLiterals;

/// \a timex may be empty: not dated.
inline EventSummary summary(qint64 id, qint64 article, const QString &title, const QString &timex = {},
                            EventType type = EventType::Meeting)
{
    Event event;
    event.id = {id};
    event.article = {article};
    event.title = title;
    event.type = type;
    event.date = DateValue::fromTimex(timex);
    return summarise(event);
}

inline EventSummary waiting(qint64 id, qint64 article, const QString &title, const QString &words,
                            EventType type = EventType::Meeting)
{
    EventSummary made = summary(id, article, title, {}, type);
    made.dateText = words;
    return made;
}

inline EventSummary with(EventSummary summary, const QString &who, const QString &where,
                         Review review = Review::Suggested)
{
    summary.who = who;
    summary.where = where;
    summary.review = review;
    return summary;
}

} // namespace dateline::samples
