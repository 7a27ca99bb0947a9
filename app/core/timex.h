// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/datevalue.h"
#include "app/core/textspan.h"

namespace dateline {

/// TIMEX3 types (Saurí et al., TimeML annotation guidelines 1.2.1).
enum class TimexType : quint8 { Date, Time, Duration, Set };

QLatin1String toText(TimexType type); ///< "DATE", "TIME", "DURATION", "SET"
std::optional<TimexType> timexTypeFromText(QStringView text);

/// One time expression of a text.
struct Timex
{
    TextSpan span;
    TimexType type = TimexType::Date;
    QString value; ///< TIMEX3 value: "2021-04", "P3M", "PRESENT_REF", "XXXX-WXX-3" …
    QString mod;   ///< TIMEX3 mod: "APPROX", "START", "BEFORE" …; empty where none
    std::optional<DateValue>
        date;              ///< the days meant; empty for durations, sets and what cannot be resolved yet
    bool relative = false; ///< depends on an anchor: the publication date or another date of the text
    QString offset;  ///< the anchor-free reading of a relative one: "month-1", "year-1 month=6", "weekday=3
                     ///< last"; kept without an anchor
    QString rule;    ///< the rule that read it, for the trace
    TextSpan anchor; ///< the words resolved against, if in the text; empty for the publication date
    bool anchoredInText = false; ///< whether anchor counts

    bool operator==(const Timex &) const = default;
};

} // namespace dateline
