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
            Weekday,   ///< a weekday named without a date: the publication was within a week of one; text is
                       ///< its name
            NotBefore, ///< a past event has this explicit date: the article is not older than date
            NotAfter,  ///< its file was written on this day, and says nothing beyond that
            YearOfWeekday ///< "Wednesday, 5 May" without a year: date is that day in the one year that fits
        };
        Kind kind = Kind::Weekday;
        std::optional<PartialDate> date; ///< of NotBefore, NotAfter and YearOfWeekday
        unsigned weekday = 0;            ///< of Weekday and YearOfWeekday: ISO, Monday = 1
        TextSpan span;
        QString quote;
    };

    int waiting = 0;                      ///< events that wait for the date
    std::vector<Clue> clues;              ///< NotBefore first, latest date first
    std::optional<PartialDate> notBefore; ///< the latest of them
    std::optional<PartialDate> notAfter;

    bool isEmpty() const { return waiting == 0 && clues.empty(); }
};

/// Reads the clues out of an article's extraction. \a written is the day on which its file was, if it has
/// one: copying a file makes it new, so that it counts only within a year of what the text tells.
PublicationHint publicationHint(const Article &article, const std::vector<Event> &events,
                                const std::vector<Timex> &timexes,
                                std::optional<PartialDate> written = std::nullopt);

/// When an article without a date of its own may have been published.
struct PublicationEstimate
{
    DateValue value;       ///< mostly an interval, often with an open end
    QString evidence;      ///< what it rests on, in words
    double confidence = 0; ///< 0 … 1: that the day lies within
};

/// The first day that fits \a hint: not before the last day that the text tells of, and on the weekday that
/// it names first. Nothing without such a day. A suggestion for a person to take, nothing more.
std::optional<PartialDate> suggestedDay(const PublicationHint &hint);

/// What the bounds of \a hint come to; nothing where it has none. Never more than a suggestion.
std::optional<PublicationEstimate> estimateOf(const PublicationHint &hint);

} // namespace dateline
