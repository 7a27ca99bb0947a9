// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lengths of time.
#include "app/temporal/context.h"
#include "app/temporal/durationvalue.h"
#include "app/temporal/grammar.h"
#include "app/temporal/numbers.h"
#include "app/temporal/point.h"

namespace dateline {

namespace {

Expression length(const char *rule, QString value, QLatin1String mod = {})
{
    Expression result;
    result.type = TimexType::Duration;
    result.rule = QLatin1String(rule);
    result.value = std::move(value);
    result.mod = mod;
    return result;
}

/// "Six-Day War", "Thirty Years' War": a name.
bool isTitle(const Cursor &start, const Cursor &unitEnd)
{
    return unitEnd.cell(-1).capital && start.cell().capital && start.position() + 1 < unitEnd.position();
}

struct UnitWord
{
    Unit unit = Unit::Day;
    bool plural = false;
    bool hyphened = false; ///< "two-year"
};

std::optional<UnitWord> unitWord(Cursor &c)
{
    UnitWord word;
    word.hyphened = c.acceptInnerHyphen();
    acceptFillers(c);
    if (const auto singular = c.take(Category::Unit)) {
        word.unit = Unit(*singular);
        return word;
    }
    const auto plural = c.take(Category::UnitPlural);
    if (!plural)
        return std::nullopt;
    word.unit = Unit(*plural);
    word.plural = true;
    return word;
}

/// "and a half" after the unit, or "or so".
void acceptTail(Cursor &c, Amount &amount)
{
    Cursor rest = c;
    if (rest.accept(Category::And) && rest.accept(Category::Indefinite) && rest.accept(Category::Half)) {
        amount.half = true;
        c = rest;
    }
    rest = c;
    if (rest.accept(Category::Or) && !rest.atEnd() && rest.word() == u"so") {
        rest.advance();
        amount.mod = QLatin1String("APPROX");
        c = rest;
    }
}

/// "two to three weeks", "12 to 18 months": the first number, when the unit comes with the second.
void acceptSecondNumber(Cursor &c, Amount &amount)
{
    Cursor rest = c;
    if (!rest.acceptAny(Category::To, Category::Or) && !rest.acceptInnerHyphen())
        return;
    if (cardinal(rest)) {
        amount.mod = QLatin1String("APPROX");
        c = rest;
    }
}

} // namespace

std::optional<Expression> duration(Cursor &c)
{
    const Cursor start = c;
    auto number = amount(c);
    if (!number) {
        // "half an hour", "half a century"
        c = start;
        if (!c.accept(Category::Half) || !c.accept(Category::Indefinite))
            return std::nullopt;
        number = Amount{0, true, false, false, {}};
    } else {
        acceptSecondNumber(c, *number);
    }
    const auto word = unitWord(c);
    if (!word || isTitle(start, c))
        return std::nullopt;
    acceptTail(c, *number);
    if (number->article && word->hyphened)
        return std::nullopt;
    if (!isDurationInContext(start, c, *number, word->unit, word->plural, word->hyphened))
        return std::nullopt;
    return length("duration", durationValue(*number, word->unit), number->mod);
}

std::optional<Expression> steppedDuration(Cursor &c)
{
    const Cursor start = c;
    QLatin1String mod = approximation(c).value_or(QLatin1String());
    c.acceptAny(Category::The, Category::This, Category::That);
    // "the first nine months", "the past twenty years", "the latest nine months"
    const bool counted = c.accept(Category::Ordinal);
    const bool stepped = counted || c.acceptAny(Category::Last, Category::Past, Category::Next,
                                                Category::Coming, Category::Following, Category::Previous,
                                                Category::Latest, Category::Recent, Category::Current);
    if (!stepped && !start.at(Category::The))
        return std::nullopt;
    acceptFillers(c);
    auto number = amount(c);
    if (!number || (number->article && !number->vague && number->whole == 1))
        return std::nullopt;
    acceptSecondNumber(c, *number);
    const auto word = unitWord(c);
    const bool adjective = word && (word->hyphened || (!word->plural && number->whole != 1));
    if (!word || (!stepped && adjective))
        return std::nullopt;
    if (mod.isEmpty())
        mod = number->mod;
    acceptTail(c, *number);
    if (isAge(c))
        return std::nullopt;
    return length("definite duration", durationValue(*number, word->unit), mod);
}

std::optional<Expression> endedYear(Cursor &c)
{
    if (!c.accept(Category::The))
        return std::nullopt;
    acceptFillers(c);
    if (c.take(Category::Unit) != int(Unit::Year) || c.atEnd() ||
        (c.word() != u"ended" && c.word() != u"ending"))
        return std::nullopt;
    return length("year ended", QStringLiteral("P1Y"));
}

std::optional<Expression> vagueDuration(Cursor &c)
{
    const Cursor start = c;
    c.accept(Category::The);
    const bool stepped =
        c.acceptAny(Category::Recent, Category::Coming, Category::Past, Category::Last, Category::Next);
    if (!stepped && start.at(Category::The))
        return std::nullopt;
    const auto plural = c.take(Category::UnitPlural);
    if (!plural)
        return std::nullopt;
    if (!stepped && !isBarePluralInContext(start, c, Unit(*plural)))
        return std::nullopt;
    Amount many;
    many.vague = true;
    return length(stepped ? "recent units" : "units", durationValue(many, Unit(*plural)));
}

} // namespace dateline
