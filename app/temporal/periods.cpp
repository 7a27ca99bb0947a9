// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parts of a year and years of business: weeks, quarters, halves, seasons.
#include "app/temporal/context.h"
#include "app/temporal/numbers.h"
#include "app/temporal/point.h"

namespace dateline {

namespace {

/// "first", "second" … as far as a quarter or half may be counted; "last" is the end of the row.
std::optional<int> ordinalUpTo(Cursor &c, int count)
{
    Cursor rest = c;
    auto number = rest.accept(Category::Last) ? std::optional(count) : ordinalNumber(rest);
    if (!number || *number > count)
        return std::nullopt;
    rest.acceptInnerHyphen();
    c = rest;
    return number;
}

/// "this year's" in front of its quarter.
bool acceptYearBefore(Cursor &c, CalendarPattern &pattern)
{
    Cursor rest = c;
    const auto moved = step(rest);
    if (moved && rest.take(Category::Unit) == int(Unit::Year) && rest.accept(Category::Possessive)) {
        pattern.shift = Shift{Precision::Year, moved->count};
        pattern.anchor = moved->anchor;
        c = rest;
        return true;
    }
    rest = c;
    rest.accept(Category::The);
    const auto year = yearNumber(rest);
    if (!year)
        return false;
    pattern.year = year;
    c = rest;
    return true;
}

/// "–42" after "the winter of 1941": it bears the first of its two years.
void acceptSecondYear(Cursor &c, std::optional<int> first)
{
    if (!first || !(c.at(Category::Hyphen) || c.at(Category::Slash)) || !c.joined() || !c.joined(1) ||
        !c.at(Category::Digits, 1))
        return;
    const int second = c.cell(1).meaning(Category::Digits)->value;
    if (second == *first + 1 || (second < 100 && second == (*first + 1) % 100))
        c.advance(2);
}

/// "Q3", "3Q".
std::optional<int> quarterSign(Cursor &c)
{
    const bool signFirst = c.at(Category::QuarterSign);
    const int digit = signFirst ? 1 : 0;
    const int sign = signFirst ? 0 : 1;
    if (!c.at(Category::QuarterSign, sign) || !c.at(Category::Digits, digit) || !c.joined(1))
        return std::nullopt;
    const int number = c.cell(digit).meaning(Category::Digits)->value;
    if (c.cell(sign).meaning(Category::QuarterSign)->value != 0 || number < 1 || number > 4)
        return std::nullopt;
    c.advance(2);
    return number;
}

/// The "20" of "2Q20".
void acceptShortYear(Cursor &c, CalendarPattern &pattern)
{
    if (!c.at(Category::QuarterSign, -1) || !c.joined() || !c.at(Category::Digits) || c.cell().digits != 2)
        return;
    constexpr int thisCentury = 2000;
    pattern.year = thisCentury + *c.take(Category::Digits);
}

bool acceptFiscal(Cursor &c)
{
    if (!c.accept(Category::Fiscal))
        return false;
    c.acceptInnerHyphen();
    return true;
}

} // namespace

std::optional<Point> season(Cursor &c)
{
    const Cursor start = c;
    const bool definite = c.accept(Category::The);
    const Cursor name = c;
    const auto value = c.take(Category::Season);
    if (!value)
        return std::nullopt;
    CalendarPattern pattern;
    pattern.season = Season(*value);
    if (acceptYear(c, pattern)) {
        acceptSecondYear(c, pattern.year);
        return point("season of a year", pattern);
    }
    if (!isSeasonInContext(start, name, c, definite))
        return std::nullopt;
    return point("season", pattern);
}

std::optional<Point> quarter(Cursor &c)
{
    CalendarPattern pattern;
    const bool yearFirst = acceptYearBefore(c, pattern);
    const bool definite = !yearFirst && c.accept(Category::The);
    Cursor ago = c;
    if (!yearFirst && ago.take(Category::Unit) == int(Unit::Year) && ago.accept(Category::Hyphen) &&
        ago.acceptAny(Category::Ago, Category::Earlier)) {
        pattern.shift = Shift{Precision::Year, -1};
        pattern.anchor = Anchor::Publication;
        c = ago;
    }
    pattern.fiscal = acceptFiscal(c);
    if (const auto sign = quarterSign(c)) {
        pattern.quarter = qint8(*sign);
    } else {
        const auto number = ordinalUpTo(c, 4);
        // "the third-quarter loss": the article belongs to the loss.
        const bool adjective = c.at(Category::Hyphen, -1);
        if (!number || c.take(Category::Unit) != int(Unit::Quarter) || c.at(Category::Hyphen) ||
            (adjective && definite))
            return std::nullopt;
        pattern.quarter = qint8(*number);
    }
    if (!yearFirst && !pattern.shift && !acceptYear(c, pattern))
        acceptShortYear(c, pattern);
    return point("quarter", pattern);
}

std::optional<Point> yearPeriod(Cursor &c)
{
    CalendarPattern pattern;
    pattern.ofPeriod = true;
    const auto isPeriod = [](Cursor &at) {
        return at.take(Category::Unit) == int(Unit::Quarter) || at.take(Category::Period) == 0;
    };
    Cursor rest = c;
    if (acceptYearBefore(rest, pattern)) {
        acceptFiscal(rest);
        c = rest;
        return isPeriod(c) ? std::optional(point("period of a year", pattern)) : std::nullopt;
    }
    // "the corresponding period last year"
    if (!c.accept(Category::The) || !c.acceptAny(Category::Filler, Category::Same) || !isPeriod(c) ||
        !acceptYear(c, pattern))
        return std::nullopt;
    pattern.ofPeriod = true;
    return point("period of a year", pattern);
}

namespace {

/// "H1", "H2" in front of a year.
std::optional<int> halfSign(Cursor &c)
{
    if (!c.at(Category::QuarterSign) || c.cell().meaning(Category::QuarterSign)->value != 1 || !c.joined(1) ||
        !c.at(Category::Digits, 1))
        return std::nullopt;
    const int number = c.cell(1).meaning(Category::Digits)->value;
    if (number < 1 || number > 2)
        return std::nullopt;
    c.advance(2);
    return number;
}

} // namespace

std::optional<Point> half(Cursor &c)
{
    CalendarPattern pattern;
    if (const auto sign = halfSign(c)) {
        pattern.half = qint8(*sign);
        return acceptYear(c, pattern) ? std::optional(point("half", pattern)) : std::nullopt;
    }
    const bool yearFirst = acceptYearBefore(c, pattern);
    if (!yearFirst)
        c.accept(Category::The);
    const auto number = ordinalUpTo(c, 2);
    if (!number || !c.accept(Category::Half))
        return std::nullopt;
    pattern.half = qint8(*number);
    if (yearFirst || acceptYear(c, pattern))
        return point("half", pattern);
    // Of anything but a year it is a part, not a half year.
    if (!c.accept(Category::Of))
        return std::nullopt;
    auto whole = longestPoint(c);
    if (!whole || whole->pattern.day || whole->pattern.weekday)
        return std::nullopt;
    if (whole->pattern.shift && whole->pattern.shift->unit == Precision::Year)
        whole->pattern.half = qint8(*number);
    else
        whole->mod = QLatin1String(*number == 1 ? "START" : "END");
    whole->rule = QLatin1String("half of");
    return whole;
}

std::optional<Point> fiscalYear(Cursor &c)
{
    if (!acceptFiscal(c))
        return std::nullopt;
    const bool named = c.take(Category::Unit) == int(Unit::Year);
    CalendarPattern pattern;
    pattern.fiscal = true;
    pattern.year = yearNumber(c);
    if (!pattern.year || (!named && c.at(Category::UnitPlural)))
        return std::nullopt;
    return point("fiscal year", pattern);
}

std::optional<Point> weekOf(Cursor &c)
{
    c.accept(Category::The);
    const auto unit = c.take(Category::Unit);
    if (!unit || (Unit(*unit) != Unit::Week && Unit(*unit) != Unit::Weekend) || !c.accept(Category::Of))
        return std::nullopt;
    auto day = monthDay(c);
    if (!day)
        return std::nullopt;
    day->rule = QLatin1String("week of");
    day->pattern.isBlock = true;
    day->pattern.block = Unit(*unit) == Unit::Week ? Precision::Week : Precision::Weekend;
    return day;
}

std::optional<Point> numberedWeek(Cursor &c)
{
    // "week 5" of a trial or a season is none of the calendar: the year tells, or "calendar week".
    const bool ofCalendar = !c.atEnd() && c.word().compare(u"calendar", Qt::CaseInsensitive) == 0;
    c.advance(ofCalendar);
    if (c.take(Category::Unit) != int(Unit::Week) || !c.at(Category::Digits) || c.cell().digits > 2)
        return std::nullopt;
    CalendarPattern pattern;
    pattern.week = qint8(*c.take(Category::Digits));
    constexpr int mostWeeks = 53;
    if (pattern.week < 1 || pattern.week > mostWeeks)
        return std::nullopt;
    const bool dated = acceptYear(c, pattern);
    return dated || ofCalendar ? std::optional(point("week by its number", pattern)) : std::nullopt;
}

} // namespace dateline
