// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/event.h"
#include <vector>

namespace dateline {

/// All that was read out of one article, in text order.
struct Extraction
{
    std::vector<Timex> timexes;
    std::vector<Event> events;
};

} // namespace dateline
