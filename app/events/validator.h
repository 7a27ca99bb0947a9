// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/event.h"
#include <vector>

namespace dateline {

/// What an event needs to be shown.
struct ValidityLimits
{
    double dated = 0.26;  ///< least confidence of a dated event
    double undated = 0.5; ///< least confidence of one with no date at all
};

/// Whether \a event is complete: a title with words, a trigger inside its sentence, confidence enough.
bool isValid(const Event &event, const ValidityLimits &limits);

/// Leaves the valid events; of several with one trigger the surest.
std::vector<Event> validEvents(std::vector<Event> events, const ValidityLimits &limits);

} // namespace dateline
