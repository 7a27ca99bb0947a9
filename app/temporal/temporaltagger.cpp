// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/temporal/temporaltagger.h"
#include "app/temporal/grammar.h"
#include "app/temporal/resolver.h"

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// An expression with its place in the text.
struct Placed
{
    Expression expression;
    TextSpan span;
    int firstToken = 0;
    int lastToken = 0;
    int sentence = 0;
};

std::vector<Placed> recogniseAll(const AnalysedText &text, const TemporalLexicon &lexicon)
{
    std::vector<Placed> found;
    std::vector<Cell> cells;
    for (size_t s = 0; s < text.sentences.size(); ++s) {
        cells.clear();
        if (!appendCells(text, text.sentences[s], lexicon, cells))
            continue;
        for (Expression &e : recognise(text, lexicon, cells)) {
            const Cell &first = cells[size_t(e.first)];
            const Cell &last = cells[size_t(e.last - 1)];
            found.push_back(
                {std::move(e), {first.span.begin, last.span.end}, first.token, last.token + 1, int(s)});
        }
    }
    return found;
}

/// A text writes its dates in one order: where one can only be day and month, so are those that might be
/// both.
void settleOrder(std::vector<Placed> &found)
{
    int dayFirst = 0;
    int monthFirst = 0;
    for (const Placed &p : found) {
        dayFirst += p.expression.rule == QLatin1String(dayMonthYear);
        monthFirst += p.expression.rule == QLatin1String(monthDayYear) && !p.expression.pattern.orderUnclear;
    }
    if (dayFirst <= monthFirst)
        return;
    for (Placed &p : found)
        if (CalendarPattern &pattern = p.expression.pattern; pattern.orderUnclear) {
            std::swap(pattern.day, pattern.month);
            p.expression.rule = QLatin1String(dayMonthYear);
        }
}

/// Whether a clock time and the day after it may belong together: nothing that tells, joins or parts
/// stands between them.
bool belongTogether(const AnalysedText &text, const Placed &clock, const Placed &day)
{
    constexpr int reach = 4; // tokens
    if (clock.sentence != day.sentence || day.firstToken - clock.lastToken > reach)
        return false;
    return std::none_of(text.tokens.begin() + clock.lastToken, text.tokens.begin() + day.firstToken,
                        [&](const Token &t) {
                            const QStringView word = t.span.in(text.text);
                            const bool bracket = word == u"(" || word == u")";
                            return t.isVerb() || (t.upos == Upos::Punct && !bracket) ||
                                   t.upos == Upos::Cconj || t.upos == Upos::Sconj;
                        });
}

/// "at noon local time on Thursday", "2:41 a.m. (0741 GMT) Sunday": a clock time of no day is of the one
/// named right after it.
void lendDays(const AnalysedText &text, std::vector<Placed> &found)
{
    const auto isDayless = [](const CalendarPattern &p) {
        return hasClock(p) && p.shift && p.anchor == Anchor::Text;
    };
    for (size_t i = found.size(); i-- > 1;) {
        CalendarPattern &clock = found[i - 1].expression.pattern;
        const CalendarPattern &day = found[i].expression.pattern;
        const bool lends = isOneDay(day) || (hasClock(day) && !isDayless(day));
        if (!isDayless(clock) || !found[i].expression.value.isEmpty() || !lends ||
            !belongTogether(text, found[i - 1], found[i]))
            continue;
        const QString time = clock.timeOfDay;
        clock = day;
        clock.timeOfDay = time;
    }
}

bool isPoint(const Expression &e)
{
    return e.value.isEmpty();
}

/// "today", which in a history is its whole present ("still in use today").
bool isToday(const CalendarPattern &p)
{
    return p.shift && p.shift->unit == Precision::Day && p.shift->count == 0 &&
           p.anchor == Anchor::Publication && p.timeOfDay.isEmpty();
}

/// From where a text speaks.
struct Setting
{
    bool isNarrative =
        false; ///< of other times, by dates of its own, as a history or a life; not from its present, as news
    bool isHistory = false;  ///< surely so
    bool isTimeless = false; ///< of how things are every year, as a guide: nothing is told from the present
};

Setting settingOf(const std::vector<Placed> &found, const std::optional<PartialDate> &published)
{
    const int recent = published ? published->year() - 1 : 9999;
    constexpr int opening = 3; // sentences in which news say when they are
    int ownYears = 0;
    int fromPresent = 0;
    bool hasPresent = false; // even one that a history may have: "to this day", "the last ten years"
    for (const Placed &p : found) {
        const CalendarPattern &pattern = p.expression.pattern;
        hasPresent = hasPresent || p.expression.rule == "definite duration"_L1 ||
                     (isPoint(p.expression) && isToday(pattern));
        if (!isPoint(p.expression))
            continue;
        const bool stated = pattern.year && !pattern.withoutCentury;
        const bool counted = pattern.shift && pattern.anchor == Anchor::Publication && !isToday(pattern);
        ownYears += stated && *pattern.year < recent;
        const bool present = !stated && (counted || (pattern.weekday && !pattern.day));
        if (present && p.sentence < opening)
            return {};
        fromPresent += present;
    }
    const bool outweighed = ownYears > 2 * fromPresent;
    const bool history = outweighed && ownYears >= 3;
    const bool hasNoPresent = fromPresent == 0 && !hasPresent;
    const bool narrative = history || (hasNoPresent && ownYears >= 2) || (!published && outweighed);
    return {narrative, history, hasNoPresent};
}

/// The value as TIMEX3 writes it: decades and centuries are cut short ("198", "19").
QString timexValue(const DateValue &date, Precision precision)
{
    QString value = date.toTimex();
    if (precision == Precision::Decade || precision == Precision::Century)
        while (value.endsWith(u'X'))
            value.chop(1);
    return value;
}

DateQualifier qualifierOf(const Expression &e)
{
    if (e.rule == "earlier or later"_L1 || e.mod.isEmpty())
        return DateQualifier::Exact;
    if (e.mod == "START"_L1)
        return DateQualifier::Early;
    if (e.mod == "MID"_L1)
        return DateQualifier::Mid;
    return e.mod == "END"_L1 ? DateQualifier::Late : DateQualifier::About;
}

class Tagging
{
public:
    Tagging(const AnalysedText &text, std::optional<PartialDate> published, Setting setting)
        : m_text(text)
    {
        m_anchors.published = published;
        m_anchors.isNarrative = setting.isNarrative;
        m_speaksOfHistory = setting.isHistory;
        m_speaksOfEveryYear = setting.isTimeless;
    }

    Timex timex(const Placed &placed)
    {
        const Expression &e = placed.expression;
        Timex timex;
        timex.span = placed.span;
        timex.type = e.type;
        timex.mod = e.mod;
        timex.rule = e.rule;
        if (isPoint(e) && isToday(e.pattern) && m_speaksOfHistory)
            timex.value = u"PRESENT_REF"_s;
        else if (isPoint(e))
            resolvePoint(placed, timex);
        else
            timex.value = e.value;
        return timex;
    }

private:
    void resolvePoint(const Placed &placed, Timex &timex)
    {
        const CalendarPattern &pattern = placed.expression.pattern;
        const Tense tense = needsTense(pattern)
                                ? tenseAround(m_text, m_text.sentences[size_t(placed.sentence)],
                                              placed.firstToken, placed.lastToken)
                                : Tense::None;
        if (m_speaksOfEveryYear && (tense == Tense::Present || tense == Tense::Scheduled) &&
            recursYearly(pattern) && !tellsStory(placed)) {
            timex.value = openValue(pattern);
            return;
        }
        const Resolution found = resolve(pattern, m_anchors, tense, placed.sentence);
        timex.relative = found.relative;
        timex.offset = found.relative ? offsetText(pattern) : QString();
        timex.anchoredInText = found.anchor.has_value();
        timex.anchor = found.anchor.value_or(TextSpan());
        if (!found.date) {
            timex.value = openValue(pattern);
            return;
        }
        timex.date = DateValue(*found.date, qualifierOf(placed.expression)).withTimeOfDay(pattern.timeOfDay);
        timex.value = timexValue(*timex.date, found.date->precision());
        if (pattern.year || tellsStory(placed))
            m_toldIn = placed.sentence;
        if (m_anchors.isNarrative && stepsBack(*found.date, placed))
            return;
        m_anchors.mention({*found.date, placed.span, placed.sentence, pattern.year.has_value()},
                          pattern.quarter != 0 && !isAhead(tense));
    }

    /// A time told in the pluperfect leaves the story where it was.
    bool stepsBack(const PartialDate &date, const Placed &placed) const
    {
        return m_anchors.focus && date.firstDay() < m_anchors.focus->date.firstDay() &&
               isFlashback(m_text, m_text.sentences[size_t(placed.sentence)], placed.firstToken,
                           placed.lastToken);
    }

    /// Whether a date with its year has just been mentioned, or one that goes on from such a date: the
    /// present tense may go on, too.
    bool tellsStory(const Placed &placed) const
    {
        constexpr int reach = 3; // sentences
        return m_toldIn && placed.sentence - *m_toldIn <= reach;
    }

    /// "July is the hottest month": of any year.
    static bool recursYearly(const CalendarPattern &p)
    {
        return (p.month || p.season) && !p.day && !p.weekday && !p.year && !p.shift &&
               p.direction == Direction::ByTense;
    }

    static bool needsTense(const CalendarPattern &pattern) { return !pattern.year; }

    const AnalysedText &m_text;
    Anchors m_anchors;
    bool m_speaksOfHistory = false;
    bool m_speaksOfEveryYear = false;
    std::optional<int> m_toldIn; ///< the last sentence with a date of a year that is named
};

class EnglishTemporalTagger final : public TemporalTagger
{
public:
    explicit EnglishTemporalTagger(TemporalLexicon lexicon)
        : m_lexicon(std::move(lexicon))
    {
    }

    std::vector<Timex> tag(const AnalysedText &text, std::optional<PartialDate> published) const override
    {
        std::vector<Placed> found = recogniseAll(text, m_lexicon);
        settleOrder(found);
        lendDays(text, found);
        Tagging tagging(text, published, settingOf(found, published));
        std::vector<Timex> timexes;
        timexes.reserve(found.size());
        for (const Placed &placed : found)
            timexes.push_back(tagging.timex(placed));
        return timexes;
    }

private:
    TemporalLexicon m_lexicon;
};

} // namespace

Result<std::shared_ptr<const TemporalTagger>> TemporalTagger::load(const QString &resourceFolder)
{
    auto lexicon = TemporalLexicon::load(resourceFolder + u"/lexicon/en"_s);
    if (!lexicon)
        return lexicon.problem();
    return std::shared_ptr<const TemporalTagger>(
        std::make_shared<EnglishTemporalTagger>(*std::move(lexicon)));
}

} // namespace dateline
