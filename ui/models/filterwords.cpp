// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filterwords.h"
#include "app/core/displaydate.h"
#include "ui/models/theme.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dateline {

namespace {

class FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
};

/// The coarsest unit that the days are, else the day.
PartialDate edgeUnit(std::chrono::sys_days first, std::chrono::sys_days end, bool atEnd)
{
    const auto day = atEnd ? end - std::chrono::days(1) : first;
    for (const Precision precision : {Precision::Year, Precision::Month})
        if (const auto unit = PartialDate::around(precision, day);
            (atEnd ? unit.span().end == end : unit.span().begin == first) &&
            DayInterval{first, end}.contains(unit.span()))
            return unit;
    return PartialDate::around(Precision::Day, day);
}

} // namespace

QString typeFilterWords(const QSet<int> &hiddenTypes)
{
    if (hiddenTypes.isEmpty())
        return {};
    QStringList hidden;
    QStringList shown;
    for (const EventType type : allEventTypes())
        (hiddenTypes.contains(int(type)) ? hidden : shown) << typeName(type);
    const bool negative = hidden.size() < shown.size();
    QStringList names = negative ? hidden : shown;
    if (names.isEmpty())
        return FilterWords::tr("type: none");
    if (names.size() > 3)
        names = names.first(2) << FilterWords::tr("%1 more").arg(names.size() - 2);
    return (negative ? FilterWords::tr("type: not %1") : FilterWords::tr("type: %1"))
        .arg(names.join(", "_L1));
}

QString dayFilterWords(DayInterval days)
{
    if (!days.hasBegin() && !days.hasEnd())
        return {};
    if (!days.hasBegin())
        return FilterWords::tr("until %1")
            .arg(toDisplayText(edgeUnit(days.end - std::chrono::days(400), days.end, true)));
    if (!days.hasEnd())
        return FilterWords::tr("since %1")
            .arg(toDisplayText(edgeUnit(days.begin, days.begin + std::chrono::days(400), false)));
    const PartialDate first = edgeUnit(days.begin, days.end, false);
    const PartialDate last = edgeUnit(days.begin, days.end, true);
    if (first == last)
        return toDisplayText(first);
    const auto range = DateValue::interval(first, last);
    return range ? toDisplayText(*range) : QString();
}

QString articleFilterWords(const QSet<ArticleId> &articles, const std::function<QString(ArticleId)> &titleOf)
{
    if (articles.isEmpty())
        return {};
    return articles.size() == 1 ? FilterWords::tr("article: %1").arg(titleOf(*articles.begin()))
                                : FilterWords::tr("%1 articles").arg(articles.size());
}

QString filterWords(const Filter &filter, const std::function<QString(ArticleId)> &titleOf)
{
    QStringList parts{filter.lightText ? QString() : filter.text, typeFilterWords(filter.hiddenTypes)};
    for (const QString &tag : filter.tags)
        parts << FilterWords::tr("tag: %1").arg(tag);
    if (!filter.group.isEmpty())
        parts << FilterWords::tr("group: %1").arg(filter.group);
    parts << QStringList{articleFilterWords(filter.articles, titleOf),
                         filter.days ? dayFilterWords(*filter.days) : QString()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace dateline
