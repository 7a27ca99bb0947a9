// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/dateoption.h"
#include "app/events/words.h"

namespace dateline {

namespace {

using namespace Qt::StringLiterals;

bool isPoint(const Timex &timex)
{
    return (timex.type == TimexType::Date || timex.type == TimexType::Time) &&
           (timex.date || (timex.relative && !timex.offset.isEmpty()));
}

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

int firstToken(const StageInput &input, int timex)
{
    const auto &tokens = input.text.tokens;
    const qsizetype begin = input.timexes[size_t(timex)].span.begin;
    const auto found =
        std::lower_bound(tokens.begin(), tokens.end(), begin,
                         [](const Token &token, qsizetype at) { return token.span.end <= at; });
    return int(found - tokens.begin());
}

/// The preposition or conjunction before an expression, over "about", "the" and the like.
QStringView prepositionBefore(const StageInput &input, int timex)
{
    const int first = firstToken(input, timex);
    const int start = input.sentenceOf(first).first;
    for (int i = first - 1; i >= start && i >= first - 3; --i) {
        const Upos tag = input.token(i).upos;
        if (tag == Upos::Adp || tag == Upos::Sconj)
            return input.lemma(i);
        if (tag != Upos::Adv && tag != Upos::Det)
            break;
    }
    return {};
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
    if (same->contextEvent < 0)
        same->contextEvent = added.contextEvent;
}

int tokensBetween(const StageInput &input, const Candidate &candidate, int timex)
{
    int last = firstToken(input, timex);
    const int first = last;
    while (last < int(input.text.tokens.size()) && input.layer.timeOf[size_t(last)] == timex)
        ++last;
    if (candidate.trigger < first)
        return first - candidate.trigger;
    return candidate.trigger - last + 1;
}

/// The range that an expression of the sentence belongs to, or -1.
int rangeOf(const StageInput &input, int timex)
{
    for (size_t i = 0; i < input.ranges.size(); ++i)
        if (input.ranges[i].first == timex || input.ranges[i].last == timex)
            return int(i);
    return -1;
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
    int previous = -1;
    for (int i = sentence.first; i < sentence.last; ++i) {
        const int time = input.layer.timeOf[size_t(i)];
        if (time >= 0 && time != previous && isPoint(input.timexes[size_t(time)]))
            near.push_back({tokensBetween(input, dating.candidate, time), time});
        previous = time;
    }
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
    }
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

/// Whether the clause of an event has a date of its own.
bool clauseHasTime(const StageInput &input, int clause)
{
    if (clause < 0)
        return false;
    const std::vector<int> &times = input.clause(clause).times;
    return std::any_of(times.begin(), times.end(),
                       [&](int time) { return isPoint(input.timexes[size_t(time)]); });
}

bool saidInClause(const StageInput &input, const Candidate &candidate, const DateOption &option)
{
    return option.fromExpression &&
           input.layer.clauseOf[size_t(firstToken(input, option.timex))] == candidate.clause;
}

/// A verb whose clause has one date takes that, not one of another clause or event: "studied from 1890 to
/// 1894 and *married in 1897*".
void keepOwnTime(const DatingCase &dating, std::vector<DateOption> &options)
{
    const Candidate &candidate = dating.candidate;
    if (candidate.isNominal() || candidate.clause < 0)
        return;
    const auto own = [&](const DateOption &option) { return saidInClause(dating.input, candidate, option); };
    const auto ofPhrase = [&](const DateOption &option) { // "the 2009 crash": said of another thing
        return dating.input.layer.phraseOf[size_t(firstToken(dating.input, option.timex))] >= 0;
    };
    const auto count = std::count_if(options.begin(), options.end(),
                                     [&](const DateOption &o) { return own(o) && !ofPhrase(o); });
    if (count == 1)
        std::erase_if(options, [&](const DateOption &option) { return !own(option); });
}

} // namespace

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
    for (const Timex &timex : input.timexes) {
        if (!timex.date)
            continue;
        ++all;
        const DayInterval span = timex.date->span();
        far += !published || span.end + std::chrono::days(2 * 365) < published->firstDay();
        profile.saysToday |= timex.relative && published && span == published->span();
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
    }
    keepOwnTime(dating, options);
    options.push_back({});
    return options;
}

namespace {

enum Relation { SameClause, ParentClause, ChildClause, Sibling, OtherClause };

Relation relationOf(const StageInput &input, int eventClause, int timeClause)
{
    if (eventClause == timeClause)
        return SameClause;
    if (eventClause < 0 || timeClause < 0)
        return OtherClause;
    const Clause &event = input.clause(eventClause);
    const Clause &time = input.clause(timeClause);
    if (event.parent == timeClause)
        return ParentClause;
    if (time.parent == eventClause)
        return ChildClause;
    return event.parent >= 0 && event.parent == time.parent ? Sibling : OtherClause;
}

int distanceBucket(int tokens)
{
    return tokens <= 1 ? 0 : tokens <= 2 ? 1 : tokens <= 4 ? 2 : tokens <= 8 ? 3 : tokens <= 16 ? 4 : 5;
}

int tenseCode(const StageInput &input, const Candidate &candidate)
{
    if (candidate.clause < 0 || !input.clause(candidate.clause).hasVerb)
        return 9;
    if (candidate.isNominal() && candidate.partners.empty())
        return 8;
    const VerbGroup &verb = input.clause(candidate.clause).verb;
    if (verb.infinitive)
        return 7;
    if (verb.participle)
        return 6;
    return int(verb.tense) + (verb.perfect && verb.tense != Tense::Future ? 3 : 0);
}

/// How a date lies to the publication day: 0 none known, 1 long before, 2 the weeks before, 3 on it, 4 after.
int side(const StageInput &input, const DateValue &date)
{
    const auto published = input.article.published.date;
    if (!published)
        return 0;
    const DayInterval span = date.span();
    const DayInterval day = published->span();
    if (span.overlaps(day))
        return 3;
    if (span.begin >= day.end)
        return 4;
    return span.end + std::chrono::days(60) < day.begin ? 1 : 2;
}

/// How many expressions of the sentence stand nearer to the event: 0, 1, 2 or more; 3 if it is the only one.
int orderOf(const DatingCase &dating, int timex)
{
    const StageInput &input = dating.input;
    const Sentence &sentence = input.text.sentences[size_t(dating.candidate.sentence)];
    const int own = tokensBetween(input, dating.candidate, timex);
    int nearer = 0;
    int others = 0;
    int previous = -1;
    for (int i = sentence.first; i < sentence.last; ++i) {
        const int time = input.layer.timeOf[size_t(i)];
        if (time >= 0 && time != previous && time != timex && isPoint(input.timexes[size_t(time)])) {
            ++others;
            nearer += tokensBetween(input, dating.candidate, time) < own;
        }
        previous = time;
    }
    return others == 0 ? 3 : std::min(nearer, 2);
}

/// Verbs of other clauses between the event and a token: whether something else is nearer to it.
int candidatesBetween(const DatingCase &dating, int token)
{
    const int low = std::min(token, dating.candidate.trigger) + 1;
    const int high = std::max(token, dating.candidate.trigger);
    int count = 0;
    for (int i = low; i < high; ++i) {
        const Token &t = dating.input.token(i);
        const LexiconEntry *noun = t.upos == Upos::Noun ? dating.input.lexicon.noun(t.lemma) : nullptr;
        count += t.isVerb() || (noun && noun->type);
    }
    return std::min(count, 4) * 2 + (token < dating.candidate.trigger);
}

void addExpressionFeatures(const DatingCase &dating, const DateOption &option, Features &f)
{
    const StageInput &input = dating.input;
    const Candidate &candidate = dating.candidate;
    const Timex &timex = input.timexes[size_t(option.timex)];
    const int first = firstToken(input, option.timex);
    const int timeClause = input.layer.clauseOf[size_t(first)];
    const Relation relation = relationOf(input, candidate.clause, timeClause);
    const int kind = candidate.clause >= 0 ? int(input.clause(candidate.clause).kind) : 9;
    const bool before = first < candidate.trigger;
    const int distance = distanceBucket(tokensBetween(input, candidate, option.timex));
    const Sentence &sentence = input.text.sentences[size_t(candidate.sentence)];

    f.add("expression"_feature);
    if (relation != SameClause && clauseHasTime(input, candidate.clause)) {
        f.add("own clause has another"_feature);
        f.add("own clause has another, relation="_feature, int(relation));
    }
    f.add("relation="_feature, int(relation));
    f.add("relation kind="_feature, int(relation) * 10 + kind);
    f.add("relation nominal="_feature, int(relation) * 2 + candidate.isNominal());
    const int order = orderOf(dating, option.timex);
    f.add("order="_feature, order);
    f.add("order relation="_feature, order * 10 + int(relation));
    f.add("candidates between="_feature, candidatesBetween(dating, first));
    f.add("distance="_feature, distance);
    f.add("distance before="_feature, distance * 2 + before);
    f.add("distance relation="_feature, distance * 10 + int(relation) * 2 + before);

    const int own = input.layer.phraseOf[size_t(first)];
    if (own >= 0) {
        const bool mine = candidate.isNominal() && own == candidate.phrase;
        f.add(mine ? "in own phrase"_feature : "in other phrase"_feature);
        f.addIf(!mine && candidate.isNominal(), "noun, in other phrase"_feature);
        const Token &after = input.token(input.layer.phrases[size_t(own)].head);
        if (!mine && candidate.lexicalType())
            f.addIf(input.lexicon.noun(after.lemma) && input.lexicon.noun(after.lemma)->type,
                    "in phrase of event"_feature);
    } else if (candidate.isNominal()) {
        f.addIf(first == input.phrase(candidate.phrase).last ||
                    first == input.phrase(candidate.phrase).last + 1,
                "right behind noun"_feature);
    }
    f.addIf(before && first <= sentence.first + 1, "opens sentence"_feature);
    f.addIf(before && first <= sentence.first + 1 && relation != SameClause,
            "opens sentence of another clause"_feature);

    const QStringView preposition = prepositionBefore(input, option.timex);
    f.add("preposition="_feature, preposition);
    if (option.date) {
        f.add("precision="_feature, int(option.date->precision()));
        f.add("side tense="_feature, side(input, *option.date) * 10 + tenseCode(input, candidate));
    }
    f.addIf(option.range >= 0, "range"_feature);
    f.addIf(timex.relative, "relative"_feature);
    f.addIf(timex.anchoredInText, "anchored in text"_feature);

    int others = 0; // verbs between
    const int low = std::min(first, candidate.trigger) + 1;
    const int high = std::max(first, candidate.trigger);
    for (int i = low; i < high; ++i)
        others += input.token(i).isVerb();
    f.add("verbs between="_feature, std::min(others, 4) * 2 + before);
    if (candidate.clause >= 0 && relation == ParentClause) {
        const Clause &parent = input.clause(timeClause);
        if (parent.hasVerb) {
            const LexiconEntry *verb = input.lexicon.verb(input.lemma(parent.verb.main));
            f.addIf(verb && (verb->speech || verb->type == EventType::Statement),
                    "time of the telling"_feature);
            f.add("time of="_feature, input.lemma(parent.verb.main));
        }
    }
}

void addEarlierFeatures(const DatingCase &dating, const DateOption &option, bool timeInSentence, Features &f)
{
    const DatedEvent &event = dating.earlier[size_t(option.contextEvent)];
    const int gap = std::min(dating.candidate.sentence - event.sentence, 6);
    f.add("context"_feature);
    f.add("context gap="_feature, gap);
    f.add("context gap, time here="_feature, gap * 2 + timeInSentence);
    f.add("context tense="_feature, tenseCode(dating.input, dating.candidate));
    f.add("context tense gap="_feature, tenseCode(dating.input, dating.candidate) * 10 + gap);
    const auto paragraph = [&](int s) { return dating.input.text.sentences[size_t(s)].paragraph; };
    f.addIf(paragraph(event.sentence) == paragraph(dating.candidate.sentence), "context paragraph"_feature);
    f.addIf(event.type == dating.type, "context of same type"_feature);
    f.addIf(event.explicitly, "context said"_feature);
    f.addIf(dating.input.layer.quoted[size_t(dating.candidate.trigger)], "context quoted"_feature);
    f.addIf(dating.profile.historical, "context historical"_feature);
    f.add("context type="_feature, toText(dating.type));
    f.add("context precision="_feature, int(event.date->precision()) * 2 + dating.profile.historical);
    f.add("context nominal="_feature, dating.candidate.isNominal());
    f.addIf(option.contextEvent == int(dating.earlier.size()) - 1, "context is last"_feature);
    if (gap == 0)
        f.add("context relation="_feature,
              int(relationOf(dating.input, dating.candidate.clause, event.clause)) * 10 +
                  tenseCode(dating.input, dating.candidate));
    if (dating.candidate.clause >= 0)
        f.add("context kind="_feature, int(dating.input.clause(dating.candidate.clause).kind) * 10 + gap);
    f.add("context side="_feature,
          side(dating.input, *event.date) * 10 + tenseCode(dating.input, dating.candidate));
    f.add("context word="_feature, dating.input.lemma(dating.candidate.trigger));
}

int sentenceBucket(int sentence)
{
    return sentence < 5 ? sentence : sentence < 10 ? 5 : 6;
}

} // namespace

void addOptionFeatures(const DatingCase &dating, const DateOption &option, Features &f)
{
    const StageInput &input = dating.input;
    const Candidate &candidate = dating.candidate;
    const Sentence &sentence = input.text.sentences[size_t(candidate.sentence)];
    int times = 0;
    for (int i = sentence.first; i < sentence.last; ++i)
        times += input.layer.timeOf[size_t(i)] >= 0 &&
                 isPoint(input.timexes[size_t(input.layer.timeOf[size_t(i)])]);
    const bool timeInSentence = times > 0;
    const int tense = tenseCode(input, candidate);
    if (option.fromExpression)
        addExpressionFeatures(dating, option, f);
    if (!saidInClause(input, candidate, option) && clauseHasTime(input, candidate.clause)) {
        f.add(option.isNone() ? "none, time in clause"_feature : "not the time of its clause"_feature);
        f.addIf(option.contextEvent >= 0, "context, time in clause"_feature);
    }
    if (option.contextEvent >= 0)
        addEarlierFeatures(dating, option, timeInSentence, f);
    if (option.publicationDay || option.dayBefore) {
        const bool day = option.publicationDay;
        f.add(day ? "day"_feature : "day before"_feature);
        f.add(day ? "day, time here="_feature : "day before, time here="_feature, int(timeInSentence));
        f.add(day ? "day, tense="_feature : "day before, tense="_feature, tense * 2 + timeInSentence);
        f.add(day ? "day, sentence="_feature : "day before, sentence="_feature,
              sentenceBucket(candidate.sentence) * 2 + timeInSentence);
        f.add(day ? "day, type="_feature : "day before, type="_feature, toText(dating.type));
        f.addIf(input.layer.quoted[size_t(candidate.trigger)],
                day ? "day, quoted"_feature : "day before, quoted"_feature);
        f.addIf(dating.profile.historical,
                day ? "day, historical"_feature : "day before, historical"_feature);
        f.addIf(dating.profile.saysToday, day ? "day, says today"_feature : "day before, says today"_feature);
        f.addIf(dating.earlier.empty(), day ? "day, first event"_feature : "day before, first event"_feature);
        f.addIf(option.contextEvent >= 0, day ? "day and context"_feature : "day before and context"_feature);
    }
    if (option.isNone()) {
        f.add("none"_feature);
        f.add("none, time here="_feature, int(timeInSentence));
        f.add("none, tense="_feature, tense * 2 + timeInSentence);
        f.add("none, type="_feature, toText(dating.type));
        f.addIf(candidate.isNominal(), "none, nominal"_feature);
        f.addIf(input.layer.quoted[size_t(candidate.trigger)], "none, quoted"_feature);
        f.addIf(dating.profile.historical, "none, historical"_feature);
        f.add("none, word="_feature, input.lemma(candidate.trigger));
        if (candidate.clause >= 0)
            f.add("none, kind="_feature, int(input.clause(candidate.clause).kind));
    }
    if (candidate.heading)
        f.add(option.isNone() ? "heading, none"_feature : "heading, date"_feature);
}

} // namespace dateline
