// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/eventsummary.h"
#include <vector>

namespace dateline {

/// What decides on the place of an event in a list that is sorted by days or by a text.
struct EventKey
{
    bool last = false; ///< nothing to sort by: comes last, in whichever direction
    quint64 major = 0;
    qint64 minor = 0;
    QString folded; ///< without case once and for all: comparing so is many times slower
    int position = 0;
};

/// By the first day, then the shorter before the longer; what has no date comes last. Equal ones keep the
/// order of their \a position.
EventKey dayKey(const EventSummary &event, int position, bool descending);

/// By \a text without regard to case, empty ones last.
EventKey textKey(const QString &text, int position, bool descending);

/// Whether \a a comes before \a b; both of one kind, made for the same direction.
bool comesBefore(const EventKey &a, const EventKey &b, bool descending);

/// Their positions in order.
std::vector<int> inOrder(std::vector<EventKey> keys, bool descending);

} // namespace dateline
