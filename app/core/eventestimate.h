// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/publicationhint.h"

namespace dateline {

/// What is known of the time of an event that has no date. It never takes the place of one.
struct EventEstimate
{
    /// A bound and the words that it rests on.
    struct Bound
    {
        std::optional<PartialDate> date; ///< nothing: the words name something whose date is not known
        QString words;
        bool published = false; ///< it is the publication date
        bool operator==(const Bound &) const = default;
    };

    unsigned weekday = 0; ///< ISO, Monday = 1, where the words name it; else 0
    std::optional<Bound> notBefore;
    std::optional<Bound> notAfter;

    /// The interval of the bounds whose dates are known, with an open end where one is not; nothing
    /// where neither is.
    std::optional<DateValue> value() const;
    /// "a Wednesday; not before 2019, from “Relations broke down in 2019.”"
    QString toText() const;

    bool operator==(const EventEstimate &) const = default;
};

/// The estimate for an event of \a article without a date: by the bounds that its trace tells and the
/// publication date; of one that waits for that date, by what \a hint tells of it. Bounds are moved by
/// the words ("last year") and are good to the coarser of both units, of a weekday to the week.
/// Nothing for a dated event, and where no words bound it.
std::optional<EventEstimate> estimateOf(const Event &event, const Article &article,
                                        const PublicationHint &hint);

} // namespace dateline
