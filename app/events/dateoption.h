// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/event.h"
#include "app/events/candidate.h"
#include "app/events/features.h"
#include "app/events/stageinput.h"
#include <QHash>

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
    int kinEvent = -1;     ///< the last earlier event of this date whose word may name the same
    int tiedEvent = -1;  ///< the earlier event of this date that hangs on this one in the tree, or it on that
    int elsewhere = -1;  ///< the expression of another sentence that says it
    bool ahead = false;  ///< it stands in a sentence that follows
    bool behind = false; ///< it stands in a sentence before
    bool leadDay = false; ///< it is the first day, of those close before publication, that the article names
    bool ownClause = false; ///< the clause of the event says it
    bool unbounded = false; ///< the day itself where the words bound a time by it ("since 2013")

    bool isNone() const { return !fromExpression && !date.has_value(); }
};

/// An event dated already, as context for the ones after it.
struct DatedEvent
{
    int trigger = 0;
    int sentence = 0;
    int clause = -1;
    EventType type = EventType::Other;
    bool explicitly = false; ///< an expression of its own sentence says its date
    std::optional<DateValue> date;
};

/// What an article is like as a whole, as far as dating goes.
struct ArticleProfile
{
    bool historical = false;  ///< most of its dates lie years before its publication, or it has none
    bool saysToday = false;   ///< names its publication day in the text
    int leadDay = -1;         ///< the first expression for a day of the week before publication
    QHash<qint64, int> named; ///< how often each first day of an expression is named

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

/// The number of the first day of \a span.
qint64 dayNumber(const DayInterval &span);

/// The days that \a timex gives to an event it is said of, with the preposition before it: "since 1965"
/// opens an interval.
std::optional<DateValue> dateSaidBy(const StageInput &input, int timex);

} // namespace dateline
