// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/dateoption.h"
#include "app/events/linker.h"
#include "app/events/timewords.h"

namespace dateline {

namespace {

using namespace Qt::StringLiterals;

DateQualifier qualifierOf(const QString &mod)
{
    if (mod == "APPROX"_L1)
        return DateQualifier::About;
    if (mod == "START"_L1)
        return DateQualifier::Early;
    if (mod == "MID"_L1)
        return DateQualifier::Mid;
    if (mod == "END"_L1)
        return DateQualifier::Late;
    return DateQualifier::Exact;
}

std::optional<DateValue> bounded(const DateValue &date, QStringView preposition, const QString &mod)
{
    if (preposition == "since"_L1)
        return DateValue::interval(date.first(), std::nullopt);
    if (preposition == "until"_L1 || preposition == "till"_L1 || preposition == "by"_L1)
        return DateValue::interval(std::nullopt, date.last());
    if (mod == "BEFORE"_L1 || preposition == "before"_L1)
        return DateValue::interval(std::nullopt, date.last(), DateQualifier::Before);
    if (mod == "AFTER"_L1)
        return DateValue::interval(date.first(), std::nullopt, DateQualifier::After);
    return date;
}

/// Merges options of one value.
void addOption(std::vector<DateOption> &options, const DateOption &added)
{
    const auto same = std::find_if(options.begin(), options.end(), [&](const DateOption &option) {
        return option.date && added.date && option.date->span() == added.date->span();
    });
    if (same == options.end()) {
        options.push_back(added);
        return;
    }
    same->publicationDay |= added.publicationDay;
    same->dayBefore |= added.dayBefore;
    same->leadDay |= added.leadDay;
    same->ahead |= added.ahead;
    same->behind |= added.behind;
    if (same->contextEvent < 0)
        same->contextEvent = added.contextEvent;
    if (same->kinEvent < 0)
        same->kinEvent = added.kinEvent;
    if (same->tiedEvent < 0)
        same->tiedEvent = added.tiedEvent;
    if (same->elsewhere < 0)
        same->elsewhere = added.elsewhere;
}

/// The range that an expression of the sentence belongs to, or -1.
int rangeOf(const StageInput &input, int timex)
{
    for (size_t i = 0; i < input.ranges.size(); ++i)
        if (input.ranges[i].first == timex || input.ranges[i].last == timex)
            return int(i);
    return -1;
}

/// "since 2013 when Albania agreed": the words bound a time, what is told happened on the day itself.
void addUnbounded(const StageInput &input, const DateOption &said, std::vector<DateOption> &options)
{
    const auto &date = input.timexes[size_t(said.timex)].date;
    if (said.range >= 0 || !date || !said.date || said.date->span() == date->span())
        return;
    DateOption option = said;
    option.date = date;
    option.unbounded = true;
    addOption(options, option);
}

/// "*Yesterday*, at *this year*'s conference, he unveiled it": the year is said of the conference alone.
bool isOwnedByOther(const StageInput &input, const Candidate &candidate, int timex)
{
    const int last = endOfTime(input, timex);
    return last < int(input.text.tokens.size()) && input.token(last).xpos == Xpos::Pos &&
           input.layer.phraseOf[size_t(last)] != candidate.phrase;
}

/// "studied there *from 1890 to 1894* and married *in 1897*": the years before are said of the other verb.
bool hangsOnSister(const StageInput &input, const Candidate &candidate, int timex)
{
    const int above = input.token(rootOfTime(input, timex)).head;
    if (above < 0 || above == candidate.trigger || !input.token(above).isVerb())
        return false;
    const Token &own = input.token(candidate.trigger);
    const Token &other = input.token(above);
    return (own.head == above && own.relation == Relation::Conj) ||
           (other.head == candidate.trigger && other.relation == Relation::Conj);
}

/// Whether an expression is said of something else in the sentence, where another dates the event.
bool saysOfAnother(const StageInput &input, const Candidate &candidate, int timex)
{
    return (isOwnedByOther(input, candidate, timex) || hangsOnSister(input, candidate, timex)) &&
           isDatedByOther(input, candidate, timex);
}

void addExpressions(const DatingCase &dating, std::vector<DateOption> &options)
{
    const StageInput &input = dating.input;
    const Sentence &sentence = input.text.sentences[size_t(dating.candidate.sentence)];
    struct Near
    {
        int distance;
        int timex;
    };
    std::vector<Near> near;
    for (int time : pointsOf(input, sentence))
        if (!saysOfAnother(input, dating.candidate, time))
            near.push_back({tokensBetween(input, dating.candidate, time), time});
    // Of equal values the nearest speaks.
    std::stable_sort(near.begin(), near.end(),
                     [](const Near &a, const Near &b) { return a.distance < b.distance; });
    for (const Near &n : near) {
        DateOption option;
        option.fromExpression = true;
        option.timex = n.timex;
        option.range = dating.candidate.lifespan == Lifespan::None ? rangeOf(input, n.timex) : -1;
        option.date = option.range >= 0 ? std::optional(input.ranges[size_t(option.range)].interval)
                                        : dateSaidBy(input, n.timex);
        if (option.date || !input.timexes[size_t(n.timex)].date)
            addOption(options, option);
        addUnbounded(input, option, options);
    }
}

/// How many sentences before and behind an event lend it their days.
constexpr int neighbours = 2;

void addElsewhere(const StageInput &input, int timex, bool DateOption::*kind,
                  std::vector<DateOption> &options)
{
    DateOption option;
    option.date = input.timexes[size_t(timex)].date;
    option.elsewhere = timex;
    option.*kind = true;
    if (option.date)
        addOption(options, option);
}

/// What the sentences around say: the last expression before, the first behind, and the lead's day.
void addNeighbours(const DatingCase &dating, std::vector<DateOption> &options)
{
    const StageInput &input = dating.input;
    const auto points = [&](int sentence) { return pointsOf(input, input.text.sentences[size_t(sentence)]); };
    const int own = dating.candidate.sentence;
    for (int s = own - 1; s >= std::max(own - neighbours, 0); --s)
        if (const auto found = points(s); !found.empty()) {
            addElsewhere(input, found.back(), &DateOption::behind, options);
            break;
        }
    for (int s = own + 1; s <= std::min(own + neighbours, int(input.text.sentences.size()) - 1); ++s)
        if (const auto found = points(s); !found.empty()) {
            addElsewhere(input, found.front(), &DateOption::ahead, options);
            break;
        }
    if (dating.profile.leadDay >= 0)
        addElsewhere(input, dating.profile.leadDay, &DateOption::leadDay, options);
}

void addPublication(const DatingCase &dating, std::vector<DateOption> &options)
{
    const auto published = dating.input.article.published.date;
    if (!published || published->precision() != Precision::Day)
        return;
    DateOption day;
    day.date = DateValue(*published);
    day.publicationDay = true;
    addOption(options, day);
    DateOption before;
    before.date = DateValue(published->shifted(-1));
    before.dayBefore = true;
    addOption(options, before);
}

/// Of the events before: the last one, the last one of another sentence, the first one.
void addContext(const DatingCase &dating, std::vector<DateOption> &options)
{
    int found = 0;
    int sentence = -1;
    int first = -1;
    const auto add = [&](int event) {
        DateOption option;
        option.date = dating.earlier[size_t(event)].date;
        option.contextEvent = event;
        addOption(options, option);
    };
    for (int i = int(dating.earlier.size()) - 1; i >= 0; --i) {
        const DatedEvent &event = dating.earlier[size_t(i)];
        if (!event.date)
            continue;
        first = i;
        if (found < 3 && event.sentence != sentence) {
            add(i);
            ++found;
            sentence = event.sentence;
        }
    }
    if (first >= 0)
        add(first);
}

/// The last earlier event with a word that may name the same ("the blast" of an explosion).
void addKin(const DatingCase &dating, std::vector<DateOption> &options)
{
    const StageInput &input = dating.input;
    const QString own = input.lemma(dating.candidate.trigger).toLower();
    constexpr int reach =
        300; // events: more than an article has; a book must not take the square of its length
    const int count = int(dating.earlier.size());
    for (int i = count - 1; i >= std::max(0, count - reach); --i) {
        const DatedEvent &event = dating.earlier[size_t(i)];
        if (!event.date || event.sentence == dating.candidate.sentence ||
            !mayNameSame(input.lexicon, input.lemma(event.trigger).toLower(), own))
            continue;
        DateOption option;
        option.date = event.date;
        option.contextEvent = option.kinEvent = i;
        addOption(options, option);
        return;
    }
}

/// The event of the sentence that the trigger hangs on, or that hangs on it.
void addTied(const DatingCase &dating, std::vector<DateOption> &options)
{
    const StageInput &input = dating.input;
    const int own = dating.candidate.trigger;
    for (int i = int(dating.earlier.size()) - 1; i >= 0; --i) {
        const DatedEvent &event = dating.earlier[size_t(i)];
        if (event.sentence != dating.candidate.sentence)
            return;
        if (!event.date || (input.token(own).head != event.trigger && input.token(event.trigger).head != own))
            continue;
        DateOption option;
        option.date = event.date;
        option.contextEvent = option.tiedEvent = i;
        addOption(options, option);
    }
}

bool saidInClause(const StageInput &input, const Candidate &candidate, const DateOption &option)
{
    return option.fromExpression &&
           input.layer.clauseOf[size_t(firstToken(input, option.timex))] == candidate.clause;
}

void markOwnClause(const DatingCase &dating, std::vector<DateOption> &options)
{
    for (DateOption &option : options)
        option.ownClause = saidInClause(dating.input, dating.candidate, option);
}

} // namespace

qint64 dayNumber(const DayInterval &span)
{
    return span.begin.time_since_epoch().count();
}

std::optional<DateValue> dateSaidBy(const StageInput &input, int timex)
{
    const Timex &said = input.timexes[size_t(timex)];
    if (!said.date)
        return std::nullopt;
    const DateQualifier qualifier = qualifierOf(said.mod);
    const DateValue date =
        qualifier == DateQualifier::Exact ? *said.date : said.date->withQualifier(qualifier);
    return bounded(date, prepositionBefore(input, timex), said.mod);
}

ArticleProfile ArticleProfile::of(const StageInput &input)
{
    ArticleProfile profile;
    const auto published = input.article.published.date;
    int far = 0;
    int all = 0;
    for (size_t i = 0; i < input.timexes.size(); ++i) {
        const Timex &timex = input.timexes[i];
        if (!timex.date)
            continue;
        ++all;
        const DayInterval span = timex.date->span();
        const bool day = timex.date->precision() == Precision::Day && !timex.date->isInterval();
        ++profile.named[dayNumber(span)];
        far += !published || span.end + std::chrono::days(2 * 365) < published->firstDay();
        profile.saysToday |= timex.relative && published && span == published->span();
        const bool recent = published && day && span.begin < published->span().end &&
                            span.begin + std::chrono::days(8) > published->firstDay();
        const bool byline = !timex.relative && published && span == published->span();
        if (profile.leadDay < 0 && recent && !byline)
            profile.leadDay = int(i);
    }
    profile.historical = all > 3 && far * 2 > all;
    return profile;
}

std::vector<DateOption> dateOptions(const DatingCase &dating)
{
    std::vector<DateOption> options;
    addExpressions(dating, options);
    if (dating.candidate.lifespan == Lifespan::None) {
        addPublication(dating, options);
        addContext(dating, options);
        addKin(dating, options);
        addTied(dating, options);
        addNeighbours(dating, options);
    }
    markOwnClause(dating, options);
    options.push_back({});
    return options;
}

} // namespace dateline
