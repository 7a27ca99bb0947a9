// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Points, plain and with a modifier: "early next year", "mid-July", "the end of 1990".
#include "app/temporal/context.h"
#include "app/temporal/grammar.h"
#include "app/temporal/numbers.h"
#include "app/temporal/point.h"

namespace dateline {

namespace {

constexpr PointMatcher matchers[] = {
    // A reading listed earlier wins over an equally long one.
    isoDate,    slashedDate, monthDay,  dayMonth, monthYear,    dayAlone,        weekdayOfMonth, weekdayAlone,
    holiday,    eraYear,     decade,    century,  quarter,      yearPeriod,      half,           fiscalYear,
    season,     weekOf,      partOfDay, dayWord,  steppedName,  steppedUnit,     unitsAgo,       unitsLater,
    unitBefore, yearAgo,     yearAlone, bareUnit, numberedWeek, decadeOfCentury, turn,           beforeLast,
};

Expression expressed(Point point)
{
    Expression result;
    result.type = point.pattern.timeOfDay.isEmpty() ? TimexType::Date : TimexType::Time;
    result.rule = point.rule;
    result.mod = point.mod;
    result.pattern = std::move(point.pattern);
    return result;
}

struct Modifier
{
    QLatin1String mod;   ///< of TIMEX3
    bool narrows = true; ///< to a part of the unit; "earlier" only says on which side of now
};

/// "early", "mid-", "later", "the beginning of".
std::optional<Modifier> modifier(Cursor &c)
{
    Cursor rest = c;
    const bool definite = rest.accept(Category::The);
    rest.accept(Category::Filler);
    const auto done = [&](const char *mod, bool narrows = true) {
        c = rest;
        return std::optional(Modifier{QLatin1String(mod), narrows});
    };
    for (const auto &[category, mod] :
         {std::pair(Category::Early, "START"), std::pair(Category::Mid, "MID"),
          std::pair(Category::Late, "END"), std::pair(Category::Earlier, "START"),
          std::pair(Category::Later, "END")}) {
        if (definite && (category == Category::Earlier || category == Category::Later))
            continue;
        if (!rest.accept(category))
            continue;
        if (!rest.acceptInnerHyphen() &&
            (category == Category::Early || category == Category::Late || !definite))
            rest.accept(Category::In);
        return done(mod, category != Category::Earlier && category != Category::Later);
    }
    for (const auto &[category, mod] :
         {std::pair(Category::StartOf, "START"), std::pair(Category::MiddleOf, "MID"),
          std::pair(Category::EndOf, "END")}) {
        if (rest.accept(category))
            return definite && rest.accept(Category::Of) ? done(mod) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<Point> longestPoint(Cursor &c)
{
    std::optional<Point> best;
    Cursor end = c;
    for (const PointMatcher match : matchers) {
        Cursor rest = c;
        auto found = match(rest);
        if (found && (!best || rest.position() > end.position())) {
            best = std::move(found);
            end = rest;
        }
    }
    c = end;
    return best;
}

std::optional<Expression> plainPoint(Cursor &c)
{
    auto point = longestPoint(c);
    return point ? std::optional(expressed(std::move(*point))) : std::nullopt;
}

std::optional<Expression> modifiedPoint(Cursor &c)
{
    const auto approximate = approximation(c);
    const auto mod = modifier(c);
    if (!mod && !approximate)
        return std::nullopt;
    auto point = longestPoint(c);
    if (!point || (!mod && !isApproximatedPoint(point->pattern)))
        return std::nullopt;
    point->mod = mod ? mod->mod : *approximate;
    if (mod && !mod->narrows)
        point->rule = QLatin1String("earlier or later");
    return expressed(std::move(*point));
}

std::optional<Expression> yearEnd(Cursor &c)
{
    if (c.take(Category::Unit) != int(Unit::Year))
        return std::nullopt;
    c.accept(Category::Possessive);
    if (c.at(Category::Hyphen))
        c.advance();
    if (!c.accept(Category::End))
        return std::nullopt;
    Point end{{}, QLatin1String("year end"), QLatin1String("END")};
    end.pattern.shift = Shift{Precision::Year, 0};
    return expressed(std::move(end));
}

} // namespace dateline
