// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/article.h"
#include <functional>
#include <span>

namespace dateline {

/// One way to find the publication date of a page, which is taken when it is asked for.
using DateStep = std::function<PublicationDate()>;

/// \a step, taken at most once.
DateStep once(DateStep step);

/// What a page says beside the answer of the cascade.
struct DateWitnesses
{
    std::span<const DateStep> fields; ///< that say when it was published
    std::span<const DateStep> hidden; ///< those of them that stand apart from what readers see
    std::span<const DateStep> shown;  ///< what readers see, the surest first
    PublicationDate changed;          ///< when it was updated
    QString language;                 ///< ISO 639-1; may be empty
};

/// \a found, or the day that readers see where that is the local one of the same time, or where another field
/// has that day, too: two witnesses of different kinds count more than one.
PublicationDate withDayShown(PublicationDate found, const DateWitnesses &witnesses);

/// How sure \a found is in view of what else the page says: sure only where the reader sees the same day as
/// the machine, doubtful where two fields contradict each other.
PublicationDate weighed(PublicationDate found, const DateWitnesses &witnesses,
                        std::span<const DateStep> second);

} // namespace dateline
