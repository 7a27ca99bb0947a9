// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/eventestimate.h"
#include <QStringList>

namespace dateline {

/// Why an event has the date it has, one plain sentence a line, in the order of the reasoning: the words,
/// what they were resolved against, the result; of an event without one what \a estimate rests on.
QStringList whyThisDate(const Event &event, const Article &article,
                        const std::optional<EventEstimate> &estimate = std::nullopt);

/// The bounds in short: "a Wednesday, not before 2019"; empty where no dates of them are known.
QString estimateText(const EventEstimate &estimate);

/// The other readings of the date in words with their probability, in the order of Event::alternatives:
/// "28 April 2021 (12 %)".
QStringList otherReadings(const Event &event);

} // namespace dateline
