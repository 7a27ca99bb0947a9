// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/temporal/context.h"
#include "app/temporal/numbers.h"
#include <algorithm>

namespace dateline {

namespace {

bool isVerbal(const Token &token)
{
    // The "United" of names is a verb to Universal Dependencies.
    return (token.upos == Upos::Verb || token.upos == Upos::Aux) && token.xpos != Xpos::Nnp;
}

bool isUnknownName(const Cursor &c, int ahead)
{
    return c.has(ahead) && c.cell(ahead).capital && !c.cell(ahead).isKnown();
}

/// A preposition or conjunction that a time often follows.
bool isTimePreposition(const Cursor &c, int ahead)
{
    using enum Category;
    for (const Category category :
         {In, On, At, From, Until, Between, Before, After, Early, Mid, Late, Of, To, Earlier, Later})
        if (c.at(category, ahead))
            return true;
    if (!c.has(ahead))
        return false;
    static constexpr QStringView others[] = {u"since",   u"by",     u"during",     u"for", u"until",
                                             u"through", u"over",   u"throughout", u"as",  u"circa",
                                             u"ended",   u"ending", u"within"};
    const QStringView word = c.word(ahead);
    return std::any_of(std::begin(others), std::end(others),
                       [word](QStringView o) { return word.compare(o, Qt::CaseInsensitive) == 0; });
}

/// The same with "about" between: "until about 360".
bool isAnnounced(const Cursor &c)
{
    return isTimePreposition(c, -1) || (c.at(Category::About, -1) && isTimePreposition(c, -2));
}

bool isDeterminer(const Cursor &c, int ahead)
{
    using enum Category;
    for (const Category category : {The, Indefinite, This, That, Possessive, Each})
        if (c.at(category, ahead))
            return true;
    return c.has(ahead) && (c.token(ahead).xpos == Xpos::PrpPossessive || c.token(ahead).xpos == Xpos::Dt);
}

bool inPersonName(const Cursor &c)
{
    const int token = c.cell().token;
    const auto &entities = c.text().entities;
    const auto after = std::upper_bound(entities.begin(), entities.end(), token,
                                        [](int t, const Entity &e) { return t < e.first; });
    if (after == entities.begin())
        return false;
    const Entity &entity = *std::prev(after);
    return token < entity.last && entity.kind == EntityKind::Person && entity.last - entity.first > 1;
}

bool startsSentence(const Cursor &c)
{
    return !c.has(-1) || (!c.cell(-1).isKnown() && c.token(-1).upos == Upos::Punct && !c.has(-2));
}

bool isPluralNoun(const Cursor &c)
{
    return !c.atEnd() && (c.token().xpos == Xpos::Nns || c.token().xpos == Xpos::Nnps);
}

bool isCurrency(QStringView word)
{
    static constexpr QStringView signs = u"$€£¥#№%";
    return word.size() == 1 && signs.contains(word[0]);
}

} // namespace

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
    return start.at(Category::NameBefore, -1) || start.at(Category::NameAfter, 1) || inPersonName(start);
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
        if (end.at(Category::Digits) || end.at(Category::Slash) || isCurrency(end.word()) ||
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
    return end.atEnd() || end.at(Category::Comma) || (end.at(Category::Stop) && !end.joined(1)) ||
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

bool isCounted(const Cursor &end)
{
    return end.at(Category::Measure) || end.at(Category::Multiplier) || end.at(Category::UnitPlural) ||
           (!end.atEnd() && isCurrency(end.word()));
}

bool isSteppedUnitInContext(const Cursor &start, const Cursor &end, const Step &by, Unit unit)
{
    if (unit == Unit::Night && by.count != 0 && by.anchor == Anchor::Publication)
        return by.count < 0;
    if (unit == Unit::Day && by.count < 0 && by.anchor == Anchor::Publication)
        return false;
    if (unit == Unit::Day && by.count == 0 && by.anchor == Anchor::Publication)
        return isTimePreposition(start, -1);
    if (end.at(Category::Hyphen) && end.joined())
        return false;
    return true;
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
    switch (unit) {
    case Unit::Quarter:
    case Unit::Weekend:
        return evident;
    case Unit::Year:
    case Unit::Month:
    case Unit::Week:
        return evident && endsPhrase(end);
    case Unit::Day:
        return start.at(Category::In, -1) && start.at(Category::Later, -2);
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
    const bool evident =
        std::find(std::begin(prepositions), std::end(prepositions), word) != std::end(prepositions) ||
        (start.at(Category::In, -1) && end.at(Category::Stop));
    return evident;
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
    static constexpr QStringView words[] = {u"near", u"foreseeable", u"immediate", u"not-too-distant",
                                            u"distant"};
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

bool isApproximatedPoint(const CalendarPattern &pattern)
{
    return pattern.year || pattern.month || pattern.holiday ||
           (pattern.shift && pattern.shift->unit != Precision::Day);
}

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

} // namespace dateline
