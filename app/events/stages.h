// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/draft.h"
#include "app/events/eventmodels.h"

namespace dateline {

/// Whether events after \a draft may take its date.
bool lendsItsDate(const Draft &draft);
DatedEvent asContext(const Draft &draft);

/// The stages in their order over one article.
class EventStages
{
public:
    explicit EventStages(EventModels models);

    /// Every mention that may be an event, with its type, date and participants; in text order.
    std::vector<Draft> mentions(const StageInput &input, const References &references,
                                const ArticleProfile &profile) const;
    /// One draft an event, with the places that the text around says.
    std::vector<Draft> joined(const StageInput &input, const ArticleProfile &profile,
                              std::vector<Draft> mentions) const;
    /// All stages: events with their confidence, in text order.
    std::vector<Draft> drafts(const StageInput &input, const References &references) const;
    const ValidityLimits &limits() const { return m_limits; }

private:
    Draft draft(const StageInput &input, const References &references, const ArticleProfile &profile,
                const Theme &theme, Candidate candidate, const std::vector<DatedEvent> &earlier) const;

    EventDetector m_detector;
    EventTyper m_typer;
    EventDater m_dater;
    EventLinker m_linker;
    EventJudge m_judge;
    ValidityLimits m_limits;
};

} // namespace dateline
