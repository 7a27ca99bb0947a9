// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Points coarser than a year: decades, centuries, and where one turns into the next.
#include "app/temporal/context.h"
#include "app/temporal/numbers.h"
#include "app/temporal/point.h"

namespace dateline {

namespace {

Point block(const char *rule, int year, Precision precision)
{
    CalendarPattern pattern;
    pattern.year = year;
    pattern.isBlock = true;
    pattern.block = precision;
    return point(rule, pattern);
}

/// Whether what stands before two digits makes them a decade: "the 80s", "mid-80s", "'70s-80s"; "KC-30s" are
/// aircraft.
bool leadsToDecade(const Cursor &c)
{
    const int before = c.at(Category::Hyphen, -1) ? -2 : -1;
    if (before == -2 && c.at(Category::DecadeDigits, -2))
        return true;
    return c.at(Category::The, before) || c.at(Category::Early, before) || c.at(Category::Mid, before) ||
           c.at(Category::Late, before);
}

/// "1990s", "'80s", "1990's": the year it starts with, two digits where the century is not said.
std::optional<int> decadeDigits(Cursor &c)
{
    Cursor rest = c;
    const bool shortened = rest.accept(Category::Apostrophe);
    if (const auto digits = rest.take(Category::DecadeDigits)) {
        const bool whole = c.at(Category::DecadeDigits) && c.cell().digits == 4;
        if (c.at(Category::DecadeDigits) && c.cell().digits == 3 && *digits % 100 == 0) {
            c = rest;
            return digits;
        }
        if (*digits % 10 != 0 || (!whole && *digits > 90))
            return std::nullopt;
        if (!whole && !shortened && !leadsToDecade(c))
            return std::nullopt;
        c = rest;
        return digits;
    }
    if (shortened || !rest.at(Category::Digits) || rest.cell().digits != 4)
        return std::nullopt;
    const int year = *rest.take(Category::Digits);
    if (year % 10 != 0 || !rest.at(Category::Possessive) || !rest.joined() || rest.word().size() != 2 ||
        !c.at(Category::The, -1))
        return std::nullopt;
    c = rest;
    c.advance();
    return year;
}

} // namespace

std::optional<Point> decade(Cursor &c)
{
    c.accept(Category::The);
    if (const auto name = c.take(Category::DecadeName)) {
        if (!isDecadeNameInContext(c))
            return std::nullopt;
        auto result = block("decade", *name, Precision::Decade);
        result.pattern.withoutCentury = true;
        return result;
    }
    Cursor words = c;
    const auto tens = words.take(Category::Number);
    if (tens && *tens >= 17 && *tens <= 20) {
        words.acceptInnerHyphen();
        if (const auto name = words.take(Category::DecadeName)) {
            c = words;
            return block("decade", *tens * 100 + *name, Precision::Decade);
        }
    }
    const auto digits = decadeDigits(c);
    if (!digits)
        return std::nullopt;
    // "the 1800s" are the century, "the 2000s" the decade.
    if (*digits >= 100 && *digits < 2000 && *digits % 100 == 0)
        return block("century", *digits, Precision::Century);
    auto result = block("decade", *digits, Precision::Decade);
    result.pattern.withoutCentury = *digits < 100;
    return result;
}

std::optional<Point> century(Cursor &c)
{
    c.accept(Category::The);
    const auto number = ordinalNumber(c);
    if (!number || *number < 1 || *number > 40)
        return std::nullopt;
    c.acceptInnerHyphen();
    // "the 18th and 19th centuries": the first one has its noun later.
    Cursor rest = c;
    const bool paired = (rest.acceptAny(Category::And, Category::Or, Category::To, Category::Hyphen) &&
                         (rest.accept(Category::The), ordinalNumber(rest)));
    rest.acceptInnerHyphen();
    const Cursor &noun = paired ? rest : c;
    const auto is = [&](Category form) {
        return noun.at(form) && noun.cell().meaning(form)->value == int(Unit::Century);
    };
    if (!is(Category::UnitPlural) && !is(Category::Unit))
        return std::nullopt;
    Cursor end = noun;
    end.advance();
    const bool before = end.accept(Category::EraBefore);
    if (!before)
        end.accept(Category::EraAfter);
    if (!paired)
        c = end;
    const int first = std::max(1, (*number - 1) * 100);
    return block("century", before ? 1 - first : first, Precision::Century);
}

std::optional<Point> decadeOfCentury(Cursor &c)
{
    c.accept(Category::The);
    const auto number = c.accept(Category::Last) ? std::optional(10) : ordinalNumber(c);
    if (!number || *number < 1 || *number > 10 || c.take(Category::Unit) != int(Unit::Decade) ||
        !c.acceptAny(Category::Of, Category::In))
        return std::nullopt;
    const auto whole = century(c);
    if (!whole || !whole->pattern.year || *whole->pattern.year < 100)
        return std::nullopt;
    return block("decade of a century", *whole->pattern.year + 10 * (*number - 1), Precision::Decade);
}

std::optional<Point> turn(Cursor &c)
{
    if (!c.accept(Category::The) || c.atEnd() || c.word() != u"turn")
        return std::nullopt;
    c.advance();
    if (!c.accept(Category::Of))
        return std::nullopt;
    Cursor rest = c;
    Point result{{}, QLatin1String("turn of a century"), QLatin1String("APPROX")};
    if (const auto numbered = century(rest)) {
        c = rest;
        result.pattern.year = numbered->pattern.year;
        return result;
    }
    c.accept(Category::The);
    const auto unit = c.take(Category::Unit);
    if (unit != int(Unit::Century) && unit != int(Unit::Millennium))
        return std::nullopt;
    result.pattern.turnOfYears = unit == int(Unit::Century) ? 100 : 1000;
    return result;
}

} // namespace dateline
