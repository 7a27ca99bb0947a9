// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/draft.h"
#include "app/events/eventmodels.h"

namespace dateline {

/// Whether events after \a draft may take its date.
bool lendsItsDate(const Draft &draft);
DatedEvent asContext(const Draft &draft);

/// Whether events after one of \a type may have happened where it did.
bool lendsItsPlace(EventType type);

/// The stages in their order over one article.
class EventStages
{
public:
    explicit EventStages(EventModels models);

    /// Every mention that may be an event, with its type, date and participants; in text order.
    std::vector<Draft> mentions(const StageInput &input, const References &references,
                                const ArticleProfile &profile) const;
    std::vector<Draft> mentions(const StageInput &input, const References &references,
                                const ArticleProfile &profile, std::vector<Candidate> candidates) const;
    /// One draft an event.
    std::vector<Draft> joined(const StageInput &input, std::vector<Draft> mentions) const;
    /// All stages: events with their confidence, in text order.
    std::vector<Draft> drafts(const StageInput &input, const References &references) const;
    const ValidityLimits &limits() const { return m_limits; }

private:
    struct Context;
    Draft draft(const Context &context, Candidate candidate) const;

    EventDetector m_detector;
    EventTyper m_typer;
    EventDater m_dater;
    RoleFinder m_roles;
    EventLinker m_linker;
    EventJudge m_judge;
    ValidityLimits m_limits;
};

} // namespace dateline
