// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/eventsummary.h"
#include <functional>
#include <vector>

namespace dateline {

/// Positions of \a events in ascending (or descending) order of their days: by the first day, then the
/// shorter before the longer; what has no date comes last in both. Equal ones keep their order.
std::vector<int> orderByDays(const std::vector<EventSummary> &events, bool descending);

/// Positions in the order of texts without regard to case, empty ones last in both directions.
std::vector<int> orderByText(const std::vector<EventSummary> &events, bool descending,
                             const std::function<QString(const EventSummary &)> &text);

} // namespace dateline
