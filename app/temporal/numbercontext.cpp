// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of context.h about numbers: years, counts, lengths and rates.
#include "app/temporal/context.h"
#include "app/temporal/neighbours.h"
#include "app/temporal/numbers.h"
#include <algorithm>

namespace dateline {

bool isYearInContext(const Cursor &start, const Cursor &end, int year)
{
    const bool inWords = !start.at(Category::Digits);
    if (inWords && (end.at(Category::UnitPlural) || isPluralNoun(end) || year > 2100))
        return false;
    if (start.has(-1) && start.joined()) {
        const bool opened = start.at(Category::Bracket, -1) || start.at(Category::Hyphen, -1) ||
                            start.at(Category::Apostrophe, -1) || start.word(-1) == u"\"" ||
                            start.word(-1) == u"“" || start.word(-1) == u"[";
        if (!opened)
            return false;
    }
    if (start.has(-1) && isCurrency(start.word(-1)))
        return false;
    // "555-1999", "1999-B"
    if (start.joined() && start.at(Category::Hyphen, -1) && start.at(Category::Digits, -2) &&
        start.cell(-2).digits != 4)
        return false;
    if (end.at(Category::Hyphen) && end.joined() && end.joined(1) && !end.at(Category::Digits, 1) &&
        end.word(1).size() <= 2)
        return false;
    if (!end.atEnd() && end.joined()) {
        if (end.at(Category::Digits) || (end.at(Category::Slash) && !isNextYear(end, year)) ||
            isCurrency(end.word()) ||
            (end.at(Category::Hyphen) && end.joined(1) && !end.at(Category::Digits, 1) && year < 1900))
            return false;
    }
    if (end.at(Category::Measure) || end.at(Category::Multiplier) || end.at(Category::Meridiem) ||
        end.at(Category::Zone))
        return false;
    const bool evident = isAnnounced(start) || start.at(Category::Bracket, -1);
    if (end.at(Category::Unit) || end.at(Category::UnitPlural))
        return evident && end.at(Category::Unit) && !end.joined();
    if (isPluralNoun(end) && !end.cell().capital)
        return year >= 1800 && (isDeterminer(start, -1) || start.at(Category::Of, -1) ||
                                (start.at(Category::And, -1) && start.at(Category::Digits, -2)));
    if (year < 1500)
        return evident || start.at(Category::Hyphen, -1) || start.at(Category::And, -1);
    return year <= 2100;
}

bool isEarlyYearInContext(const Cursor &start, const Cursor &end)
{
    const int before = start.at(Category::About, -1) ? -2 : -1;
    const bool since = start.has(before) && start.word(before).compare(u"since", Qt::CaseInsensitive) == 0;
    const bool evident = start.at(Category::In, before) || start.at(Category::Until, before) ||
                         start.at(Category::After, before) || start.at(Category::Bracket, -1) || since;
    const bool opened = start.at(Category::Bracket, -1) || start.at(Category::Hyphen, -1);
    const bool goesOn = (end.at(Category::Comma) || end.at(Category::Stop)) && end.joined() && end.joined(1);
    if (!evident || (start.joined() && !opened) || goesOn)
        return false;
    const bool range =
        end.at(Category::Hyphen) && end.at(Category::Digits, 1) && end.cell(1).digits == 3 &&
        end.cell(1).meaning(Category::Digits)->value > start.cell().meaning(Category::Digits)->value;
    return end.atEnd() || range || end.at(Category::Comma) || (end.at(Category::Stop) && !end.joined(1)) ||
           isVerbal(end.token()) || end.at(Category::Bracket) ||
           (start.at(Category::Bracket, -1) && end.at(Category::Hyphen)) || end.token().upos == Upos::Det ||
           end.token().upos == Upos::Pron;
}

bool isShortYearInContext(const Cursor &start)
{
    if (!start.at(Category::Digits, 1) || start.cell(1).digits != 2 || !start.joined(1) || start.joined())
        return false;
    return isTimePreposition(start, -1) || start.at(Category::Season, -1) || start.at(Category::And, -1);
}

bool isDecadeNameInContext(const Cursor &end)
{
    // end is after the name; what stands before it decides.
    if (end.has(-2) && end.token(-2).xpos == Xpos::PrpPossessive)
        return false;
    return end.at(Category::The, -2) || end.at(Category::Early, -2) || end.at(Category::Mid, -2) ||
           end.at(Category::Late, -2) || end.at(Category::Hyphen, -2);
}

bool isCounted(const Cursor &end)
{
    return end.at(Category::Measure) || end.at(Category::Multiplier) || end.at(Category::UnitPlural) ||
           (!end.atEnd() && isCurrency(end.word()));
}

bool isRate(const Cursor &start, const Cursor &end)
{
    if (!start.has(-1) || end.at(Category::Ago) || end.at(Category::Earlier) || end.at(Category::Later) ||
        end.at(Category::Old) || end.at(Category::Before) || end.at(Category::After) ||
        end.at(Category::And) || end.at(Category::Or) || end.at(Category::Hyphen))
        return false;
    const Token &before = start.token(-1);
    if (start.at(Category::Digits, -1) || start.at(Category::Multiplier, -1) || start.word(-1) == u"%" ||
        start.word(-1) == u"percent")
        return true;
    const bool counted = before.xpos == Xpos::Nns && start.has(-2) &&
                         (start.at(Category::Digits, -2) || start.at(Category::Number, -2) ||
                          start.at(Category::Multiplier, -2));
    return counted || start.word(-1) == u"times" || start.word(-1) == u"once" || start.word(-1) == u"twice";
}

bool isAge(const Cursor &end)
{
    if (end.at(Category::Old))
        return true;
    return end.at(Category::Hyphen) && end.joined() && end.at(Category::Old, 1);
}

bool isDurationInContext(const Cursor &start, const Cursor &end, const Amount &amount, Unit unit, bool plural,
                         bool hyphened)
{
    if (isAge(end))
        return false;
    if (end.at(Category::Hyphen) && end.joined() && end.joined(1))
        return false;
    if (start.has(-1) && start.joined() && !start.at(Category::Bracket, -1))
        return false;
    if (unit == Unit::Quarter && hyphened && plural)
        return false;
    const bool many = amount.vague || amount.whole != 1 || amount.half;
    // "5 second half goals" and "third second": the unit must agree with its number, or be an adjective.
    if (unit == Unit::Second && !plural && !hyphened)
        return amount.whole == 1 && !amount.article;
    if (unit == Unit::Quarter && amount.article)
        return false;
    // "from a fiscal year to a calendar year": a kind of year
    if (amount.article && (end.at(Category::Fiscal, -2) || (end.has(-2) && end.word(-2) == u"calendar")))
        return false;
    if (amount.article && !many) {
        // "a day" and "a night" are seldom lengths; "a year ago" is another rule.
        if (unit == Unit::Night || unit == Unit::Weekend ||
            (unit == Unit::Day && !isTimePreposition(start, -1)))
            return false;
        // "a minute change"
        if (unit == Unit::Minute && !end.atEnd() && end.token().isNominal())
            return false;
        return !end.at(Category::Of) || isTimePreposition(start, -1);
    }
    return plural || hyphened || amount.whole <= 1 || !isClauseEnd(end);
}

bool isBarePluralInContext(const Cursor &start, const Cursor &end, Unit unit)
{
    if (unit == Unit::Second || unit == Unit::Night || isAge(end))
        return false;
    static constexpr QStringView prepositions[] = {u"for",  u"For",   u"within", u"Within",
                                                   u"over", u"after", u"took",   u"take"};
    if (!start.has(-1) || end.at(Category::Ago))
        return false;
    const QStringView word = start.word(-1);
    if (std::find(std::begin(prepositions), std::end(prepositions), word) != std::end(prepositions))
        return true;
    // "follows months of talks"
    return (start.at(Category::In, -1) && end.at(Category::Stop)) ||
           (end.at(Category::Of) && isVerbal(start.token(-1)));
}

} // namespace dateline
