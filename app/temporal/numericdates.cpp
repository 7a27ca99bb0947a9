// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Points said in numbers alone.
#include "app/temporal/codes.h"
#include "app/temporal/context.h"
#include "app/temporal/grammar.h"
#include "app/temporal/numbers.h"
#include "app/temporal/point.h"

namespace dateline {

namespace {

/// Digits stuck to what is before them.
std::optional<int> joinedDigits(Cursor &c, int fewest, int most)
{
    if (!c.at(Category::Digits) || !c.joined() || c.cell().digits < fewest || c.cell().digits > most)
        return std::nullopt;
    return c.take(Category::Digits);
}

std::optional<Category> acceptSeparator(Cursor &c)
{
    for (const Category separator : {Category::Hyphen, Category::Slash, Category::Stop}) {
        if (c.at(separator) && c.joined()) {
            c.advance();
            return separator;
        }
    }
    return std::nullopt;
}

/// Whether the digits before the cursor go on in a longer number or code.
bool goesOn(const Cursor &c)
{
    return c.joined() && !c.at(Category::Comma) && !c.at(Category::Stop) && !c.at(Category::Bracket) &&
           !c.at(Category::Possessive) && !c.at(Category::Colon);
}

bool startsInside(const Cursor &c)
{
    return c.joined() && c.has(-1) &&
           (c.at(Category::Digits, -1) || c.at(Category::Hyphen, -1) || c.at(Category::Slash, -1) ||
            c.at(Category::Stop, -1) || c.at(Category::Comma, -1));
}

std::optional<Point> fullDate(const char *rule, int year, int month, int day)
{
    if (!PartialDate::day(year, unsigned(month), unsigned(day)))
        return std::nullopt;
    CalendarPattern pattern;
    pattern.year = year;
    pattern.month = qint8(month);
    pattern.day = qint8(day);
    return point(rule, pattern);
}

/// "T10:00" stuck to an ISO date.
void acceptIsoTime(Cursor &c, CalendarPattern &pattern)
{
    Cursor rest = c;
    if (rest.atEnd() || !rest.joined() || rest.word() != u"T")
        return;
    rest.advance();
    const auto hour = joinedDigits(rest, 2, 2);
    if (!hour || *hour > 24 || !rest.accept(Category::Colon))
        return;
    const auto minute = joinedDigits(rest, 2, 2);
    if (!minute || *minute > 59)
        return;
    pattern.timeOfDay = clockCode(*hour, *minute);
    c = rest;
}

/// Two or four digits of a year.
int fullYear(int value)
{
    if (value >= 100)
        return value;
    return value < 50 ? 2000 + value : 1900 + value;
}

} // namespace

std::optional<Point> isoDate(Cursor &c)
{
    if (!c.at(Category::Digits) || c.cell().digits != 4 || startsInside(c))
        return std::nullopt;
    const int year = *c.take(Category::Digits);
    const auto separator = acceptSeparator(c);
    const auto month = separator ? joinedDigits(c, 1, 2) : std::nullopt;
    if (!month || *month < 1 || *month > 12)
        return std::nullopt;
    Cursor rest = c;
    const auto second = acceptSeparator(rest);
    const auto day = second == separator ? joinedDigits(rest, 1, 2) : std::nullopt;
    if (day) {
        auto date = fullDate("ISO date", year, *month, *day);
        if (date) {
            acceptIsoTime(rest, date->pattern);
            c = rest;
        }
        return date;
    }
    // "2010-11" is a range of years; "2019-05" can only be a month.
    if (*separator != Category::Hyphen || *month > year % 100 || goesOn(c) || c.cell(-1).digits != 2)
        return std::nullopt;
    if (year % 100 < 13 && *month > year % 100)
        return std::nullopt;
    CalendarPattern pattern;
    pattern.year = year;
    pattern.month = qint8(*month);
    return point("ISO month", pattern);
}

std::optional<Point> slashedDate(Cursor &c)
{
    if (!c.at(Category::Digits) || c.cell().digits > 2 || startsInside(c))
        return std::nullopt;
    const int first = *c.take(Category::Digits);
    const auto separator = acceptSeparator(c);
    const auto second = separator ? joinedDigits(c, 1, 2) : std::nullopt;
    if (!second)
        return std::nullopt;
    Cursor rest = c;
    const auto again = acceptSeparator(rest);
    if (again != separator) {
        // Without a year only the one that has become a name.
        if (first == 9 && *second == 11 && separator == Category::Slash)
            return fullDate("9/11", 2001, 9, 11);
        return std::nullopt;
    }
    const bool hasFour = rest.at(Category::Digits) && rest.cell().digits == 4;
    const auto last = joinedDigits(rest, 2, 4);
    if (!last || goesOn(rest) || (separator == Category::Stop && !hasFour))
        return std::nullopt;
    c = rest;
    // With slashes and hyphens the American order, unless only the other is possible.
    const bool dayFirst = first > 12 || (separator == Category::Stop && *second <= 12);
    if (dayFirst)
        return fullDate(dayMonthYear, fullYear(*last), *second, first);
    auto date = fullDate(monthDayYear, fullYear(*last), first, *second);
    if (date)
        date->pattern.orderUnclear = *second <= 12;
    return date;
}

std::optional<Point> eraYear(Cursor &c)
{
    CalendarPattern pattern;
    Point result = point("year of an era", pattern);
    if (!c.atEnd() && !c.cell().capital && c.accept(Category::Circa)) {
        if (c.at(Category::Stop) && c.joined())
            c.advance();
        result.mod = QLatin1String("APPROX");
    }
    Cursor ahead = c;
    if (ahead.accept(Category::The))
        c = ahead;
    const bool named = c.take(Category::Unit) == int(Unit::Year);
    if (!named)
        c = ahead.at(Category::Digits) ? c : ahead;
    const bool eraFirst = c.accept(Category::EraAfter);
    std::optional<int> year;
    if (c.at(Category::Digits) && c.cell().digits <= 4)
        year = c.take(Category::Digits);
    else if (named)
        year = yearNumber(c);
    if (!year || *year == 0)
        return std::nullopt;
    const bool before = !eraFirst && c.accept(Category::EraBefore);
    const bool eraLast = !eraFirst && !before && c.accept(Category::EraAfter);
    const bool approximate = !result.mod.isEmpty() && *year >= 100;
    if (!before && !eraFirst && !eraLast && !named && !approximate)
        return std::nullopt;
    if (!before && *year > 2200)
        return std::nullopt;
    result.pattern.year = before ? 1 - *year : *year;
    return result;
}

std::optional<Point> yearAlone(Cursor &c)
{
    const Cursor start = c;
    CalendarPattern pattern;
    if (c.at(Category::Apostrophe)) {
        if (!isShortYearInContext(c))
            return std::nullopt;
        c.advance();
        pattern.year = c.take(Category::Digits);
        pattern.withoutCentury = true;
        return point("short year", pattern);
    }
    if (c.at(Category::Digits) && c.cell().digits == 3) {
        pattern.year = c.take(Category::Digits);
        return isEarlyYearInContext(start, c) ? std::optional(point("year", pattern)) : std::nullopt;
    }
    pattern.year = yearNumber(c);
    if (!pattern.year || !isYearInContext(start, c, *pattern.year))
        return std::nullopt;
    return point("year", pattern);
}

} // namespace dateline
