// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/eventlist.h"

namespace dateline {

/// The shown events that nobody has decided about, the most doubtful first.
std::vector<EventId> reviewQueue(const EventList &events);

/// How many there are: cheaper than the queue itself.
int reviewCount(const EventList &events);

/// The one to look at after \a current, going around; nothing where the queue is empty. \a current need
/// not be in the queue: it is placed by its doubt.
EventId nextToReview(const EventList &events, EventId current);

} // namespace dateline
