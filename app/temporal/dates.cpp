// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Points said by month, day and weekday names.
#include "app/temporal/context.h"
#include "app/temporal/neighbours.h"
#include "app/temporal/numbers.h"
#include "app/temporal/point.h"

namespace dateline {

namespace {

/// "Friday" or "Fri." in front of a date.
std::optional<int> weekdayPrefix(Cursor &c)
{
    Cursor rest = c;
    auto weekday = rest.take(Category::Weekday);
    if (!weekday)
        weekday = rest.take(Category::WeekdayShort);
    if (!weekday || !c.cell().capital)
        return std::nullopt;
    if (rest.at(Category::Stop) && rest.joined())
        rest.advance();
    rest.accept(Category::Comma);
    c = rest;
    return weekday;
}

struct HolidayEnd
{
    int cell = 0;
    HolidayRule rule;
};

/// The longest holiday name at \a start.
std::optional<HolidayEnd> holidayEnd(const Cursor &start)
{
    const auto &names = start.lexicon().holidays();
    const auto from = size_t(start.cell().meaning(Category::Holiday)->value);
    for (size_t i = from; i < names.size() && names[i].words.first() == names[from].words.first(); ++i) {
        Cursor c = start;
        const QString whole = names[i].words.join(u' ');
        qsizetype read = 0;
        while (read < whole.size() && !c.atEnd()) {
            if (read > 0 && c.cell().spaced != (whole[read] == u' '))
                break;
            read += read > 0 && c.cell().spaced;
            QString word = c.word().toString().toLower();
            word.replace(u'’', u'\'');
            if (whole.mid(read, word.size()) != word)
                break;
            read += word.size();
            c.advance();
        }
        if (read == whole.size())
            return HolidayEnd{c.position(), names[i].rule};
    }
    return std::nullopt;
}

bool fitsMonth(int day, int month)
{
    return PartialDate::day(2000, unsigned(month), unsigned(day)).has_value();
}

} // namespace

std::optional<int> monthName(Cursor &c)
{
    if (c.atEnd() || !c.cell().capital)
        return std::nullopt;
    Cursor rest = c;
    const bool needsEvidence = rest.at(Category::MonthShort);
    const auto month = needsEvidence ? rest.take(Category::MonthShort) : rest.take(Category::Month);
    if (!month)
        return std::nullopt;
    const bool abbreviated =
        c.word().size() <= 4 && *month != 5 && c.word().size() != (*month == 6 || *month == 7 ? 4 : 0);
    if (abbreviated && rest.at(Category::Stop) && rest.joined())
        rest.advance();
    else if (needsEvidence && !rest.at(Category::Digits) && !c.at(Category::Digits, -1))
        return std::nullopt;
    c = rest;
    return month;
}

bool acceptYear(Cursor &c, CalendarPattern &pattern)
{
    Cursor rest = c;
    if (!rest.acceptAny(Category::Comma, Category::Of) && pattern.month && rest.at(Category::Digits, 1))
        rest.accept(Category::In);
    Cursor number = rest;
    if (const auto year = yearNumber(number)) {
        c = number;
        pattern.year = number.accept(Category::EraBefore) ? 1 - *year : *year;
        c = number;
        return true;
    }
    number = rest;
    if ((pattern.day || c.at(Category::Of)) && number.at(Category::Digits) && number.cell().digits == 3) {
        const auto year = number.take(Category::Digits);
        if (!number.at(Category::Measure) && !isCounted(number) &&
            (number.atEnd() || !number.token().isNominal())) {
            pattern.year = number.accept(Category::EraBefore) ? 1 - *year : *year;
            number.accept(Category::EraAfter);
            c = number;
            return true;
        }
    }
    number = rest;
    if (number.accept(Category::Apostrophe) && number.at(Category::Digits) && number.joined() &&
        number.cell().digits == 2) {
        pattern.year = number.take(Category::Digits);
        pattern.withoutCentury = true;
        c = number;
        return true;
    }
    // "the 12th of October last"
    if (pattern.month && (c.at(Category::Last) || c.at(Category::Next))) {
        number = c;
        const bool back = number.accept(Category::Last) || !number.accept(Category::Next);
        if (isClauseEnd(number)) {
            pattern.direction = back ? Direction::Last : Direction::Next;
            c = number;
            return true;
        }
    }
    const auto moved = step(rest);
    if (!moved || rest.take(Category::Unit) != int(Unit::Year))
        return false;
    pattern.shift = Shift{Precision::Year, moved->count};
    pattern.anchor = moved->anchor;
    c = rest;
    return true;
}

std::optional<Point> monthDay(Cursor &c)
{
    CalendarPattern pattern;
    if (const auto weekday = weekdayPrefix(c))
        pattern.weekday = qint8(*weekday);
    const auto month = monthName(c);
    if (!month)
        return std::nullopt;
    c.accept(Category::The);
    const auto day = dayOfMonth(c);
    if (!day || !fitsMonth(*day, *month) || isCounted(c))
        return std::nullopt;
    pattern.month = qint8(*month);
    pattern.day = qint8(*day);
    acceptYear(c, pattern);
    return point("month day", pattern);
}

std::optional<Point> dayMonth(Cursor &c)
{
    CalendarPattern pattern;
    if (const auto weekday = weekdayPrefix(c))
        pattern.weekday = qint8(*weekday);
    c.accept(Category::The);
    const auto day = dayOfMonth(c);
    if (!day)
        return std::nullopt;
    c.accept(Category::Of);
    const auto month = monthName(c);
    if (!month || !fitsMonth(*day, *month))
        return std::nullopt;
    pattern.month = qint8(*month);
    pattern.day = qint8(*day);
    acceptYear(c, pattern);
    return point("day month", pattern);
}

std::optional<DayPair> dayPair(Cursor &c)
{
    DayPair pair;
    c.accept(Category::The);
    // Not dayOfMonth(): the first of "16/17 July" is no fraction.
    const auto first =
        c.at(Category::Digits) && c.cell().digits <= 2 ? c.take(Category::Digits) : ordinalNumber(c);
    pair.firstEnd = c.position();
    if (!first || *first < 1 ||
        !c.acceptAny(Category::Hyphen, Category::Slash, Category::To, Category::And, Category::Until))
        return std::nullopt;
    pair.secondBegin = c.position();
    const auto second = dayMonth(c);
    if (!second || second->pattern.weekday || second->pattern.day <= *first)
        return std::nullopt;
    pair.second = *second;
    pair.first = *second;
    pair.first.pattern.day = qint8(*first);
    return pair;
}

std::optional<Point> dayAlone(Cursor &c)
{
    const bool part = c.at(Category::Of, -1) && (c.at(Category::PartOfDay, -2) || c.at(Category::Unit, -2));
    const bool announced = part || (isTimePreposition(c, -1) && !c.at(Category::Of, -1) &&
                                    !c.at(Category::In, -1) && !c.at(Category::At, -1));
    if (!announced || !c.accept(Category::The) || !c.at(Category::OrdinalDigits))
        return std::nullopt;
    const auto day = dayOfMonth(c);
    if (!day || !endsPhrase(c))
        return std::nullopt;
    CalendarPattern pattern;
    pattern.day = qint8(*day);
    pattern.anchor = Anchor::Text;
    return point("day of the month", pattern);
}

std::optional<Point> weekdayOfMonth(Cursor &c)
{
    if (!c.accept(Category::The))
        return std::nullopt;
    const auto number = c.accept(Category::Last) ? std::optional(-1) : ordinalNumber(c);
    const auto weekday = c.take(Category::Weekday);
    if (!number || *number > 5 || !weekday || !c.acceptAny(Category::In, Category::Of))
        return std::nullopt;
    CalendarPattern pattern;
    const auto month = monthName(c);
    if (!month)
        return std::nullopt;
    pattern.holiday = HolidayRule::nthWeekday(*month, *number == 5 ? -1 : *number, *weekday);
    acceptYear(c, pattern);
    return point("weekday of a month", pattern);
}

std::optional<Point> monthYear(Cursor &c)
{
    const Cursor start = c;
    const auto month = monthName(c);
    if (!month)
        return std::nullopt;
    CalendarPattern pattern;
    pattern.month = qint8(*month);
    if (acceptYear(c, pattern))
        return point("month year", pattern);
    if (!isMonthInContext(start, c))
        return std::nullopt;
    return point("month", pattern);
}

std::optional<Point> weekdayAlone(Cursor &c)
{
    if (c.atEnd() || !c.cell().capital)
        return std::nullopt;
    const Cursor start = c;
    const auto weekday = c.take(Category::Weekday);
    if (!weekday || isNamePart(start))
        return std::nullopt;
    CalendarPattern pattern;
    pattern.weekday = qint8(*weekday);
    Cursor rest = c;
    rest.accept(Category::Of);
    const auto moved = step(rest);
    if (moved && rest.take(Category::Unit) == int(Unit::Week)) {
        c = rest;
        pattern.shift = Shift{Precision::Week, moved->count};
        pattern.anchor = moved->anchor;
    }
    return point("weekday", pattern);
}

std::optional<Point> holiday(Cursor &c)
{
    if (c.atEnd() || !c.cell().capital || !c.cell().is(Category::Holiday))
        return std::nullopt;
    const auto end = holidayEnd(c);
    if (!end)
        return std::nullopt;
    CalendarPattern pattern;
    pattern.holiday = end->rule;
    // "Chinese New Year", "Orthodox Easter" fall on other days.
    if (c.has(-1) && c.cell(-1).capital && !startsSentence(c) && c.token(-1).upos == Upos::Adj)
        return std::nullopt;
    c.moveTo(end->cell);
    acceptYear(c, pattern);
    return point("holiday", pattern);
}

} // namespace dateline
