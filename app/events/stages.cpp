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

EventStages::EventStages(EventModels models)
    : m_detector(std::move(models.detector))
    , m_typer(std::move(models.typer))
    , m_dater(std::move(models.dater))
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

std::vector<Draft> EventStages::drafts(const StageInput &input, const References &references) const
{
    std::vector<Candidate> candidates = m_detector.detect(input);
    const Theme theme = themeOf(candidates);
    const ArticleProfile profile = ArticleProfile::of(input);
    std::vector<DatedEvent> earlier;
    std::vector<Draft> drafts;
    for (Candidate &candidate : candidates) {
        if (candidate.likelihood < leastLikelihood)
            continue;
        drafts.push_back(draft(input, references, profile, theme, std::move(candidate), earlier));
        const Draft &last = drafts.back();
        if (last.candidate.likelihood >= contextLikelihood && !last.candidate.heading &&
            last.date.option.date)
            earlier.push_back({last.candidate.trigger, last.candidate.sentence, last.candidate.clause, false,
                               last.type, last.date.option.fromExpression, last.date.option.date});
    }
    std::vector<Draft> merged = mergeDrafts(input, std::move(drafts));
    completePlaces(input, profile.historical, merged);
    return merged;
}

} // namespace dateline
