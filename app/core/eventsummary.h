// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/event.h"

namespace dateline {

/// What lists, timeline and charts need of an event; details are fetched by id.
struct EventSummary
{
    EventId id;
    ArticleId article;
    DayInterval days; ///< all days the date may mean; meaningless where not dated
    Precision precision = Precision::Day;
    DateQualifier qualifier = DateQualifier::Exact;
    EventType type = EventType::Other;
    EventStatus status = EventStatus::Actual;
    Review review = Review::Suggested;
    bool dated = false;
    bool interval = false; ///< a stated interval, not a unit
    bool main = false;
    float confidence = 0;
    float salience = 0;
    QString title;
    QString dateText; ///< TIMEX3 value; of an undated event the words that wait ("last month") or nothing
    QString who;      ///< names, joined with ", "
    QString where;

    bool operator==(const EventSummary &) const = default;
};

EventSummary summarise(const Event &event);

} // namespace dateline
