// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/temporal/grammar.h"
#include "app/temporal/numbers.h"
#include "app/temporal/point.h"

namespace dateline {

namespace {

constexpr Rule rules[] = {
    reference, clockTime, endedYear, plainPoint,      modifiedPoint, yearEnd,  eachUnit,
    eachName,  frequency, perUnit,   steppedDuration, vagueDuration, duration, vaguelyAgo,
};

/// Words that no expression begins with, though they occur inside.
bool canBegin(const Cell &cell)
{
    switch (cell.meanings[0].category) {
    case Category::None:
    case Category::Hyphen:
    case Category::Stop:
    case Category::Comma:
    case Category::Colon:
    case Category::Slash:
    case Category::Bracket:
    case Category::Of:
    case Category::In:
    case Category::On:
    case Category::From:
    case Category::To:
    case Category::Until:
    case Category::Between:
    case Category::And:
    case Category::Or:
    case Category::Ago:
    case Category::Before:
    case Category::After:
    case Category::Possessive:
    case Category::Measure:
    case Category::NameBefore:
    case Category::NameAfter:
    case Category::Old:
    case Category::Than:
        return false;
    default:
        return true;
    }
}

std::optional<Expression> longest(const Cursor &start)
{
    std::optional<Expression> best;
    for (const Rule rule : rules) {
        Cursor c = start;
        auto found = rule(c);
        if (!found || (best && c.position() <= best->last))
            continue;
        found->first = start.position();
        found->last = c.position();
        best = std::move(found);
    }
    return best;
}

Expression ofPoint(Point point, int first, int last)
{
    Expression result;
    result.first = first;
    result.last = last;
    result.rule = QLatin1String("day of a pair");
    result.pattern = std::move(point.pattern);
    return result;
}

/// "3 to 5 May": both days at once. Answers the cell after them.
std::optional<int> appendDayPair(const Cursor &start, std::vector<Expression> &found)
{
    if (!start.at(Category::Digits) && !start.at(Category::OrdinalDigits) && !start.at(Category::The))
        return std::nullopt;
    Cursor c = start;
    auto pair = dayPair(c);
    if (!pair)
        return std::nullopt;
    found.push_back(ofPoint(std::move(pair->first), start.position(), pair->firstEnd));
    found.push_back(ofPoint(std::move(pair->second), pair->secondBegin, c.position()));
    return c.position();
}

bool isJoin(Cursor &c)
{
    const bool comma = c.accept(Category::Comma);
    return c.acceptAny(Category::And, Category::Or, Category::To, Category::Until) ||
           c.accept(Category::Hyphen) || comma;
}

/// The day after "May 3 and", "May 3–", "May 3, 5": same month.
std::optional<Expression> nextDay(Cursor &c, const Expression &before)
{
    const CalendarPattern &p = before.pattern;
    if (!p.month || !p.day || p.shift || p.weekday || !p.timeOfDay.isEmpty())
        return std::nullopt;
    const bool comma = c.at(Category::Comma);
    if (!isJoin(c))
        return std::nullopt;
    c.accept(Category::The);
    Expression next;
    next.first = c.position();
    if (!c.at(Category::Digits) && !c.at(Category::OrdinalDigits))
        return std::nullopt;
    const auto day = dayOfMonth(c);
    if (!day || *day <= p.day || c.at(Category::Month) || c.at(Category::MonthShort) ||
        c.at(Category::Measure) || c.at(Category::UnitPlural))
        return std::nullopt;
    if (!c.atEnd() && (c.token().isNominal() || (comma && !c.at(Category::And) && !c.at(Category::Comma))))
        return std::nullopt;
    next.pattern = p;
    next.pattern.day = qint8(*day);
    if (!p.year)
        acceptYear(c, next.pattern);
    next.last = c.position();
    next.rule = QLatin1String("next day");
    return next;
}

/// The end of "1939–45".
std::optional<Expression> nextYear(Cursor &c, const Expression &before)
{
    const CalendarPattern &p = before.pattern;
    if (!p.year || p.month || p.isBlock || p.quarter || p.half || *p.year < 100)
        return std::nullopt;
    if (!c.at(Category::Hyphen) && !c.at(Category::Slash))
        return std::nullopt;
    c.advance();
    Expression next;
    next.first = c.position();
    const bool shortened = *p.year >= 1000;
    if (!c.at(Category::Digits) || c.cell().digits != (shortened ? 2 : 3))
        return std::nullopt;
    const bool spaced = !c.joined() && !c.joined(-1);
    if (!spaced && (!c.joined() || !c.joined(-1)))
        return std::nullopt;
    const int year = (shortened ? *p.year / 100 * 100 : 0) + *c.take(Category::Digits);
    // "1894 – 96)": with spaces only where nothing else can follow.
    if (spaced && shortened && !c.atEnd() && !c.at(Category::Bracket))
        return std::nullopt;
    if (year <= *p.year || (!c.atEnd() && c.joined() && (c.at(Category::Hyphen) || c.at(Category::Digits))))
        return std::nullopt;
    next.pattern.year = year;
    next.last = c.position();
    next.rule = QLatin1String("next year");
    return next;
}

/// The rows that go on from the last expression with parts left out.
int appendContinuations(Cursor c, std::vector<Expression> &found)
{
    for (;;) {
        Cursor rest = c;
        auto next = nextDay(rest, found.back());
        if (!next) {
            rest = c;
            next = nextYear(rest, found.back());
        }
        if (!next)
            return c.position();
        if (next->pattern.year && !found.back().pattern.year && found.back().pattern.month)
            found.back().pattern.year = next->pattern.year;
        found.push_back(std::move(*next));
        c = rest;
    }
}

/// "May 3 to June 5, 1998", "May and June 1998": the year stands with the last only.
void shareYear(const Cursor &start, std::vector<Expression> &found)
{
    if (found.size() < 2)
        return;
    CalendarPattern &before = found[found.size() - 2].pattern;
    const Expression &last = found.back();
    if (!before.month || before.year || before.shift || !last.pattern.month || !last.pattern.year ||
        before.direction != Direction::ByTense || (before.day != 0) != (last.pattern.day != 0))
        return;
    Cursor between = start;
    between.moveTo(found[found.size() - 2].last);
    if (!isJoin(between) || between.position() != last.first)
        return;
    before.year = before.month > last.pattern.month ? *last.pattern.year - 1 : *last.pattern.year;
}

/// "Monday to Friday": the second is the next one after the first, whatever the verb says.
void followWeekday(const Cursor &start, std::vector<Expression> &found)
{
    if (found.size() < 2)
        return;
    const auto isWeekday = [](const CalendarPattern &p) {
        return p.weekday && !p.day && !p.shift && p.timeOfDay.isEmpty() && p.direction == Direction::ByTense;
    };
    CalendarPattern &last = found.back().pattern;
    if (!isWeekday(found[found.size() - 2].pattern) || !isWeekday(last))
        return;
    Cursor between = start;
    between.moveTo(found[found.size() - 2].last);
    if (!between.acceptAny(Category::To, Category::Until, Category::Hyphen) ||
        between.position() != found.back().first)
        return;
    last.anchor = Anchor::Text;
    last.direction = Direction::Next;
}

/// "from 1200 to 400 BCE", "44–30 BC": the era stands with the last only.
void shareEra(const Cursor &start, std::vector<Expression> &found)
{
    const CalendarPattern &last = found.back().pattern;
    if (found.size() < 2 || !last.year || *last.year > 0)
        return;
    CalendarPattern &before = found[found.size() - 2].pattern;
    Cursor between = start;
    between.moveTo(found[found.size() - 2].last);
    const bool joined =
        isJoin(between) && (between.accept(Category::The), between.position() == found.back().first);
    const int mirrored = 1 - before.year.value_or(0);
    if (joined && before.year.value_or(0) > 0 && before.isBlock == last.isBlock && mirrored <= *last.year)
        before.year = mirrored;
}

/// A bare number in front of "to 400 BCE", "–30 BC": a year too. Answers the cell after it.
std::optional<int> appendEraBegin(const Cursor &start, std::vector<Expression> &found)
{
    if (!start.at(Category::Digits) || start.cell().digits > 4)
        return std::nullopt;
    Cursor c = start;
    const int year = *c.take(Category::Digits);
    Expression begin;
    begin.first = start.position();
    begin.last = c.position();
    begin.rule = QLatin1String("year before an era");
    if (!c.acceptAny(Category::Hyphen, Category::To, Category::Until))
        return std::nullopt;
    approximation(c);
    const auto end = eraYear(c);
    if (!end || !end->pattern.year || *end->pattern.year > 0 || 1 - year > *end->pattern.year || year == 0)
        return std::nullopt;
    begin.pattern.year = 1 - year;
    found.push_back(std::move(begin));
    return start.position() + 1;
}

} // namespace

std::vector<Expression> recognise(const AnalysedText &text, const TemporalLexicon &lexicon,
                                  std::span<const Cell> cells)
{
    std::vector<Expression> found;
    for (int i = 0; i < int(cells.size());) {
        if (!canBegin(cells[size_t(i)])) {
            ++i;
            continue;
        }
        const Cursor start(text, lexicon, cells, i);
        if (const auto end = appendDayPair(start, found)) {
            i = *end;
            continue;
        }
        if (const auto end = appendEraBegin(start, found)) {
            i = *end;
            continue;
        }
        auto expression = longest(start);
        if (!expression) {
            ++i;
            continue;
        }
        found.push_back(std::move(*expression));
        shareYear(start, found);
        shareEra(start, found);
        followWeekday(start, found);
        Cursor end = start;
        end.moveTo(found.back().last);
        i = appendContinuations(end, found);
    }
    return found;
}

} // namespace dateline
