// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/event.h"

namespace dateline {

/// Finds the events of one extraction in another one, of the same text or of another version of it: for
/// each of \a before the position of the same event in \a after, or -1. No position is given twice.
///
/// In an unchanged text the same event has the same trigger, or one that overlaps it or was merged with it;
/// in another version, the same trigger word in a sentence of the same words, or else in one of which a word
/// or two were changed.
std::vector<int> matchEvents(const std::vector<Event> &before, QStringView textBefore,
                             const std::vector<Event> &after, QStringView textAfter);

/// Whether \a after is another version of the article \a before: a good part of its longer sentences is still
/// there, word for word.
bool isVersionOf(const QString &after, const QString &before);

/// \a event, which was read in \a before, with its places in \a after: those within its sentence move with
/// it, found by its words, also where a word or two of it were changed. Where the sentence is gone the event
/// has no place any more.
Event reanchored(Event event, const QString &before, const QString &after);

/// The same for all events of an article that was read again in another encoding: letter by letter where the
/// two readings allow it.
std::vector<Event> realigned(std::vector<Event> events, const QString &before, const QString &after);

} // namespace dateline
