// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/calendarnames.h"

namespace dateline {

using namespace Qt::StringLiterals;

CalendarNames::CalendarNames()
    : shortMonths{u"Jan"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s, u"May"_s, u"Jun"_s,
                  u"Jul"_s, u"Aug"_s, u"Sep"_s, u"Oct"_s, u"Nov"_s, u"Dec"_s}
    , longMonths{u"January"_s, u"February"_s, u"March"_s,     u"April"_s,   u"May"_s,      u"June"_s,
                 u"July"_s,    u"August"_s,   u"September"_s, u"October"_s, u"November"_s, u"December"_s}
    , shortWeekdays{u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s, u"Sat"_s, u"Sun"_s}
{
}

QString CalendarNames::yearText(int year) const
{
    if (year > 0)
        return QString::number(year);
    return QString::number(1 - year) + QLatin1Char(' ') + bce;
}

QString CalendarNames::monthYearText(int year, unsigned month) const
{
    return longMonths[month - 1] + QLatin1Char(' ') + yearText(year);
}

QString CalendarNames::dayMonthText(std::chrono::sys_days day) const
{
    const std::chrono::year_month_day date(day);
    const QString number = QString::number(unsigned(date.day()));
    const QString &month = shortMonths[unsigned(date.month()) - 1];
    return dayBeforeMonth ? number + QLatin1Char(' ') + month : month + QLatin1Char(' ') + number;
}

QString CalendarNames::dayText(std::chrono::sys_days day) const
{
    const QString separator(QLatin1String(dayBeforeMonth ? " " : ", "));
    return dayMonthText(day) + separator + yearText(int(std::chrono::year_month_day(day).year()));
}

} // namespace dateline
