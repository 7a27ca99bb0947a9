// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/temporal/cursor.h"
#include "app/temporal/expression.h"

namespace dateline {

/// A place on the calendar as the words give it.
struct Point
{
    CalendarPattern pattern;
    QLatin1String rule;
    QLatin1String mod;
};

inline Point point(const char *rule, CalendarPattern pattern)
{
    return {std::move(pattern), QLatin1String(rule), {}};
}

/// One way to say a point. To add one, write the function and list it in pointMatchers().
using PointMatcher = std::optional<Point> (*)(Cursor &);

/// The longest reading as a point at the cursor, of all matchers.
std::optional<Point> longestPoint(Cursor &c);

// Dates: "Friday, Oct. 13, 1989", "3rd of May", "March of last year", "1998", "44 BC", "2019-05-03".
std::optional<Point> monthDay(Cursor &c);
std::optional<Point> dayMonth(Cursor &c);
std::optional<Point> monthYear(Cursor &c);
std::optional<Point> yearAlone(Cursor &c);
std::optional<Point> eraYear(Cursor &c);
std::optional<Point> isoDate(Cursor &c);
std::optional<Point> slashedDate(Cursor &c);
std::optional<Point> weekdayAlone(Cursor &c);
std::optional<Point> holiday(Cursor &c);
std::optional<Point> dayAlone(Cursor &c);       // "on the 9th"
std::optional<Point> weekdayOfMonth(Cursor &c); // "the first Monday in May"
/// "3 to 5 May 1998": two points with one month; the second is the last day.
struct DayPair
{
    Point first;
    Point second;
    int firstEnd = 0; ///< cells of the first: up to here
    int secondBegin = 0;
};
std::optional<DayPair> dayPair(Cursor &c);

// Periods: "the 1990s", "the 19th century", "the winter of 1994", "the 1988 third quarter", "fiscal 1989".
std::optional<Point> decade(Cursor &c);
std::optional<Point> century(Cursor &c);
std::optional<Point> decadeOfCentury(Cursor &c); // "the first decade of the 21st century"
std::optional<Point> turn(Cursor &c);            // "the turn of the century"
std::optional<Point> season(Cursor &c);
std::optional<Point> quarter(Cursor &c);
std::optional<Point> yearPeriod(Cursor &c); // "the 1988 period", "last year's quarter"
std::optional<Point> half(Cursor &c);
std::optional<Point> fiscalYear(Cursor &c);
std::optional<Point> weekOf(Cursor &c);
std::optional<Point> numberedWeek(Cursor &c); // "week 23 of 2021"

// Steps from an anchor: "yesterday", "last month", "next Friday", "two years ago", "a year earlier".
std::optional<Point> dayWord(Cursor &c);
std::optional<Point> steppedUnit(Cursor &c);
std::optional<Point> steppedName(Cursor &c);
std::optional<Point> unitsAgo(Cursor &c);
std::optional<Point> unitsLater(Cursor &c);
std::optional<Point> unitBefore(Cursor &c);
std::optional<Point> beforeLast(Cursor &c);
std::optional<Point> yearAgo(Cursor &c);
std::optional<Point> bareUnit(Cursor &c);

// Parts of a day: "this morning", "last night", "Friday evening".
std::optional<Point> partOfDay(Cursor &c);

/// A point moved from the anchor by a determiner: this 0, last −1, next +1.
struct Step
{
    int count = 0;
    Anchor anchor = Anchor::Publication;
    bool latest = false;
};
/// "this", "last", "the following", "that same" …
std::optional<Step> step(Cursor &c);
/// "1998", "of last year", ", 1998", "'98": narrows \a pattern to that year.
bool acceptYear(Cursor &c, CalendarPattern &pattern);
/// A month by its name or abbreviation.
std::optional<int> monthName(Cursor &c);
/// The precision of the calendar that belongs to \a unit; nothing for those finer than a day.
std::optional<Precision> precisionOf(Unit unit);

} // namespace dateline
