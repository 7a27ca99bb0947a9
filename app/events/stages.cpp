// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/stages.h"
#include "app/events/merger.h"
#include "app/events/retelling.h"

namespace dateline {

namespace {

/// Less likely candidates are not looked at further.
constexpr double leastLikelihood = 0.1;
/// Less likely ones do not lend their date to those after them.
constexpr double contextLikelihood = 0.35;

/// Less likely places are not passed on to the events after.
constexpr double lentPlace = 0.4;

} // namespace

bool lendsItsDate(const Draft &draft)
{
    return draft.candidate.likelihood >= contextLikelihood && !draft.candidate.heading &&
           draft.date.option.date;
}

DatedEvent asContext(const Draft &draft)
{
    return {draft.candidate.trigger,          draft.candidate.sentence, draft.candidate.clause, draft.type,
            draft.date.option.fromExpression, draft.date.option.date};
}

bool lendsItsPlace(EventType type)
{
    return type != EventType::Statement && type != EventType::Other;
}

EventStages::EventStages(EventModels models)
    : m_detector(std::move(models.detector))
    , m_typer(std::move(models.typer))
    , m_dater(std::move(models.dater))
    , m_roles(std::move(models.who), std::move(models.where))
    , m_linker(std::move(models.linker))
    , m_judge(std::move(models.judge))
    , m_limits(models.limits)
{
}

/// What is known of the article, and of the events read so far.
struct EventStages::Context
{
    const StageInput &input;
    const References &references;
    const ArticleProfile &profile;
    PlaceProfile places;
    Theme theme;
    std::vector<DatedEvent> earlier;
    std::vector<PlacedEvent> placed;

    void note(const Draft &draft)
    {
        if (lendsItsDate(draft))
            earlier.push_back(asContext(draft));
        if (draft.participants.placeLikelihood >= lentPlace && !draft.candidate.heading &&
            lendsItsPlace(draft.type))
            placed.push_back({draft.participants.where.front(), draft.candidate.sentence, draft.type,
                              draft.date.option.date});
    }
};

Draft EventStages::draft(const Context &context, Candidate candidate) const
{
    const StageInput &input = context.input;
    Draft draft;
    draft.type = m_typer.typeOf(input, candidate, context.theme);
    draft.date = m_dater.date({input, context.profile, candidate, draft.type, context.earlier});
    const Participants byRule = participantsOf(input, context.references, candidate);
    draft.participants = m_roles.find({input, context.references, context.places, candidate, draft.type,
                                       draft.date.option.date, byRule, context.placed});
    draft.candidate = std::move(candidate);
    return draft;
}

std::vector<Draft> EventStages::mentions(const StageInput &input, const References &references,
                                         const ArticleProfile &profile) const
{
    return mentions(input, references, profile, m_detector.detect(input));
}

std::vector<Draft> EventStages::mentions(const StageInput &input, const References &references,
                                         const ArticleProfile &profile,
                                         std::vector<Candidate> candidates) const
{
    Context context{input, references, profile, PlaceProfile::of(input, references), themeOf(candidates),
                    {},    {}};
    std::vector<Draft> drafts;
    for (Candidate &candidate : candidates) {
        if (candidate.likelihood < leastLikelihood)
            continue;
        drafts.push_back(draft(context, std::move(candidate)));
        context.note(drafts.back());
    }
    return drafts;
}

std::vector<Draft> EventStages::joined(const StageInput &input, std::vector<Draft> mentions) const
{
    return mergeDrafts(input, m_linker, std::move(mentions));
}

std::vector<Draft> EventStages::drafts(const StageInput &input, const References &references) const
{
    const ArticleProfile profile = ArticleProfile::of(input);
    const std::vector<Candidate> candidates = m_detector.detect(input);
    std::vector<Draft> events = joined(input, mentions(input, references, profile, candidates));
    m_judge.judge(input, profile, events);
    addRetellings(input, references, candidates, m_limits, events);
    return events;
}

} // namespace dateline
