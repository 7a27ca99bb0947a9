// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/bounds.h"
#include "app/events/words.h"

namespace dateline {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array lowerMarkers{"since"_L1, "after"_L1, "following"_L1};
constexpr std::array upperMarkers{"before"_L1, "until"_L1, "till"_L1};

std::optional<TraceStep::Kind> sideOf(QStringView marker)
{
    if (isOneOf(marker, lowerMarkers))
        return TraceStep::Kind::NotBefore;
    return isOneOf(marker, upperMarkers) ? std::optional(TraceStep::Kind::NotAfter) : std::nullopt;
}

/// Whether a clause tells of something past, not of a reason: "since he took office", not "since he is ill".
bool tellsOfThePast(const VerbGroup &verb)
{
    return verb.participle || (verb.tense == Tense::Past && !verb.modal && !verb.negated && !verb.copula);
}

/// From the marker to the verb and its objects.
TextSpan wordsOf(const StageInput &input, const Clause &clause)
{
    int last = clause.verb.last;
    for (int np : clause.objects)
        last = std::max(last, input.phrase(np).last);
    return {input.token(clause.marker).span.begin, input.token(last - 1).span.end};
}

/// The date of the event with one of the tokens [first, last) as its trigger, on the side of the bound.
QString dateOf(const std::vector<Draft> &drafts, int first, int last, TraceStep::Kind side)
{
    const auto named = [&](int token) { return token >= first && token < last; };
    for (const Draft &draft : drafts) {
        const auto &date = draft.date.option.date;
        if (!date || !(named(draft.candidate.trigger) ||
                       std::any_of(draft.mentions.begin(), draft.mentions.end(), named)))
            continue;
        const auto end = side == TraceStep::Kind::NotBefore ? date->first() : date->last();
        return end ? end->toTimex() : QString();
    }
    return {};
}

void addClauses(const StageInput &input, const std::vector<Draft> &drafts, int index, Event &event)
{
    const int sentence = input.clause(index).sentence;
    for (const Clause &clause : input.layer.clauses) {
        if (clause.sentence != sentence || clause.parent != index || clause.marker < 0 || !clause.hasVerb ||
            !tellsOfThePast(clause.verb))
            continue;
        if (const auto side = sideOf(input.lemma(clause.marker)))
            event.trace.push_back(
                {*side, dateOf(drafts, clause.verb.first, clause.verb.last, *side), wordsOf(input, clause)});
    }
}

void addPhrases(const StageInput &input, const std::vector<Draft> &drafts, const Clause &clause, Event &event)
{
    for (const PrepositionalPhrase &pp : clause.prepositional) {
        const auto side = sideOf(input.lemma(pp.preposition));
        const NounPhrase &phrase = input.phrase(pp.phrase);
        const LexiconEntry *noun = input.lexicon.noun(input.lemma(phrase.head));
        if (!side || !noun || !noun->type || input.layer.timeOf[size_t(phrase.head)] >= 0 ||
            input.token(phrase.head).span.overlaps(event.trigger))
            continue;
        event.trace.push_back(
            {*side,
             dateOf(drafts, phrase.head, phrase.head + 1, *side),
             {input.token(pp.preposition).span.begin, input.token(phrase.last - 1).span.end}});
    }
}

} // namespace

void addBounds(const StageInput &input, const std::vector<Draft> &drafts, const Draft &draft, Event &event)
{
    const int index = draft.candidate.clause;
    if (index < 0 || !input.clause(index).hasVerb)
        return;
    addClauses(input, drafts, index, event);
    addPhrases(input, drafts, input.clause(index), event);
}

} // namespace dateline
