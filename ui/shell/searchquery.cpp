// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchquery.h"
#include <QStringList>

using namespace Qt::StringLiterals;

namespace dateline {

namespace {

/// "2019..2021", "..1972", "2019..": all days of both ends.
std::optional<DayInterval> rangeOf(const QString &word)
{
    const qsizetype dots = word.indexOf(".."_L1);
    if (dots < 0 || word.size() == 2)
        return std::nullopt;
    const QString from = word.left(dots);
    const QString to = word.mid(dots + 2);
    const auto first = PartialDate::fromTimex(from);
    const auto last = PartialDate::fromTimex(to);
    if ((!from.isEmpty() && !first) || (!to.isEmpty() && !last))
        return std::nullopt;
    const DayInterval range{first ? first->span().begin : DayInterval::openBegin(),
                            last ? last->span().end : DayInterval::openEnd()};
    return range.begin < range.end ? std::optional(range) : std::nullopt;
}

std::optional<EventType> typeOf(const QString &word)
{
    return word.startsWith("type:"_L1, Qt::CaseInsensitive) ? eventTypeFromText(word.mid(5).toLower())
                                                            : std::nullopt;
}

} // namespace

Filter withQuery(Filter filter, const QString &query)
{
    QStringList words;
    QSet<int> wanted;
    for (const QString &word : query.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto range = rangeOf(word))
            filter.days = range;
        else if (const auto type = typeOf(word))
            wanted << int(*type);
        else
            words << word;
    }
    if (!wanted.isEmpty()) {
        filter.hiddenTypes.clear();
        for (const EventType type : allEventTypes())
            if (!wanted.contains(int(type)))
                filter.hiddenTypes << int(type);
    }
    filter.text = words.join(u' ');
    return filter;
}

} // namespace dateline
