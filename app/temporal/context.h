// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the neighbours and the part of speech say about words that are not always of time: "may",
// "march", "second", "fall", a bare number, "the day". All take cursors before and after the words
// in question and only look.
#pragma once
#include "app/temporal/point.h"

namespace dateline {

struct Amount;

/// "May", "March" alone: the month, not a verb or a person's name.
bool isMonthInContext(const Cursor &start, const Cursor &end);
/// A number alone: a year, not a count or part of a code.
bool isYearInContext(const Cursor &start, const Cursor &end, int year);
/// Three digits: a year ("in 476, the …").
bool isEarlyYearInContext(const Cursor &start, const Cursor &end);
/// An apostrophe and two digits: "in '68".
bool isShortYearInContext(const Cursor &start);
/// A decade's name: "the nineties", not ages or degrees ("in her nineties").
bool isDecadeNameInContext(const Cursor &end);
/// "spring", "fall": the season, not the verb or the coming down.
bool isSeasonInContext(const Cursor &start, const Cursor &name, const Cursor &end, bool definite);
/// Part of a longer name: "Bloody Sunday", "Tuesday Weld".
bool isNamePart(const Cursor &start);
/// A day number that counts something after all: "May 10 percent".
bool isCounted(const Cursor &end);

/// "the last day", "the next quarter": said of the time of writing, not of a row of things.
bool isSteppedUnitInContext(const Cursor &start, const Cursor &end, const Step &by, Unit unit);
/// What a step at \a start counts from, as the preposition before it says.
Anchor stepAnchor(const Cursor &start, const Step &by);
/// "the quarter", "the weekend": one that has been mentioned or runs.
bool isBareUnitInContext(const Cursor &start, const Cursor &end, Unit unit);
bool isPartOfDayInContext(const Cursor &start, const Cursor &end);
bool isOvernightInContext(const Cursor &end);
/// Whether the clause may end here: punctuation, a conjunction, a verb.
bool isClauseEnd(const Cursor &end);
/// Whether the noun before is not part of a compound: the clause ends or another phrase begins.
bool endsPhrase(const Cursor &end);

/// "a second time", "two-day-old", "10-year-old": not lengths of time.
bool isDurationInContext(const Cursor &start, const Cursor &end, const Amount &amount, Unit unit, bool plural,
                         bool hyphened);
/// "years" alone: "for years", "within weeks", "months of talks".
bool isBarePluralInContext(const Cursor &start, const Cursor &end, Unit unit);
/// "years old", "year-old": an age.
bool isAge(const Cursor &end);
/// "a year" after an amount: each year.
bool isRate(const Cursor &start, const Cursor &end);

bool isReferenceInContext(const Cursor &start, const Cursor &end);
/// "the past" as a noun.
bool isNominalPast(const Cursor &end);
bool isFutureAdjective(QStringView word);
/// Points that "about" or "around" may blur: "around 1850", "about May 3".
bool isApproximatedPoint(const CalendarPattern &pattern);

} // namespace dateline
