// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/dayrange.h"
#include "app/core/partialdate.h"

namespace dateline {

std::optional<DayInterval> dayRangeFromText(QStringView text)
{
    const qsizetype dots = text.indexOf(QLatin1String(".."));
    if (dots < 0 || text.size() == 2)
        return std::nullopt;
    const QStringView from = text.left(dots);
    const QStringView to = text.mid(dots + 2);
    const auto first = PartialDate::fromTimex(from);
    const auto last = PartialDate::fromTimex(to);
    if ((!from.isEmpty() && !first) || (!to.isEmpty() && !last))
        return std::nullopt;
    const DayInterval range{first ? first->span().begin : DayInterval::openBegin(),
                            last ? last->span().end : DayInterval::openEnd()};
    return range.begin < range.end ? std::optional(range) : std::nullopt;
}

} // namespace dateline
