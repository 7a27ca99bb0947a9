// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/temporal/numbers.h"

namespace dateline {

namespace {

/// Whether the digits here are a whole number: no decimals, thousands, clock or fraction follow.
bool endsNumber(const Cursor &c)
{
    const bool goesOn =
        c.at(Category::Stop) || c.at(Category::Comma) || c.at(Category::Colon) || c.at(Category::Slash);
    return !(goesOn && c.joined() && c.joined(1) && c.at(Category::Digits, 1));
}

/// "1,500" after its first group.
int withThousands(Cursor &c, int value)
{
    while (c.at(Category::Comma) && c.joined() && c.joined(1) && c.at(Category::Digits, 1) &&
           c.cell(1).digits == 3) {
        c.advance();
        value = value * 1000 + *c.take(Category::Digits);
    }
    return value;
}

std::optional<int> belowHundred(Cursor &c)
{
    const auto tens = c.take(Category::Number);
    if (!tens || *tens < 20)
        return tens;
    Cursor rest = c;
    rest.acceptInnerHyphen();
    const auto ones = rest.take(Category::Number);
    if (!ones || *ones < 1 || *ones > 9)
        return tens;
    c = rest;
    return *tens + *ones;
}

std::optional<int> cardinalWords(Cursor &c)
{
    Cursor start = c;
    std::optional<int> value = belowHundred(start);
    if (!value && start.accept(Category::Indefinite) && start.at(Category::Multiplier))
        value = 1;
    if (!value)
        return std::nullopt;
    c = start;
    int total = 0;
    int group = *value;
    while (const auto factor = c.take(Category::Multiplier)) {
        if (group > 1'000'000 / *factor * 1000)
            return std::nullopt;
        group *= *factor;
        if (*factor >= 1000) {
            total += group;
            group = 0;
        }
        Cursor rest = c;
        rest.accept(Category::And);
        if (const auto more = belowHundred(rest)) {
            c = rest;
            if (c.at(Category::Multiplier)) {
                total += group;
                group = *more;
            } else {
                group += *more;
            }
        }
    }
    return total + group;
}

/// "and a half" or "1/2" after a number.
bool acceptHalf(Cursor &c)
{
    Cursor rest = c;
    if (rest.accept(Category::And) && rest.accept(Category::Indefinite) && rest.accept(Category::Half)) {
        c = rest;
        return true;
    }
    rest = c;
    if (rest.take(Category::Digits) == 1 && rest.accept(Category::Slash) &&
        rest.take(Category::Digits) == 2) {
        c = rest;
        return true;
    }
    if (!c.atEnd() && c.word() == u"½") {
        c.advance();
        return true;
    }
    return false;
}

bool acceptDecimalHalf(Cursor &c)
{
    if (!(c.at(Category::Stop) && c.joined() && c.joined(1) && c.at(Category::Digits, 1) &&
          c.cell(1).digits == 1 && c.cell(1).meaning(Category::Digits)->value == 5))
        return false;
    c.advance(2);
    return true;
}

} // namespace

std::optional<int> cardinal(Cursor &c)
{
    if (c.at(Category::Digits)) {
        const int value = *c.take(Category::Digits);
        return withThousands(c, value);
    }
    return cardinalWords(c);
}

std::optional<int> ordinalNumber(Cursor &c)
{
    if (const auto digits = c.take(Category::OrdinalDigits))
        return digits;
    if (const auto word = c.take(Category::Ordinal))
        return word;
    Cursor rest = c;
    const auto tens = rest.take(Category::Number);
    if (!tens || *tens < 20)
        return std::nullopt;
    rest.acceptInnerHyphen();
    const auto ones = rest.take(Category::Ordinal);
    if (!ones || *ones > 9)
        return std::nullopt;
    c = rest;
    return *tens + *ones;
}

std::optional<int> dayOfMonth(Cursor &c)
{
    Cursor rest = c;
    std::optional<int> day;
    if (rest.at(Category::Digits)) {
        if (rest.cell().digits > 2)
            return std::nullopt;
        day = rest.take(Category::Digits);
        if (!endsNumber(rest) || (rest.has(0) && rest.joined() && rest.word() == u"%"))
            return std::nullopt;
    } else {
        day = ordinalNumber(rest);
    }
    if (!day || *day < 1 || *day > 31)
        return std::nullopt;
    c = rest;
    return day;
}

bool isNextYear(const Cursor &slash, int year)
{
    return slash.at(Category::Slash) && slash.joined() && slash.joined(1) && slash.at(Category::Digits, 1) &&
           slash.cell(1).digits == 2 && slash.cell(1).meaning(Category::Digits)->value == (year + 1) % 100 &&
           !(slash.joined(2) && (slash.at(Category::Slash, 2) || slash.at(Category::Hyphen, 2)));
}

std::optional<int> yearNumber(Cursor &c)
{
    Cursor rest = c;
    if (rest.at(Category::Digits)) {
        const int digits = rest.cell().digits;
        const auto value = rest.take(Category::Digits);
        if (digits != 4 || *value < 1000 || *value > 2200 || (!endsNumber(rest) && !isNextYear(rest, *value)))
            return std::nullopt;
        c = rest;
        return value;
    }
    const auto century = belowHundred(rest);
    if (!century)
        return std::nullopt;
    if (*century == 2 && rest.take(Category::Multiplier) == 1000) {
        c = rest;
        rest.accept(Category::And);
        const auto years = belowHundred(rest);
        if (years)
            c = rest;
        return 2000 + years.value_or(0);
    }
    if (*century < 11 || *century > 20)
        return std::nullopt;
    const auto years = belowHundred(rest);
    if (!years || *years < 10)
        return std::nullopt;
    c = rest;
    return *century * 100 + *years;
}

std::optional<QLatin1String> approximation(Cursor &c)
{
    Cursor rest = c;
    const bool negated = rest.accept(Category::No);
    const auto done = [&](const char *mod) {
        c = rest;
        return std::optional(QLatin1String(mod));
    };
    if (!negated && rest.accept(Category::About))
        return done("APPROX");
    for (const auto category : {Category::LessThan, Category::MoreThan}) {
        const auto needsThan = rest.take(category);
        if (!needsThan)
            continue;
        if (*needsThan && !rest.accept(Category::Than))
            return std::nullopt;
        // "over the last five years", "over three years": during them; "over an hour": more than it.
        if (!*needsThan && category == Category::MoreThan && !rest.at(Category::Indefinite))
            return std::nullopt;
        if (category == Category::LessThan)
            return done(negated ? "EQUAL_OR_MORE" : "LESS_THAN");
        return done(negated ? "EQUAL_OR_LESS" : "MORE_THAN");
    }
    if (rest.accept(Category::At)) {
        if (rest.accept(Category::EqualOrMore))
            return done("EQUAL_OR_MORE");
        return rest.take(Category::EqualOrLess) == 0 ? done("EQUAL_OR_LESS") : std::nullopt;
    }
    if (rest.take(Category::EqualOrLess) == 1 && rest.accept(Category::To))
        return done("EQUAL_OR_LESS");
    return std::nullopt;
}

void acceptFillers(Cursor &c)
{
    while (c.acceptAny(Category::Filler, Category::Fiscal, Category::More))
        c.acceptInnerHyphen();
}

std::optional<Amount> amount(Cursor &c)
{
    Cursor rest = c;
    Amount result;
    if (const auto mod = approximation(rest))
        result.mod = *mod;
    if (const auto number = cardinal(rest)) {
        result.whole = *number;
        result.half = acceptDecimalHalf(rest) || acceptHalf(rest);
        if (!endsNumber(rest))
            return std::nullopt;
    } else {
        result.article = rest.accept(Category::Indefinite);
        if (const auto couple = rest.take(Category::Couple)) {
            result.whole = *couple;
            rest.accept(Category::Of);
        } else if (rest.accept(Category::Vague)) {
            result.vague = true;
        } else if (result.article) {
            result.whole = 1;
        } else {
            return std::nullopt;
        }
    }
    c = rest;
    return result;
}

} // namespace dateline
