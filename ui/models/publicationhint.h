// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/article.h"
#include "app/core/event.h"
#include <vector>

namespace dateline {

/// What an article without a publication date says about it, for the bar that asks for the date.
struct PublicationHint
{
    /// A fact and the words it rests on.
    struct Clue
    {
        enum class Kind : quint8 {
            Weekday,  ///< a weekday named without a date: the publication was within a week of one; text is
                      ///< its name
            NotBefore ///< a past event has this explicit date: the article is not older than date
        };
        Kind kind = Kind::Weekday;
        std::optional<PartialDate> date; ///< of NotBefore
        unsigned weekday = 0;            ///< of Weekday: ISO, Monday = 1
        TextSpan span;
        QString quote;
    };

    int waiting = 0;                      ///< events that wait for the date
    std::vector<Clue> clues;              ///< NotBefore first, latest date first
    std::optional<PartialDate> notBefore; ///< the latest of them

    bool isEmpty() const { return waiting == 0 && clues.empty(); }
};

/// Reads the clues out of an article's extraction.
PublicationHint publicationHint(const Article &article, const std::vector<Event> &events,
                                const std::vector<Timex> &timexes);

} // namespace dateline
