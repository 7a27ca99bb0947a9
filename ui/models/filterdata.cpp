// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filterdata.h"
#include <QDataStream>
#include <QIODevice>

namespace dateline {

namespace {

constexpr quint32 Version = 1;

qint32 number(std::chrono::sys_days day)
{
    return qint32(day.time_since_epoch().count());
}

std::chrono::sys_days dayOf(qint32 number)
{
    return std::chrono::sys_days(std::chrono::days(number));
}

void write(QDataStream &stream, const Filter &filter)
{
    QList<qint64> articles;
    for (ArticleId id : filter.articles)
        articles << id.value;
    stream << filter.hiddenTypes << filter.text << articles << filter.tags << filter.group
           << filter.days.has_value();
    if (filter.days)
        stream << number(filter.days->begin) << number(filter.days->end);
    stream << filter.showRejected << filter.lightText;
}

Filter readFilter(QDataStream &stream)
{
    Filter filter;
    QList<qint64> articles;
    bool hasDays = false;
    stream >> filter.hiddenTypes >> filter.text >> articles >> filter.tags >> filter.group >> hasDays;
    for (qint64 id : articles)
        filter.articles << ArticleId{id};
    if (hasDays) {
        qint32 begin = 0;
        qint32 end = 0;
        stream >> begin >> end;
        filter.days = DayInterval{dayOf(begin), dayOf(end)};
    }
    stream >> filter.showRejected >> filter.lightText;
    return filter;
}

} // namespace

QByteArray toBytes(const SavedComparison &comparison)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << Version << comparison.isOn;
    write(stream, comparison.upper);
    write(stream, comparison.lower);
    return bytes;
}

std::optional<SavedComparison> comparisonFromBytes(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    quint32 version = 0;
    SavedComparison comparison;
    stream >> version >> comparison.isOn;
    if (version != Version)
        return std::nullopt;
    comparison.upper = readFilter(stream);
    comparison.lower = readFilter(stream);
    return stream.status() == QDataStream::Ok ? std::optional(comparison) : std::nullopt;
}

} // namespace dateline
