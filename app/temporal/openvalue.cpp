// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be written of a pattern that no anchor has placed.
#include "app/temporal/codes.h"
#include "app/temporal/resolver.h"
#include <QStringList>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

QString twoDigits(int n)
{
    return QString::number(n).rightJustified(2, u'0');
}

QString openUnit(Precision unit)
{
    switch (unit) {
    case Precision::Century:
        return u"XXXX"_s;
    case Precision::Decade:
        return u"XXXX"_s;
    case Precision::Year:
        return u"XXXX"_s;
    case Precision::Half:
        return u"XXXX-HX"_s;
    case Precision::Season:
        return u"XXXX-XX"_s;
    case Precision::Quarter:
        return u"XXXX-QX"_s;
    case Precision::Month:
        return u"XXXX-XX"_s;
    case Precision::Week:
        return u"XXXX-WXX"_s;
    case Precision::Weekend:
        return u"XXXX-WXX-WE"_s;
    case Precision::Day:
        break;
    }
    return u"XXXX-XX-XX"_s;
}

QLatin1String unitName(Precision unit)
{
    static constexpr QLatin1String names[] = {
        QLatin1String("century"), QLatin1String("decade"),  QLatin1String("year"),  QLatin1String("half"),
        QLatin1String("season"),  QLatin1String("quarter"), QLatin1String("month"), QLatin1String("week"),
        QLatin1String("weekend"), QLatin1String("day")};
    return names[size_t(unit)];
}

} // namespace

QString openValue(const CalendarPattern &p)
{
    QString value;
    if (p.month)
        value = u"XXXX-"_s + twoDigits(p.month) + (p.day ? u"-"_s + twoDigits(p.day) : QString());
    else if (p.day)
        value = u"XXXX-XX-"_s + twoDigits(p.day);
    else if (p.holiday)
        value = p.holiday->isFixed() ? u"XXXX"_s + p.holiday->inYear(2000).toTimex().mid(4) : u"XXXX-XX-XX"_s;
    else if (p.weekday)
        value = u"XXXX-WXX-"_s + QString::number(p.weekday);
    else if (p.season)
        value = u"XXXX-"_s + timexCode(*p.season);
    else if (p.quarter)
        value = u"XXXX-Q"_s + QString::number(p.quarter);
    else if (p.half)
        value = u"XXXX-H"_s + QString::number(p.half);
    else
        value = openUnit(p.shift ? p.shift->unit : Precision::Day);
    return value + p.timeOfDay;
}

QString offsetText(const CalendarPattern &p)
{
    if (p.year && !p.withoutCentury)
        return {};
    QStringList parts;
    if (p.shift)
        parts += unitName(p.shift->unit) + (p.shift->count < 0 ? u"-"_s : u"+"_s) +
                 QString::number(std::abs(p.shift->count));
    if (p.withoutCentury)
        parts += (p.isBlock ? u"decade=%1"_s : u"year=%1"_s).arg(*p.year);
    if (p.half)
        parts += u"half=%1"_s.arg(p.half);
    if (p.quarter)
        parts += u"quarter=%1"_s.arg(p.quarter);
    if (p.season)
        parts += u"season="_s + timexCode(*p.season);
    if (p.month)
        parts += u"month=%1"_s.arg(p.month);
    if (p.day)
        parts += u"day=%1"_s.arg(p.day);
    if (p.holiday)
        parts +=
            p.holiday->isFixed() ? u"holiday="_s + p.holiday->inYear(2000).toTimex().mid(5) : u"holiday"_s;
    if (p.weekday)
        parts += u"weekday=%1"_s.arg(p.weekday);
    switch (p.direction) {
    case Direction::Last:
        parts += u"last"_s;
        break;
    case Direction::This:
        parts += u"this"_s;
        break;
    case Direction::Next:
        parts += u"next"_s;
        break;
    case Direction::ByTense:
        break;
    }
    return parts.join(u' ');
}

} // namespace dateline
