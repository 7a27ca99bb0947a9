// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchquery.h"
#include "app/core/dayrange.h"
#include <QStringList>

using namespace Qt::StringLiterals;

namespace dateline {

namespace {

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
        if (const auto range = dayRangeFromText(word))
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
