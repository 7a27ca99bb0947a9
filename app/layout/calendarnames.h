// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/partialdate.h"
#include <array>
#include <QString>

namespace dateline {

/// The words of the calendar, English by default; the window passes those of the user's locale.
struct CalendarNames
{
    CalendarNames();

    std::array<QString, 12> shortMonths;  ///< "Jan"
    std::array<QString, 12> longMonths;   ///< "January"
    std::array<QString, 7> shortWeekdays; ///< "Mon", Monday first
    QString bce = QStringLiteral("BCE");  ///< follows the number of a year before the era
    QString ce = QStringLiteral("CE");
    QString decade = QStringLiteral("%1s"); ///< "1990s"
    bool dayBeforeMonth = true;             ///< "5 May", not "May 5"

    /// "2021", "44 BCE": the year 0 of astronomers is 1 BCE.
    QString yearText(int astronomicalYear) const;
    QString monthYearText(int astronomicalYear, unsigned month) const; ///< "May 2021"
    QString dayText(std::chrono::sys_days day) const;                  ///< "5 May 2021"
    QString dayMonthText(std::chrono::sys_days day) const;             ///< "5 May"
};

} // namespace dateline
