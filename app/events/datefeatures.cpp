// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/dateoption.h"
#include "app/events/timewords.h"
#include "app/events/tree.h"

namespace dateline {

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
    if (verb.tense == Tense::Future)
        return 3;
    return int(verb.tense) + (verb.perfect ? 3 : 0);
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

/// Whether other expressions of the sentence are more exact than \a date (1), and lie within it (2); 0 if
/// none is.
int moreExact(const DatingCase &dating, int timex, const DateValue &date)
{
    const StageInput &input = dating.input;
    const DayInterval span = date.span();
    int found = 0;
    for (int time : pointsOf(input, input.text.sentences[size_t(dating.candidate.sentence)])) {
        const auto &other = input.timexes[size_t(time)].date;
        if (time != timex && other && other->span().days() < span.days())
            found = std::max(found, span.contains(other->span()) ? 2 : 1);
    }
    return found;
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

/// Where the expression hangs in the sentence's tree, seen from the trigger.
void addTreeFeatures(const DatingCase &dating, int timex, Features &f)
{
    const StageInput &input = dating.input;
    const int root = rootOfTime(input, timex);
    const TreePath path = pathBetween(input, dating.candidate.trigger, root);
    if (!path.known)
        return;
    const int up = std::min(path.up, 4);
    const int down = std::min(path.down, 4);
    const int nominal = dating.candidate.isNominal();
    f.add("tree="_feature, (up * 5 + down) * 2 + nominal);
    f.add("tree clauses="_feature, std::min(path.clauses, 4) * 2 + nominal);
    f.add("tree length="_feature, std::min(path.up + path.down, 9));
    if (path.up > 0)
        f.add("tree above="_feature, int(baseOf(input.token(dating.candidate.trigger).relation)) * 5 + down);
    f.add("tree time="_feature, int(input.token(root).relation) * 3 + std::min(path.up, 2));
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

    addTreeFeatures(dating, option.timex, f);

    const int own = input.layer.phraseOf[size_t(first)];
    if (own >= 0) {
        const bool mine = candidate.isNominal() && own == candidate.phrase;
        f.add(mine ? "in own phrase"_feature : "in other phrase"_feature);
        f.addIf(!mine && candidate.isNominal(), "noun, in other phrase"_feature);
        const bool names = first < input.phrase(own).head && input.phrase(own).proper;
        f.addIf(names, mine ? "in own name"_feature : "in other name"_feature);
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
        const int exact = moreExact(dating, option.timex, *option.date);
        f.add("more exact="_feature, exact);
        f.add("more exact, relation="_feature, exact * 10 + int(relation));
        f.add("more exact, order="_feature, exact * 10 + order);
    }
    f.addIf(option.range >= 0, "range"_feature);
    if (option.unbounded) {
        f.add("unbounded="_feature, preposition);
        f.add("unbounded relation="_feature, int(relation) * 10 + kind);
        f.add("unbounded tense="_feature, tenseCode(input, candidate));
        f.add("unbounded type="_feature, toText(dating.type));
    } else if (option.date && option.date->isInterval() && option.range < 0) {
        f.add("bounded="_feature, preposition);
        f.add("bounded tense="_feature, tenseCode(input, candidate));
        f.add("bounded type="_feature, toText(dating.type));
    }
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

/// Of a date that an event with a word for the same has.
void addKinFeatures(const DatingCase &dating, const DateOption &option, bool timeInSentence, Features &f)
{
    const DatedEvent &event = dating.earlier[size_t(option.kinEvent)];
    const int gap = std::min(dating.candidate.sentence - event.sentence, 6);
    const int nominal = dating.candidate.isNominal();
    f.add("kin="_feature, (std::min(gap, 4) * 2 + nominal) * 2 + timeInSentence);
    f.add("kin type="_feature, (event.type == dating.type) * 2 + nominal);
    f.add("kin tense="_feature, tenseCode(dating.input, dating.candidate) * 2 + timeInSentence);
    f.addIf(dating.candidate.repeated, "kin repeated"_feature);
    if (nominal)
        f.add("kin determiner="_feature,
              dating.input.lemma(dating.input.phrase(dating.candidate.phrase).first));
}

/// Of a date that an event has which hangs on this one, or it on that.
void addTiedFeatures(const DatingCase &dating, const DateOption &option, Features &f)
{
    const StageInput &input = dating.input;
    const Token &own = input.token(dating.candidate.trigger);
    const DatedEvent &event = dating.earlier[size_t(option.tiedEvent)];
    const bool below = own.head == event.trigger;
    const int relation = int(below ? own.relation : input.token(event.trigger).relation) * 2 + below;
    f.add("tied="_feature, relation);
    f.add("tied, own time="_feature, relation * 2 + clauseHasTime(input, dating.candidate.clause));
    f.add("tied tense="_feature, tenseCode(input, dating.candidate) * 2 + below);
    f.addIf(event.explicitly, "tied, said"_feature);
}

void addElsewhereFeatures(const DatingCase &dating, const DateOption &option, bool timeInSentence,
                          Features &f)
{
    const StageInput &input = dating.input;
    const int tense = tenseCode(input, dating.candidate);
    const int gap = std::abs(input.layer.sentenceOf[size_t(firstToken(input, option.elsewhere))] -
                             dating.candidate.sentence);
    const int lead = dating.candidate.sentence < 3;
    if (option.ahead) {
        f.add("ahead="_feature, std::min(gap, 3) * 2 + timeInSentence);
        f.add("ahead tense="_feature, tense * 2 + timeInSentence);
        f.add("ahead lead="_feature, lead * 2 + timeInSentence);
        f.add("ahead side="_feature, side(input, *option.date) * 10 + tense);
    }
    if (option.behind) {
        f.add("behind="_feature, std::min(gap, 3) * 2 + timeInSentence);
        f.add("behind tense="_feature, tense * 2 + timeInSentence);
        f.add("behind historical="_feature, dating.profile.historical * 2 + timeInSentence);
        f.add("behind side="_feature, side(input, *option.date) * 10 + tense);
        f.addIf(option.contextEvent >= 0, "behind and context"_feature);
    }
    if (option.leadDay) {
        f.add("lead day="_feature, std::min(gap, 3) * 2 + timeInSentence);
        f.add("lead day tense="_feature, tense * 2 + timeInSentence);
        f.add("lead day type="_feature, toText(dating.type));
        f.add("lead day, lead="_feature, lead * 2 + timeInSentence);
        f.addIf(option.contextEvent >= 0, "lead day and context"_feature);
        f.addIf(input.layer.quoted[size_t(dating.candidate.trigger)], "lead day, quoted"_feature);
    }
    f.add("elsewhere precision="_feature, int(option.date->precision()) * 2 + dating.profile.historical);
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
    if (!option.ownClause && clauseHasTime(input, candidate.clause)) {
        f.add(option.isNone() ? "none, time in clause"_feature : "not the time of its clause"_feature);
        f.addIf(option.contextEvent >= 0, "context, time in clause"_feature);
    }
    if (option.contextEvent >= 0)
        addEarlierFeatures(dating, option, timeInSentence, f);
    if (option.kinEvent >= 0)
        addKinFeatures(dating, option, timeInSentence, f);
    if (option.tiedEvent >= 0)
        addTiedFeatures(dating, option, f);
    if (option.elsewhere >= 0)
        addElsewhereFeatures(dating, option, timeInSentence, f);
    if (option.date) {
        const int named = std::min(dating.profile.named.value(dayNumber(option.date->span())), 4);
        f.add("named="_feature, named * 2 + timeInSentence);
        f.add("named, said here="_feature, named * 2 + option.fromExpression);
    }
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
