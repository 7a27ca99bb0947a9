// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What comes again and again, and the past, present and future at large.
#include "app/temporal/codes.h"
#include "app/temporal/context.h"
#include "app/temporal/durationvalue.h"
#include "app/temporal/grammar.h"
#include "app/temporal/numbers.h"
#include "app/temporal/point.h"

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

Expression valued(const char *rule, TimexType type, QString value)
{
    Expression result;
    result.type = type;
    result.rule = QLatin1String(rule);
    result.value = std::move(value);
    return result;
}

QString oneOf(Unit unit)
{
    Amount one;
    one.whole = 1;
    return durationValue(one, unit);
}

QString weekdayValue(int weekday)
{
    return u"XXXX-WXX-%1"_s.arg(weekday);
}

Expression referenceTo(Reference time)
{
    return valued("reference", TimexType::Date, timexCode(time));
}

} // namespace

std::optional<Expression> eachUnit(Cursor &c)
{
    if (!c.accept(Category::Each))
        return std::nullopt;
    Cursor rest = c;
    const auto number = cardinal(rest);
    if (number) {
        const auto unit = rest.take(Category::UnitPlural);
        if (!unit)
            return std::nullopt;
        c = rest;
        Amount many;
        many.whole = *number;
        return valued("every units", TimexType::Set, durationValue(many, Unit(*unit)));
    }
    // "every second year", "every other day"
    int count = 1;
    if (!rest.atEnd() && rest.word() == u"other") {
        rest.advance();
        count = 2;
    } else if (const auto ordinal = rest.take(Category::Ordinal)) {
        count = *ordinal;
    } else {
        rest.accept(Category::Filler);
    }
    if (const auto part = rest.take(Category::PartOfDay)) {
        c = rest;
        return valued("every part of day", TimexType::Set, u"XXXX-XX-XX"_s + timexCode(PartOfDay(*part)));
    }
    const auto unit = rest.take(Category::Unit);
    if (!unit)
        return std::nullopt;
    c = rest;
    Amount many;
    many.whole = count;
    return valued("every unit", TimexType::Set, durationValue(many, Unit(*unit)));
}

std::optional<Expression> eachName(Cursor &c)
{
    const bool each = c.accept(Category::Each);
    const bool late = !each && c.acceptAny(Category::Early, Category::Late);
    Cursor rest = c;
    if (auto weekday = rest.take(Category::WeekdayPlural)) {
        c = rest;
        return valued("weekdays", TimexType::Set, weekdayValue(*weekday));
    }
    const auto weekday = rest.take(Category::Weekday);
    if (weekday) {
        const auto part = each ? rest.take(Category::PartOfDay) : rest.take(Category::PartOfDayPlural);
        if (!each && !part)
            return std::nullopt;
        c = rest;
        return valued("every weekday", TimexType::Set,
                      weekdayValue(*weekday) + (part ? timexCode(PartOfDay(*part)) : QString()));
    }
    if (!each || late)
        return std::nullopt;
    if (const auto month = monthName(rest)) {
        c = rest;
        return valued("every month", TimexType::Set, u"XXXX-%1"_s.arg(*month, 2, 10, QLatin1Char('0')));
    }
    const auto season = rest.take(Category::Season);
    if (!season)
        return std::nullopt;
    c = rest;
    return valued("every season", TimexType::Set, u"XXXX-"_s + timexCode(Season(*season)));
}

std::optional<Expression> frequency(Cursor &c)
{
    const Cursor start = c;
    const auto unit = c.take(Category::Frequency);
    if (!unit || isNamePart(start) || start.cell().capital)
        return std::nullopt;
    return valued("frequency", TimexType::Set, oneOf(Unit(*unit)));
}

std::optional<Expression> perUnit(Cursor &c)
{
    const Cursor start = c;
    if (!c.accept(Category::Indefinite))
        return std::nullopt;
    const auto unit = c.take(Category::Unit);
    if (!unit || !isRate(start, c))
        return std::nullopt;
    return valued("rate", TimexType::Set, oneOf(Unit(*unit)));
}

namespace {

/// "the future", "the near future", "the short term".
std::optional<Expression> futureAtLarge(Cursor &c)
{
    if (!c.accept(Category::The))
        return std::nullopt;
    bool modified = false;
    for (; !c.atEnd() && isFutureAdjective(c.word()); c.advance())
        modified = true;
    if (modified && c.take(Category::Period) == 1)
        return referenceTo(Reference::Future);
    const bool noun =
        c.take(Category::Reference) == int(Reference::Future) && !c.atEnd() && !c.token().isNominal();
    return noun ? std::optional(referenceTo(Reference::Future)) : std::nullopt;
}

/// "It will one day be …".
bool acceptOneDay(Cursor &c)
{
    const bool announced = c.has(-1) && c.token(-1).xpos == Xpos::Md;
    return announced && c.take(Category::Number) == 1 && c.take(Category::Unit) == int(Unit::Day);
}

} // namespace

std::optional<Expression> reference(Cursor &c)
{
    const Cursor start = c;
    if (const auto time = c.take(Category::Reference)) {
        if (!isReferenceInContext(start, c))
            return std::nullopt;
        return referenceTo(Reference(*time));
    }
    if (acceptOneDay(c))
        return referenceTo(Reference::Future);
    c = start;
    if (c.take(Category::This) == 1 && c.take(Category::UnitPlural) == int(Unit::Day))
        return referenceTo(Reference::Present); // "these days"
    c = start;
    if (c.accept(Category::The) && c.accept(Category::Past) && isNominalPast(c))
        return referenceTo(Reference::Past);
    c = start;
    return futureAtLarge(c);
}

std::optional<Expression> vaguelyAgo(Cursor &c)
{
    approximation(c);
    Cursor rest = c;
    if (const auto number = amount(rest); number && number->vague)
        c = rest;
    else
        c.accept(Category::Vague);
    if (!c.accept(Category::UnitPlural) || !c.accept(Category::Ago))
        return std::nullopt;
    return valued("vaguely ago", TimexType::Date, u"PAST_REF"_s);
}

} // namespace dateline
