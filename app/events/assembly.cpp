// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/assembly.h"
#include "app/events/attribution.h"
#include "app/events/bounds.h"
#include "app/events/eventtitle.h"
#include <algorithm>

namespace dateline {

namespace {

using namespace Qt::StringLiterals;

/// What an alternative must have to be worth showing.
constexpr double leastProbability = 0.05;

QString reasonOf(const StageInput &input, const DateOption &option)
{
    if (option.range >= 0)
        return input.ranges[size_t(option.range)].span.in(input.text.text).toString().simplified();
    if (option.fromExpression)
        return input.timexes[size_t(option.timex)].span.in(input.text.text).toString().simplified();
    if (option.publicationDay)
        return u"publication day"_s;
    if (option.elsewhere >= 0)
        return input.timexes[size_t(option.elsewhere)].span.in(input.text.text).toString().simplified();
    return option.dayBefore ? u"day before publication"_s : u"date of an event before"_s;
}

DateBasis basisOf(const StageInput &input, const DateOption &option)
{
    if (option.fromExpression) {
        const Timex &timex = input.timexes[size_t(option.timex)];
        if (timex.relative)
            return timex.anchoredInText ? DateBasis::OtherSentence : DateBasis::Publication;
        return DateBasis::Stated;
    }
    return (option.contextEvent >= 0 || option.elsewhere >= 0) && !option.publicationDay
               ? DateBasis::OtherSentence
               : DateBasis::Inferred;
}

void addWords(const StageInput &input, const DateOption &option, Event &event)
{
    const Timex &timex = input.timexes[size_t(option.timex)];
    event.dateSpan = option.range >= 0 ? input.ranges[size_t(option.range)].span : timex.span;
    event.trace.push_back(
        {TraceStep::Kind::Words, event.dateSpan.in(input.text.text).toString(), event.dateSpan});
    if (timex.anchoredInText)
        event.trace.push_back(
            {TraceStep::Kind::Anchor, timex.anchor.in(input.text.text).toString(), timex.anchor});
    else if (timex.relative && input.article.published.date)
        event.trace.push_back({TraceStep::Kind::Anchor, input.article.published.date->toTimex(), {}});
    event.trace.push_back({TraceStep::Kind::Rule, timex.rule, {}});
    if (!option.date) {
        event.relative = timex.span.in(input.text.text).toString().simplified();
        event.offset = timex.offset;
    }
}

void addInference(const StageInput &input, const DateOption &option, Event &event)
{
    if (option.publicationDay || option.dayBefore) {
        event.trace.push_back({TraceStep::Kind::Anchor, input.article.published.date->toTimex(), {}});
        event.trace.push_back({TraceStep::Kind::Rule, reasonOf(input, option), {}});
    } else if (option.elsewhere >= 0) {
        const TextSpan span = input.timexes[size_t(option.elsewhere)].span;
        event.trace.push_back({TraceStep::Kind::Anchor, span.in(input.text.text).toString(), span});
        event.trace.push_back({TraceStep::Kind::Rule, u"date of a sentence nearby"_s, {}});
    } else {
        event.trace.push_back({TraceStep::Kind::Rule, reasonOf(input, option), {}});
    }
}

QString tenseText(const VerbGroup &verb)
{
    QStringList parts;
    switch (verb.tense) {
    case Tense::Past:
        parts << u"past"_s;
        break;
    case Tense::Present:
    case Tense::Scheduled:
        parts << u"present"_s;
        break;
    case Tense::Future:
        parts << u"future"_s;
        break;
    case Tense::None:
        parts << (verb.infinitive ? u"infinitive"_s : verb.participle ? u"participle"_s : u"modal"_s);
        break;
    }
    if (verb.perfect)
        parts << u"perfect"_s;
    if (verb.progressive)
        parts << u"progressive"_s;
    if (verb.passive)
        parts << u"passive"_s;
    return parts.join(u' ');
}

void addDate(const StageInput &input, const Draft &draft, Event &event)
{
    const DateOption &option = draft.date.option;
    if (option.isNone())
        return;
    event.date = option.date;
    event.dateBasis = basisOf(input, option);
    if (option.fromExpression)
        addWords(input, option, event);
    else
        addInference(input, option, event);
    const Candidate &candidate = draft.candidate;
    const bool hasVerb = candidate.clause >= 0 && input.clause(candidate.clause).hasVerb;
    if (hasVerb && (!candidate.isNominal() || !candidate.partners.empty())) {
        const VerbGroup &verb = input.clause(candidate.clause).verb;
        const TextSpan span{input.token(verb.first).span.begin, input.token(verb.last - 1).span.end};
        event.trace.push_back({TraceStep::Kind::Tense, tenseText(verb), span});
    }
    if (event.date)
        event.trace.push_back({TraceStep::Kind::Result, event.date->toTimex(), {}});
}

void addAlternatives(const StageInput &input, const Draft &draft, Event &event)
{
    for (const DateChoice::Reading &reading : draft.date.readings) {
        const bool chosen =
            event.date && reading.option.date && reading.option.date->span() == event.date->span();
        if (!chosen && reading.option.date && reading.probability >= leastProbability)
            event.alternatives.push_back(
                {*reading.option.date, reading.probability, reasonOf(input, reading.option)});
    }
}

bool liesAhead(const StageInput &input, const Event &event)
{
    const auto published = input.article.published.date;
    return published && event.date && event.date->span().hasBegin() &&
           event.date->span().begin >= published->span().end;
}

void addDetection(const StageInput &input, const Draft &draft, Event &event)
{
    event.trace.push_back({TraceStep::Kind::Detection, draft.candidate.rule, event.trigger});
    const auto lexical = draft.candidate.framedType();
    const QString typing = lexical == draft.type ? (draft.candidate.pattern || draft.candidate.frame
                                                        ? u"construction of the lexicon"_s
                                                        : u"type of the word"_s)
                                                 : u"words about it"_s;
    event.trace.push_back({TraceStep::Kind::Typing, typing, event.trigger});
    for (int partner : draft.candidate.partners)
        event.mentions.push_back(input.token(partner).span);
    for (int noun : draft.candidate.nouns)
        event.mentions.push_back(input.token(noun).span);
    for (int mention : draft.mentions)
        event.mentions.push_back(input.token(mention).span);
    std::sort(event.mentions.begin(), event.mentions.end(),
              [](TextSpan a, TextSpan b) { return a.begin < b.begin; });
}

void addStatements(const StageInput &input, const References &references, const Draft &draft, Event &event)
{
    std::vector<int> triggers = draft.mentions;
    triggers.push_back(draft.candidate.trigger);
    std::sort(triggers.begin(), triggers.end());
    for (int trigger : triggers) {
        const auto statement = statementOn(input, references, trigger);
        if (statement && (event.statements.empty() || event.statements.back().words != statement->words))
            event.statements.push_back(*statement);
    }
}

} // namespace

Event assembleEvent(const StageInput &input, const References &references, const std::vector<Draft> &drafts,
                    const Draft &draft)
{
    const Candidate &candidate = draft.candidate;
    Event event;
    event.article = input.article.id;
    event.title = eventTitle(input, references, draft);
    event.type = draft.type;
    event.trigger = input.token(candidate.trigger).span;
    event.sentence = input.text.sentences[size_t(candidate.sentence)].span;
    event.who = draft.participants.who;
    event.where = draft.participants.where;
    event.confidence = draft.confidence;
    addDetection(input, draft, event);
    addDate(input, draft, event);
    addAlternatives(input, draft, event);
    if (draft.date.option.isNone())
        addBounds(input, drafts, draft, event);
    addStatements(input, references, draft, event);
    event.status = candidate.status == EventStatus::Scheduled || liesAhead(input, event)
                       ? EventStatus::Scheduled
                       : EventStatus::Actual;
    return event;
}

} // namespace dateline
