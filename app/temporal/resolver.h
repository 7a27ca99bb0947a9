// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/temporal/anchors.h"
#include "app/temporal/expression.h"
#include "app/temporal/tense.h"

namespace dateline {

/// A pattern of the calendar placed in time.
struct Resolution
{
    std::optional<PartialDate> date; ///< nothing where an anchor is missing
    std::optional<TextSpan> anchor;  ///< the words counted from, if of the text
    bool relative = false;           ///< counted from an anchor at all
};

/// Places \a pattern, said in sentence number \a sentence under \a tense.
Resolution resolve(const CalendarPattern &pattern, const Anchors &anchors, Tense tense, int sentence);

/// TIMEX3 value of a pattern without an anchor: "XXXX-WXX-3", "XXXX-05".
QString openValue(const CalendarPattern &pattern);
/// The anchor-free reading: "month-1", "year-1 month=6", "weekday=3 last"; empty for absolute ones.
QString offsetText(const CalendarPattern &pattern);

} // namespace dateline
