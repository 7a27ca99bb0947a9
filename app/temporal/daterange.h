// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/timex.h"
#include "app/core/token.h"
#include <vector>

namespace dateline {

/// Two neighbouring expressions that bound one stretch of time: "from 3 to 5 May", "between 1985 and
/// 1987", "May 3–5", "1939–1945". Each keeps its own value; the interval is here.
struct DateRange
{
    int first = 0;      ///< number of the expression that begins it
    int last = 0;       ///< number of the one that ends it: first + 1
    TextSpan span;      ///< from "from" or "between", where said, to the end of the second
    DateValue interval; ///< earliest day of the first to the latest of the second

    bool operator==(const DateRange &) const = default;
};

/// The intervals that pairs of \a timexes form in \a text, in text order. An expression is in one
/// range at most; pairs without dates, or that run backwards, form none.
std::vector<DateRange> dateRanges(const AnalysedText &text, const std::vector<Timex> &timexes);

} // namespace dateline
