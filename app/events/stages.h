// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/draft.h"
#include "app/events/eventmodels.h"

namespace dateline {

/// The stages in their order over one article, up to merging.
class EventStages
{
public:
    explicit EventStages(EventModels models);

    /// Detection, typing, dating and participants, merged; in text order.
    std::vector<Draft> drafts(const StageInput &input, const References &references) const;
    const ValidityLimits &limits() const { return m_limits; }

private:
    Draft draft(const StageInput &input, const References &references, const ArticleProfile &profile,
                const Theme &theme, Candidate candidate, const std::vector<DatedEvent> &earlier) const;

    EventDetector m_detector;
    EventTyper m_typer;
    EventDater m_dater;
    ValidityLimits m_limits;
};

} // namespace dateline
