// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/event.h"
#include "app/core/timex.h"
#include <vector>

namespace dateline {

/// "Wednesday, 5 May": a day of an unknown year with its weekday. Few years fit.
struct DatedWeekday
{
    unsigned month = 0;
    unsigned day = 0;
    unsigned weekday = 0; ///< ISO, Monday = 1
    TextSpan span;

    /// Nothing for a 29 February in a common year.
    std::optional<PartialDate> in(int year) const { return PartialDate::day(year, month, day); }
};

/// Those among \a timexes that no other date of the text has given a year.
std::vector<DatedWeekday> datedWeekdays(const std::vector<Timex> &timexes);

/// The year that all of \a days fit and that is near what else is known: the text tells of \a told, which is
/// past, and its file was \a written. Nothing where no year does, or nothing else is known.
std::optional<int> yearOf(const std::vector<DatedWeekday> &days, std::optional<PartialDate> told,
                          std::optional<PartialDate> written);

} // namespace dateline
