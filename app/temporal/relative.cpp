// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Points said as steps from an anchor.
#include "app/temporal/context.h"
#include "app/temporal/numbers.h"
#include "app/temporal/point.h"

namespace dateline {

namespace {

Point stepped(const char *rule, Precision unit, int count, Anchor anchor)
{
    Point result{{}, QLatin1String(rule), {}};
    result.pattern.shift = Shift{unit, count};
    result.pattern.anchor = anchor;
    return result;
}

std::optional<Unit> anyUnit(Cursor &c)
{
    auto unit = c.take(Category::Unit);
    if (!unit)
        unit = c.take(Category::UnitPlural);
    return unit ? std::optional(Unit(*unit)) : std::nullopt;
}

/// How many of which calendar unit: "two weeks", "a fortnight", "half a century"; shorter ones too.
struct Distance
{
    Unit unit = Unit::Day;
    Amount amount;

    Precision precision() const { return precisionOf(unit).value_or(Precision::Day); }
    int count() const { return unit == Unit::Fortnight ? 2 * amount.whole : amount.whole; }
    bool isShort() const { return unit < Unit::Day; }
};

std::optional<Distance> distance(Cursor &c)
{
    Distance result;
    Cursor halved = c;
    if (halved.accept(Category::Half) && halved.accept(Category::Indefinite)) {
        result.amount = Amount{0, true, false, false, {}}; // "half a century"
        c = halved;
    } else {
        const auto number = amount(c);
        if (!number)
            return std::nullopt;
        result.amount = *number;
    }
    c.acceptInnerHyphen();
    acceptFillers(c);
    const auto unit = anyUnit(c);
    if (!unit)
        return std::nullopt;
    result.unit = *unit;
    // "a week or so ago", "a year or two ago"
    Cursor rest = c;
    if (rest.accept(Category::Or) && !rest.atEnd() && (rest.word() == u"so" || rest.accept(Category::More))) {
        if (rest.word(-1) != u"more")
            rest.advance();
        c = rest;
        result.amount.mod = QLatin1String("APPROX");
    } else if (rest = c; rest.accept(Category::Or) && rest.take(Category::Number)) {
        c = rest;
        result.amount.mod = QLatin1String("APPROX");
    }
    return result;
}

/// The step for \a count of them; half units go down to the finer calendar unit.
Point moved(const char *rule, const Distance &distance, int sign, Anchor anchor)
{
    Point result = stepped(rule, distance.precision(), sign * distance.count(), anchor);
    if (distance.unit == Unit::Millennium)
        result.pattern.shift = Shift{Precision::Year, sign * 1000 * distance.amount.whole};
    if (distance.unit == Unit::Century)
        result.pattern.shift =
            Shift{Precision::Year, sign * (100 * distance.amount.whole + 50 * distance.amount.half)};
    if (distance.unit == Unit::Decade)
        result.pattern.shift =
            Shift{Precision::Year, sign * (10 * distance.amount.whole + 5 * distance.amount.half)};
    if (distance.unit == Unit::Year && distance.amount.half)
        result.pattern.shift = Shift{Precision::Month, sign * (12 * distance.amount.whole + 6)};
    if (distance.isShort())
        result.pattern.shift = Shift{Precision::Day, 0};
    result.pattern.ofPeriod = distance.unit == Unit::Year && sign < 0 && distance.amount.whole == 1 &&
                              distance.amount.mod.isEmpty();
    result.mod = distance.amount.mod.isEmpty() ? QLatin1String() : QLatin1String("APPROX");
    return result;
}

bool isVaguelyMany(const Distance &d)
{
    return d.amount.vague;
}

} // namespace

std::optional<Precision> precisionOf(Unit unit)
{
    switch (unit) {
    case Unit::Day:
    case Unit::Night:
        return Precision::Day;
    case Unit::Weekend:
        return Precision::Weekend;
    case Unit::Week:
    case Unit::Fortnight:
        return Precision::Week;
    case Unit::Month:
        return Precision::Month;
    case Unit::Quarter:
        return Precision::Quarter;
    case Unit::Season:
        return Precision::Season;
    case Unit::Half:
        return Precision::Half;
    case Unit::Year:
        return Precision::Year;
    case Unit::Decade:
        return Precision::Decade;
    case Unit::Century:
    case Unit::Millennium:
        return Precision::Century;
    case Unit::Second:
    case Unit::Minute:
    case Unit::Hour:
        break;
    }
    return std::nullopt;
}

std::optional<Step> step(Cursor &c)
{
    using enum Category;
    if (c.take(This) == 0) {
        if (c.accept(Past))
            return Step{-1, Anchor::Publication};
        if (c.accept(Coming))
            return Step{1, Anchor::Publication};
        if (c.accept(Same))
            return Step{0, Anchor::Text};
        c.accept(Current);
        return Step{0, Anchor::Publication};
    }
    if (c.take(That) == 0) {
        c.accept(Same);
        return Step{0, Anchor::Text};
    }
    const bool definite = c.accept(The);
    if (c.acceptAny(Last, Past))
        return Step{-1, Anchor::Publication};
    if (c.accept(Next))
        return Step{1, definite ? Anchor::Text : Anchor::Publication};
    if (c.accept(Coming))
        return Step{1, Anchor::Publication};
    if (c.accept(Following))
        return Step{1, Anchor::Text};
    if (c.accept(Previous))
        return Step{-1, Anchor::Text};
    if (c.accept(Same))
        return Step{0, Anchor::Text};
    if (c.accept(Current))
        return Step{0, Anchor::Publication};
    if (definite && c.accept(Latest))
        return Step{0, Anchor::Either, true};
    return std::nullopt;
}

std::optional<Point> dayWord(Cursor &c)
{
    const auto day = c.take(Category::Day);
    if (!day)
        return std::nullopt;
    return stepped("day word", Precision::Day, *day, Anchor::Publication);
}

std::optional<Point> steppedUnit(Cursor &c)
{
    const Cursor start = c;
    const auto by = step(c);
    if (!by)
        return std::nullopt;
    acceptFillers(c);
    auto number = c.take(Category::Unit);
    const bool period =
        !number && (by->latest || by->anchor == Anchor::Text) && c.take(Category::Period) == 0;
    if (period)
        number = int(Unit::Quarter);
    const auto precision = number ? precisionOf(Unit(*number)) : std::nullopt;
    if (!precision || !isSteppedUnitInContext(start, c, *by, Unit(*number)))
        return std::nullopt;
    // "over the next year or so"
    Cursor rest = c;
    if (by->count != 0 && rest.accept(Category::Or) && !rest.atEnd() && rest.word() == u"so") {
        rest.advance();
        c = rest;
    }
    Point result = stepped("step by unit", *precision, by->count, stepAnchor(start, *by));
    result.pattern.repeatsUnit = by->latest || period;
    if (result.pattern.repeatsUnit)
        result.pattern.anchor = Anchor::Either;
    return result;
}

std::optional<Point> steppedName(Cursor &c)
{
    const auto by = step(c);
    if (!by || by->latest)
        return std::nullopt;
    CalendarPattern pattern;
    pattern.anchor = by->anchor;
    pattern.direction = by->count < 0 ? Direction::Last : by->count > 0 ? Direction::Next : Direction::This;
    const Cursor name = c;
    if (const auto month = monthName(c))
        pattern.month = qint8(*month);
    else if (const auto weekday = c.take(Category::Weekday); weekday && name.cell().capital)
        pattern.weekday = qint8(*weekday);
    else if (const auto season = c.take(Category::Season))
        pattern.season = Season(*season);
    else if (const auto day = holiday(c))
        pattern.holiday = day->pattern.holiday;
    else
        return std::nullopt;
    if (pattern.month) {
        // "last May 3"; "this coming Sunday, March eighth" is in the weekday's branch.
        if (const auto day = dayOfMonth(c))
            pattern.day = qint8(*day);
    } else if (pattern.weekday) {
        Cursor rest = c;
        rest.accept(Category::Comma);
        if (const auto date = monthDay(rest); date && !date->pattern.weekday) {
            pattern.month = date->pattern.month;
            pattern.day = date->pattern.day;
            pattern.year = date->pattern.year;
            c = rest;
        }
    }
    return Point{std::move(pattern), QLatin1String("step by name"), {}};
}

namespace {

/// "a week ago today", "two weeks ago Saturday", "a fortnight from Monday": so many weeks end on that day.
/// Whether such a day is here; it is read.
bool countFromDay(Cursor &c, const Distance &by, int sign, CalendarPattern &pattern)
{
    if (by.isShort() || by.amount.half || !by.amount.mod.isEmpty() || c.at(Category::Possessive, 1))
        return false;
    const bool inWeeks = by.precision() == Precision::Week;
    const bool weekday = inWeeks && c.at(Category::Weekday) && c.cell().capital;
    if (!weekday && !(c.at(Category::Day) && c.cell().meaning(Category::Day)->value == 0))
        return false;
    if (inWeeks)
        pattern.shift = Shift{Precision::Day, 7 * pattern.shift->count};
    pattern.sameDay = !weekday;
    if (weekday) {
        pattern.weekday = qint8(c.cell().meaning(Category::Weekday)->value);
        pattern.direction = sign < 0 ? Direction::Last : Direction::Next;
    }
    c.advance();
    return true;
}

} // namespace

std::optional<Point> unitsAgo(Cursor &c)
{
    const auto by = distance(c);
    if (!by || isVaguelyMany(*by))
        return std::nullopt;
    const bool ahead = c.accept(Category::From);
    Point result = moved("units ago", *by, ahead ? 1 : -1, Anchor::Publication);
    if (ahead ? c.accept(Category::Now) : c.accept(Category::Ago)) {
        if (!ahead)
            countFromDay(c, *by, -1, result.pattern);
        return result;
    }
    if (ahead && countFromDay(c, *by, 1, result.pattern))
        return result;
    return std::nullopt;
}

std::optional<Point> unitsLater(Cursor &c)
{
    const auto by = distance(c);
    if (!by || by->isShort() || isVaguelyMany(*by))
        return std::nullopt;
    // "a year-earlier loss": the words after the article are one adjective.
    if (c.acceptInnerHyphen() && by->amount.article)
        return std::nullopt;
    if (c.accept(Category::Later))
        return moved("units later", *by, 1, Anchor::Text);
    if (c.accept(Category::Earlier))
        return moved("units later", *by, -1, Anchor::Text);
    const bool after = c.at(Category::After);
    if (!c.acceptAny(Category::After, Category::Before) || !isClauseEnd(c) ||
        (!c.atEnd() && c.token().xpos == Xpos::Vbg))
        return std::nullopt;
    return moved("units later", *by, after ? 1 : -1, Anchor::Text);
}

std::optional<Point> unitBefore(Cursor &c)
{
    c.accept(Category::The);
    const auto number = c.take(Category::Unit);
    const auto precision = number ? precisionOf(Unit(*number)) : std::nullopt;
    if (!precision)
        return std::nullopt;
    const int sign = c.at(Category::After) ? 1 : -1;
    const bool prior = c.at(Category::Previous) && c.word() == u"prior";
    if (prior)
        c.advance();
    else if (!c.acceptAny(Category::After, Category::Before, Category::Earlier))
        return std::nullopt;
    Cursor rest = c;
    const auto day = dayWord(rest);
    if (day && Unit(*number) == Unit::Day) {
        c = rest;
        return stepped("day before", Precision::Day, day->pattern.shift->count + sign, Anchor::Publication);
    }
    if (!isClauseEnd(c))
        return std::nullopt;
    Point result = stepped("day before", *precision, sign, Anchor::Text);
    if (Unit(*number) == Unit::Night)
        result.pattern.timeOfDay = QStringLiteral("TNI");
    return result;
}

/// "the week before last", "the Friday before last", "the week after next".
std::optional<Point> beforeLast(Cursor &c)
{
    c.accept(Category::The);
    const bool named = c.at(Category::Weekday) && c.cell().capital;
    const auto value = named ? c.take(Category::Weekday) : c.take(Category::Unit);
    const auto precision = !value ? std::nullopt : named ? Precision::Week : precisionOf(Unit(*value));
    if (!precision || *precision == Precision::Day)
        return std::nullopt;
    const bool ahead = c.at(Category::After);
    if (!c.acceptAny(Category::After, Category::Before) || !c.accept(ahead ? Category::Next : Category::Last))
        return std::nullopt;
    // "the week before last month's vote"
    if (!endsPhrase(c) || (!c.atEnd() && c.token().isNominal()))
        return std::nullopt;
    const int sign = ahead ? 1 : -1;
    if (!named)
        return stepped("before last", *precision, 2 * sign, Anchor::Publication);
    constexpr int moreThanAWeek = 8; // days: from there the next such weekday is not the last one
    Point result = stepped("before last", Precision::Day, moreThanAWeek * sign, Anchor::Publication);
    result.pattern.weekday = qint8(*value);
    result.pattern.direction = ahead ? Direction::Next : Direction::Last;
    return result;
}

std::optional<Point> yearAgo(Cursor &c)
{
    const bool definite = c.accept(Category::The);
    if (definite)
        c.accept(Category::Filler);
    if (c.take(Category::Unit) != int(Unit::Year) || !c.at(Category::Hyphen))
        return std::nullopt;
    c.advance();
    if (!c.acceptAny(Category::Ago, Category::Earlier))
        return std::nullopt;
    Point result = stepped("year ago", Precision::Year, -1, Anchor::Publication);
    result.pattern.ofPeriod = true;
    Cursor noun = c;
    if (noun.take(Category::Period) || noun.take(Category::Unit) == int(Unit::Quarter))
        c = noun;
    else if (definite)
        return std::nullopt;
    return result;
}

std::optional<Point> bareUnit(Cursor &c)
{
    const Cursor start = c;
    if (!c.accept(Category::The))
        return std::nullopt;
    acceptFillers(c);
    if (c.atEnd() || c.cell().capital)
        return std::nullopt;
    const auto number = c.take(Category::Unit);
    const auto precision = number ? precisionOf(Unit(*number)) : std::nullopt;
    if (!precision || !isBareUnitInContext(start, c, Unit(*number)))
        return std::nullopt;
    Point result = stepped("the unit", *precision, 0, Anchor::Either);
    result.pattern.repeatsUnit = true;
    return result;
}

} // namespace dateline
