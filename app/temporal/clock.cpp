// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Clock times: "10:35 a.m.", "noon Thursday", "5 p.m. EST, Nov. 6", "Tuesday at 9 a.m.", "0900 GMT".
#include "app/temporal/codes.h"
#include "app/temporal/context.h"
#include "app/temporal/grammar.h"
#include "app/temporal/numbers.h"
#include "app/temporal/point.h"

namespace dateline {

namespace {

struct Clock
{
    int hour = 0;
    int minute = -1; ///< −1: not said
    bool isUtc = false;

    QString toTimex() const
    {
        const QString hours = clockCode(hour, std::max(0, minute));
        return isUtc ? hours + QLatin1Char('Z') : hours;
    }
};

std::optional<int> minutes(Cursor &c)
{
    Cursor rest = c;
    if (!rest.acceptAny(Category::Colon, Category::Stop) || !c.joined() || !rest.joined() ||
        !rest.at(Category::Digits) || rest.cell().digits != 2)
        return std::nullopt;
    const auto value = rest.take(Category::Digits);
    if (*value > 59)
        return std::nullopt;
    c = rest;
    return value;
}

/// "a.m.", "o'clock", "in the morning": the hour on the 24-hour clock.
std::optional<int> hourOfHalf(Cursor &c, int hour)
{
    Cursor rest = c;
    if (const auto half = rest.take(Category::Meridiem)) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        const bool dotted = rest.word(-1).endsWith(u'm', Qt::CaseInsensitive) && rest.word(-1).contains(u'.');
        if (dotted && rest.at(Category::Stop) && rest.joined())
            rest.advance();
        c = rest;
        return hour % 12 + *half;
    }
    const bool oClock = !rest.atEnd() && rest.word().compare(u"o", Qt::CaseInsensitive) == 0 && rest.has(2) &&
                        rest.word(2).compare(u"clock", Qt::CaseInsensitive) == 0;
    if (oClock)
        rest.advance(3);
    Cursor part = rest;
    if (part.accept(Category::In) && part.accept(Category::The)) {
        const auto code = part.take(Category::PartOfDay);
        if (code && hour >= 1 && hour <= 12 && (oClock || PartOfDay(*code) != PartOfDay::Night)) {
            c = part;
            const bool late =
                PartOfDay(*code) == PartOfDay::Afternoon || PartOfDay(*code) == PartOfDay::Evening;
            return hour % 12 + (late ? 12 : 0);
        }
    }
    if (!oClock || hour < 1 || hour > 12)
        return std::nullopt;
    c = rest;
    return hour;
}

void acceptZone(Cursor &c, Clock &clock)
{
    Cursor rest = c;
    const bool bracketed = rest.accept(Category::Bracket);
    const bool written = !rest.atEnd() && rest.word() == rest.word().toString().toUpper();
    const auto zone = written ? rest.take(Category::Zone) : std::nullopt;
    if (!zone || (bracketed && !rest.accept(Category::Bracket)))
        return;
    clock.isUtc = *zone == 1;
    c = rest;
}

std::optional<Clock> digitalClock(Cursor &c)
{
    if (!c.at(Category::Digits) || c.cell().digits > 4 ||
        (c.joined() && c.has(-1) && !c.at(Category::Hyphen, -1) && !c.at(Category::Bracket, -1)))
        return std::nullopt;
    const int digits = c.cell().digits;
    const int number = *c.take(Category::Digits);
    Clock clock;
    if (digits == 4) {
        // "1430 GMT", "0900 hours"
        clock = {number / 100, number % 100, false};
        Cursor rest = c;
        acceptZone(rest, clock);
        const bool zoned = rest.position() != c.position();
        const bool hours = !zoned && !c.atEnd() && c.word() == u"hours";
        if (clock.hour > 24 || clock.minute > 59 || (!zoned && !hours))
            return std::nullopt;
        c = rest;
        c.advance(hours);
        return clock;
    }
    clock.hour = number;
    const auto minute = minutes(c);
    const bool colon = minute && c.at(Category::Colon, -2);
    clock.minute = minute.value_or(-1);
    if (const auto hour = hourOfHalf(c, number))
        clock.hour = *hour;
    else if (!colon || number > 24 || c.at(Category::Colon))
        return std::nullopt;
    acceptZone(c, clock);
    return clock;
}

/// The day that a clock time goes on with: "Wednesday", ", Nov. 6", "Saturday night".
std::optional<Point> dayAfterClock(Cursor &c)
{
    Cursor rest = c;
    rest.accept(Category::Comma);
    rest.accept(Category::On);
    auto day = longestPoint(rest);
    if (!day || !isOneDay(day->pattern))
        return std::nullopt;
    c = rest;
    return day;
}

/// "half", "a quarter", "ten", "five minutes", in front of "past" or "to".
std::optional<int> spokenMinutes(Cursor &c)
{
    if (c.accept(Category::Half))
        return 30;
    Cursor rest = c;
    rest.accept(Category::Indefinite);
    if (rest.take(Category::Unit) == int(Unit::Quarter)) {
        c = rest;
        return 15;
    }
    const auto number = cardinal(c);
    if (!number || *number < 1 || *number > 29)
        return std::nullopt;
    const bool named = c.take(Category::UnitPlural) == int(Unit::Minute);
    // "ten to twelve" is a guess at a number.
    return named || c.at(Category::Past) ? number : std::nullopt;
}

/// "half past three", "a quarter to six in the evening", "five minutes to midnight".
std::optional<Clock> spokenClock(Cursor &c)
{
    const auto minute = spokenMinutes(c);
    const bool to = minute && c.at(Category::To);
    if (!minute || !c.acceptAny(Category::Past, Category::To) || (to && *minute == 30))
        return std::nullopt;
    auto hour = c.take(Category::ClockName);
    if (!hour) {
        hour = c.at(Category::Digits) && c.cell().digits <= 2 ? c.take(Category::Digits)
                                                              : c.take(Category::Number);
        if (!hour || *hour < 1 || *hour > 12)
            return std::nullopt;
        const Cursor said = c;
        if (const auto full = hourOfHalf(c, *hour))
            hour = full;
        else if (Cursor day = said; !endsPhrase(said) && !dayAfterClock(day))
            return std::nullopt; // "from a quarter to six tenths"
    }
    const int minutes = *hour * 60 + (to ? -*minute : *minute);
    constexpr int day = 24 * 60;
    return Clock{(minutes + day) % day / 60, (minutes + day) % 60, false};
}

std::optional<Clock> clock(Cursor &c)
{
    Cursor spoken = c;
    if (const auto time = spokenClock(spoken)) {
        c = spoken;
        return time;
    }

    if (const auto hour = c.take(Category::ClockName)) {
        Clock named{*hour, 0, false};
        acceptZone(c, named);
        return named;
    }
    if (const auto hour = c.take(Category::Number)) {
        const auto full = hourOfHalf(c, *hour);
        return full ? std::optional(Clock{*full, -1, false}) : std::nullopt;
    }
    return digitalClock(c);
}

} // namespace

std::optional<Expression> clockTime(Cursor &c)
{
    Expression result;
    result.type = TimexType::Time;
    result.rule = QLatin1String("clock");
    const auto mod = approximation(c);
    result.mod = mod.value_or(QLatin1String());
    const auto time = clock(c);
    if (!time)
        return std::nullopt;
    if (const auto day = dayAfterClock(c)) {
        result.pattern = day->pattern;
    } else {
        result.pattern.shift = Shift{Precision::Day, 0};
        result.pattern.anchor = Anchor::Text;
    }
    result.pattern.timeOfDay = time->toTimex();
    return result;
}

} // namespace dateline
