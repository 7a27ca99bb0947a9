// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/temporal/context.h"
#include "app/temporal/neighbours.h"
#include <algorithm>

namespace dateline {

bool isClauseEnd(const Cursor &end)
{
    if (end.atEnd())
        return true;
    const Token &token = end.token();
    return token.upos == Upos::Punct || token.upos == Upos::Cconj || isVerbal(token);
}

bool endsPhrase(const Cursor &end)
{
    if (isClauseEnd(end))
        return true;
    const Upos tag = end.token().upos;
    return tag == Upos::Det || tag == Upos::Pron || tag == Upos::Adv || tag == Upos::Sconj ||
           end.at(Category::The);
}

bool isNamePart(const Cursor &start)
{
    // "President Clinton Saturday vowed": no name ends so.
    return start.at(Category::NameBefore, -1) || start.at(Category::NameAfter, 1) ||
           inPersonName(start, false);
}

bool isMonthInContext(const Cursor &start, const Cursor &end)
{
    const int month =
        start.cell().meaning(Category::Month) ? start.cell().meaning(Category::Month)->value : 0;
    if (inPersonName(start) || (end.at(Category::Hyphen) && isUnknownName(end, 1) && end.joined()))
        return false;
    const bool doubtful = month == 5 || month == 3;
    const bool evident = isTimePreposition(start, -1) || start.at(Category::Hyphen, -1) ||
                         start.at(Category::This, -1) || start.at(Category::Last, -1) ||
                         start.at(Category::Next, -1);
    if (evident)
        return true;
    if (isVerbal(start.token()) && doubtful)
        return false;
    if (!doubtful)
        return !isUnknownName(start, -1) || startsSentence(start) || !isUnknownName(end, 0);
    // "the March accession", but "the March on Washington"
    if (isDeterminer(start, -1))
        return !end.atEnd() && end.token().isNominal() && !end.cell().capital;
    return (start.at(Category::And, -1) || start.at(Category::Or, -1)) && start.at(Category::Month, -2);
}

bool isSeasonInContext(const Cursor &start, const Cursor &name, const Cursor &end, bool definite)
{
    if (isVerbal(name.token()) || end.at(Category::Hyphen))
        return false;
    const int season = name.cell().meaning(Category::Season)->value;
    const bool evident = isTimePreposition(start, -1) || start.at(Category::Hyphen, -1);
    const bool clear =
        name.word().compare(u"fall", Qt::CaseInsensitive) != 0 && Season(season) != Season::Spring;
    if (definite && end.at(Category::Of))
        return false;
    if (clear)
        return evident || (definite && isClauseEnd(end)) || (name.cell().capital && startsSentence(name));
    return evident && (definite || start.at(Category::In, -1)) && endsPhrase(end);
}

bool isSteppedUnitInContext(const Cursor &start, const Cursor &end, const Step &by, Unit unit)
{
    if (unit == Unit::Night && by.count != 0 && by.anchor == Anchor::Publication)
        return by.count < 0;
    if (unit == Unit::Day && by.count < 0 && by.anchor == Anchor::Publication)
        return false;
    if (unit == Unit::Day && by.count == 0 && by.anchor == Anchor::Publication)
        return isTimePreposition(start, -1);
    // "This Week", the programme; but "Last Year over a million came."
    if (start.cell().capital && end.cell(-1).capital)
        return by.count != 0 && startsSentence(start) && !end.atEnd() && !end.cell().capital;
    return !(end.at(Category::Hyphen) && end.joined());
}

Anchor stepAnchor(const Cursor &start, const Step &by)
{
    if (by.anchor != Anchor::Text || by.count <= 0 || !start.has(-1))
        return by.anchor;
    static constexpr QStringView ahead[] = {u"over", u"within", u"for", u"during"};
    const QStringView word = start.word(-1);
    const bool fromNow =
        start.at(Category::The) && std::find(std::begin(ahead), std::end(ahead), word) != std::end(ahead);
    return fromNow ? Anchor::Publication : by.anchor;
}

bool isBareUnitInContext(const Cursor &start, const Cursor &end, Unit unit)
{
    if (end.at(Category::Hyphen) || end.at(Category::Possessive) || end.at(Category::Of) ||
        end.at(Category::Before) || end.at(Category::After))
        return false;
    const bool evident = isTimePreposition(start, -1);
    const bool narrowed =
        start.at(Category::In, -1) && (start.at(Category::Later, -2) || start.at(Category::Earlier, -2));
    if (narrowed)
        return true;
    switch (unit) {
    case Unit::Quarter:
    case Unit::Weekend:
        return evident;
    case Unit::Year:
    case Unit::Month:
    case Unit::Week:
        return evident && endsPhrase(end);
    default:
        return false;
    }
}

bool isPartOfDayInContext(const Cursor &start, const Cursor &end)
{
    return (start.at(Category::In, -1) || (start.has(-1) && start.word(-1) == u"during")) &&
           isClauseEnd(end) && !start.at(Category::PartOfDay, -2);
}

bool isOvernightInContext(const Cursor &end)
{
    return isClauseEnd(end);
}

bool isReferenceInContext(const Cursor &start, const Cursor &end)
{
    const QStringView word = start.word();
    const auto is = [word](QLatin1String w) { return word.compare(w, Qt::CaseInsensitive) == 0; };
    // As an adjective ("future losses") it seldom dates anything; the noun is read with its article.
    if (is(QLatin1String("future")))
        return false;
    if (is(QLatin1String("recent")) || is(QLatin1String("current"))) {
        if (end.atEnd() || end.at(Category::UnitPlural) || end.at(Category::Unit))
            return false;
        return end.token().isNominal() || end.token().upos == Upos::Adj || end.token().upos == Upos::Verb;
    }
    if (is(QLatin1String("soon")))
        return !start.has(-1) ||
               (start.word(-1) != u"as" && start.word(-1) != u"how" && start.word(-1) != u"too");
    return true;
}

bool isNominalPast(const Cursor &end)
{
    return end.atEnd() ||
           (!end.token().isNominal() && end.token().upos != Upos::Num && end.token().upos != Upos::Adj);
}

bool isFutureAdjective(QStringView word)
{
    static constexpr QStringView words[] = {u"near",  u"foreseeable",     u"immediate",
                                            u"short", u"not-too-distant", u"distant"};
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

bool isApproximatedPoint(const CalendarPattern &pattern)
{
    return pattern.year || pattern.month || pattern.holiday ||
           (pattern.shift && pattern.shift->unit != Precision::Day);
}

} // namespace dateline
