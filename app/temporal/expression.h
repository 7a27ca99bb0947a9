// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/timex.h"
#include "app/temporal/holiday.h"

namespace dateline {

/// What an expression counts from.
enum class Anchor : quint8 {
    Publication, ///< the time of writing: "last month", "yesterday"
    Text,        ///< a time mentioned before: "the following year", "two days later"
    Either       ///< whichever runs: "in May", "the year", "the third quarter"
};

/// Which of the units that fit is meant, seen from the anchor.
enum class Direction : quint8 {
    ByTense, ///< as the verb says: "on Friday"
    Last,    ///< the nearest before
    This,    ///< the one about the anchor
    Next     ///< the nearest after
};

/// A step from the anchor: the unit that holds it, moved.
struct Shift
{
    Precision unit = Precision::Day;
    int count = 0;
};

/// A point or stretch of the calendar as far as the words give it; zero or nothing where they do not.
/// Of the fields of one unit the finer narrows the coarser: {year 1998, month 5}, {shift year−1, month 5}.
struct CalendarPattern
{
    std::optional<int> year; ///< astronomical
    bool isBlock = false;    ///< with year: the whole decade or century of `block`
    Precision block = Precision::Year;
    bool fiscal = false;
    qint8 month = 0;
    qint8 day = 0;
    qint8 week = 0;    ///< ISO, of the year
    qint8 weekday = 0; ///< ISO
    qint8 quarter = 0;
    qint8 half = 0;
    std::optional<Season> season;
    std::optional<HolidayRule> holiday;
    std::optional<Shift> shift;
    Direction direction = Direction::ByTense;
    Anchor anchor = Anchor::Either;
    bool ofPeriod = false;       ///< "a year ago": the reporting period a year back, where one is running
    bool repeatsUnit = false;    ///< "the quarter": that unit as last mentioned, else the last one done
    bool orderUnclear = false;   ///< "3/4/2019": read as month and day, but might be day and month
    qint16 turnOfYears = 0;      ///< the first of so many years, as "the turn of the century" is of 100
    bool withoutCentury = false; ///< "the '80s", "'09": year holds 80, 9
    bool sameDay = false;        ///< "a year ago today": the anchor's day in the shifted unit
    QString timeOfDay;           ///< "T22:00", "TMO"; empty where none
};

/// Whether \a p has a clock time, not only a part of a day.
inline bool hasClock(const CalendarPattern &p)
{
    return p.timeOfDay.size() > 1 && p.timeOfDay[1].isDigit();
}

/// Whether \a p names a day or a part of one, not only a time of some day.
inline bool isOneDay(const CalendarPattern &p)
{
    const bool counted = p.shift && p.shift->unit == Precision::Day &&
                         (p.shift->count != 0 || p.anchor == Anchor::Publication);
    return !hasClock(p) && !p.isBlock && (p.day || p.weekday || p.holiday || counted);
}

/// A time expression as read, before anything is known about its anchor.
struct Expression
{
    int first = 0; ///< cells [first, last)
    int last = 0;
    TimexType type = TimexType::Date;
    QString value; ///< of durations, sets and references; empty for calendar patterns
    QLatin1String mod;
    QLatin1String rule;
    CalendarPattern pattern;
};

} // namespace dateline
