// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/stages.h"
#include "app/events/merger.h"
#include "app/events/places.h"

namespace dateline {

namespace {

/// Less likely candidates are not looked at further.
constexpr double leastLikelihood = 0.1;
/// Less likely ones do not lend their date to those after them.
constexpr double contextLikelihood = 0.35;

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

EventStages::EventStages(EventModels models)
    : m_detector(std::move(models.detector))
    , m_typer(std::move(models.typer))
    , m_dater(std::move(models.dater))
    , m_linker(std::move(models.linker))
    , m_judge(std::move(models.judge))
    , m_limits(models.limits)
{
}

Draft EventStages::draft(const StageInput &input, const References &references, const ArticleProfile &profile,
                         const Theme &theme, Candidate candidate,
                         const std::vector<DatedEvent> &earlier) const
{
    Draft draft;
    draft.type = m_typer.typeOf(input, candidate, theme);
    draft.date = m_dater.date({input, profile, candidate, draft.type, earlier});
    draft.participants = participantsOf(input, references, candidate);
    draft.candidate = std::move(candidate);
    return draft;
}

std::vector<Draft> EventStages::mentions(const StageInput &input, const References &references,
                                         const ArticleProfile &profile) const
{
    std::vector<Candidate> candidates = m_detector.detect(input);
    const Theme theme = themeOf(candidates);
    std::vector<DatedEvent> earlier;
    std::vector<Draft> drafts;
    for (Candidate &candidate : candidates) {
        if (candidate.likelihood < leastLikelihood)
            continue;
        drafts.push_back(draft(input, references, profile, theme, std::move(candidate), earlier));
        if (lendsItsDate(drafts.back()))
            earlier.push_back(asContext(drafts.back()));
    }
    return drafts;
}

std::vector<Draft> EventStages::joined(const StageInput &input, const ArticleProfile &profile,
                                       std::vector<Draft> mentions) const
{
    std::vector<Draft> events = mergeDrafts(input, m_linker, std::move(mentions));
    completePlaces(input, profile.historical, events);
    return events;
}

std::vector<Draft> EventStages::drafts(const StageInput &input, const References &references) const
{
    const ArticleProfile profile = ArticleProfile::of(input);
    std::vector<Draft> events = joined(input, profile, mentions(input, references, profile));
    m_judge.judge(input, profile, events);
    return events;
}

} // namespace dateline
