// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/article.h"
#include "app/core/event.h"
#include <vector>

namespace dateline {

/// A first form of the event that the selected \a words of \a article tell of, for a person to complete:
/// the sentence around them, the nearest date in it, the type of an event there.
Event draftEvent(const Article &article, TextSpan words, const std::vector<Event> &events,
                 const std::vector<Timex> &timexes);

/// The sentence around \a words, by its punctuation.
TextSpan sentenceAround(QStringView text, TextSpan words);

} // namespace dateline
