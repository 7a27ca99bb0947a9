// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/calendarlocale.h"
#include <QCoreApplication>

namespace dateline {

CalendarNames calendarNamesOf(const QLocale &locale)
{
    CalendarNames names;
    for (int month = 1; month <= 12; ++month) {
        names.shortMonths[size_t(month - 1)] = locale.standaloneMonthName(month, QLocale::ShortFormat);
        names.longMonths[size_t(month - 1)] = locale.standaloneMonthName(month, QLocale::LongFormat);
    }
    for (int day = 1; day <= 7; ++day)
        names.shortWeekdays[size_t(day - 1)] = locale.standaloneDayName(day, QLocale::ShortFormat);
    names.bce = QCoreApplication::translate("Calendar", "BCE");
    names.ce = QCoreApplication::translate("Calendar", "CE");
    names.decade = QCoreApplication::translate("Calendar", "%1s", "a decade, as in 1990s");
    const QString pattern = locale.dateFormat(QLocale::LongFormat);
    names.dayBeforeMonth = pattern.indexOf(QLatin1Char('d')) < pattern.indexOf(QLatin1Char('M')) ||
                           locale.language() == QLocale::C;
    return names;
}

} // namespace dateline
