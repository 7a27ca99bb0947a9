// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parts of a day: "this morning", "last night", "Friday evening", "the night of May 3".
#include "app/temporal/codes.h"
#include "app/temporal/context.h"
#include "app/temporal/point.h"

namespace dateline {

namespace {

std::optional<Point> withPart(Point day, int part)
{
    day.pattern.timeOfDay = timexCode(PartOfDay(part));
    day.rule = QLatin1String("part of day");
    return day;
}

Point stepDay(int count, Anchor anchor)
{
    Point day;
    day.pattern.shift = Shift{Precision::Day, count};
    day.pattern.anchor = anchor;
    return day;
}

std::optional<Point> tonight(Cursor &c)
{
    const auto shift = c.take(Category::Tonight);
    if (!shift || (*shift < 0 && !isOvernightInContext(c)))
        return std::nullopt;
    return withPart(stepDay(*shift, Anchor::Publication), int(PartOfDay::Night));
}

/// "this morning", "the next evening", "last night", "that night".
std::optional<Point> steppedPart(Cursor &c)
{
    const auto by = step(c);
    if (!by || by->latest)
        return std::nullopt;
    c.acceptAny(Category::Early, Category::Late);
    const auto part = c.take(Category::PartOfDay);
    if (!part)
        return std::nullopt;
    return withPart(stepDay(by->count, by->anchor), *part);
}

/// "Friday night", "yesterday morning", "May 3 evening".
std::optional<Point> partOfNamedDay(Cursor &c)
{
    static constexpr PointMatcher days[] = {weekdayAlone, dayWord, steppedName, monthDay, dayMonth, holiday};
    for (const PointMatcher match : days) {
        Cursor rest = c;
        auto day = match(rest);
        if (!day)
            continue;
        rest.acceptAny(Category::Early, Category::Late);
        if (const auto part = rest.take(Category::PartOfDay)) {
            c = rest;
            return withPart(*day, *part);
        }
    }
    return std::nullopt;
}

/// "the morning of May 3", "the night before", "the afternoon".
std::optional<Point> definitePart(Cursor &c)
{
    const Cursor start = c;
    if (!c.accept(Category::The))
        return std::nullopt;
    const auto part = c.take(Category::PartOfDay);
    if (!part)
        return std::nullopt;
    Cursor rest = c;
    if (rest.accept(Category::Of)) {
        if (auto day = longestPoint(rest); day && (day->pattern.day || day->pattern.weekday)) {
            c = rest;
            return withPart(*day, *part);
        }
        return std::nullopt;
    }
    rest = c;
    if (rest.accept(Category::Before) && isClauseEnd(rest)) {
        c = rest;
        return withPart(stepDay(-1, Anchor::Text), *part);
    }
    if (!isPartOfDayInContext(start, c))
        return std::nullopt;
    return withPart(stepDay(0, Anchor::Text), *part);
}

/// "at dawn on 6 June", "by nightfall": of the day that is named, else of the running one.
std::optional<Point> edgeOfDay(Cursor &c)
{
    const bool announced = c.at(Category::At, -1) || c.at(Category::Until, -1) ||
                           c.at(Category::Before, -1) || c.at(Category::After, -1) ||
                           (c.has(-1) && (c.word(-1) == u"by" || c.word(-1) == u"By"));
    const auto part = announced ? c.take(Category::PartOfDay) : std::nullopt;
    if (!part || PartOfDay(*part) == PartOfDay::Night || (!endsPhrase(c) && !c.at(Category::On)))
        return std::nullopt;
    Cursor rest = c;
    rest.acceptAny(Category::On, Category::Of);
    if (auto day = longestPoint(rest); day && (day->pattern.day || day->pattern.weekday)) {
        c = rest;
        return withPart(*day, *part);
    }
    return withPart(stepDay(0, Anchor::Text), *part);
}

/// "morning" after "early", "mid-afternoon": the caller has read the modifier.
std::optional<Point> modifiedPart(Cursor &c)
{
    const bool modified = c.at(Category::Early, -1) || c.at(Category::Mid, -1) || c.at(Category::Late, -1) ||
                          (c.at(Category::Hyphen, -1) && c.at(Category::Mid, -2));
    const auto part = modified ? c.take(Category::PartOfDay) : std::nullopt;
    if (!part)
        return std::nullopt;
    Cursor rest = c;
    rest.accept(Category::Of);
    auto day = dayWord(rest);
    if (!day)
        day = weekdayAlone(rest);
    if (day) {
        c = rest;
        return withPart(*day, *part);
    }
    return withPart(stepDay(0, Anchor::Text), *part);
}

} // namespace

std::optional<Point> partOfDay(Cursor &c)
{
    static constexpr PointMatcher matchers[] = {tonight,      steppedPart, partOfNamedDay,
                                                definitePart, edgeOfDay,   modifiedPart};
    for (const PointMatcher match : matchers) {
        Cursor rest = c;
        if (auto found = match(rest)) {
            c = rest;
            return found;
        }
    }
    return std::nullopt;
}

} // namespace dateline
