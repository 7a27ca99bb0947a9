// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/article.h"
#include "app/core/event.h"
#include <QStringList>

namespace dateline {

/// Why an event has the date it has, one plain sentence a line, in the order of the reasoning: the words,
/// what they were resolved against, the result.
QStringList whyThisDate(const Event &event, const Article &article);

/// The other readings of the date in words with their probability, in the order of Event::alternatives:
/// "28 April 2021 (12 %)".
QStringList otherReadings(const Event &event);

} // namespace dateline
