// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/event.h"
#include "app/events/candidate.h"
#include "app/events/features.h"
#include "app/events/stageinput.h"

namespace dateline {

/// A date that an event may have, and what speaks of it. Options of one value are one option.
struct DateOption
{
    std::optional<DateValue> date; ///< nothing: undated, or an expression that waits for the publication date
    int timex = -1;                ///< the expression of the sentence that says it
    int range = -1;                ///< of two expressions: their number among the ranges
    bool fromExpression = false;
    bool publicationDay = false;
    bool dayBefore = false;
    int contextEvent = -1; ///< the earlier event it is taken from, by number

    bool isNone() const { return !fromExpression && !date.has_value(); }
};

/// An event dated already, as context for the ones after it.
struct DatedEvent
{
    int trigger = 0;
    int sentence = 0;
    int clause = -1;
    bool heading = false;
    EventType type = EventType::Other;
    bool explicitly = false; ///< an expression of its own sentence says its date
    std::optional<DateValue> date;
};

/// What an article is like as a whole, as far as dating goes.
struct ArticleProfile
{
    bool historical = false; ///< most of its dates lie years before its publication, or it has none
    bool saysToday = false;  ///< names its publication day in the text

    static ArticleProfile of(const StageInput &input);
};

/// One event to be dated, and what is known before it.
struct DatingCase
{
    const StageInput &input;
    const ArticleProfile &profile;
    const Candidate &candidate;
    EventType type;
    const std::vector<DatedEvent> &earlier;
};

/// The dates that come into question: those of the sentence's expressions, the publication day and the
/// day before, those of events before it, and none, which is always the last.
std::vector<DateOption> dateOptions(const DatingCase &dating);

/// What speaks for and against an option.
void addOptionFeatures(const DatingCase &dating, const DateOption &option, Features &features);

/// The days that \a timex gives to an event it is said of, with the preposition before it: "since 1965"
/// opens an interval.
std::optional<DateValue> dateSaidBy(const StageInput &input, int timex);

} // namespace dateline
