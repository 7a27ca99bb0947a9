// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/candidate.h"
#include "app/events/dater.h"
#include "app/events/participants.h"

namespace dateline {

/// An event between dating and its final form.
struct Draft
{
    Candidate candidate;
    EventType type = EventType::Other;
    DateChoice date;
    Participants participants;
    std::vector<int> mentions; ///< trigger tokens of what was merged into it
    double likeness = 0;   ///< 0 … 1, that it is an event told before after all, though it was not merged
    double confidence = 0; ///< 0 … 1, that the event and its date are right; set by the EventJudge

    /// What detector and dater say of it apart from each other; of an undated one, the event alone.
    double likelihood() const
    {
        return date.option.isNone() ? candidate.likelihood : candidate.likelihood * date.probability;
    }
};

} // namespace dateline
