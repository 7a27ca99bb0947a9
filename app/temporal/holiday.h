// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/partialdate.h"

namespace dateline {

/// The Sunday of Easter by the Gregorian calendar.
std::chrono::sys_days easterSunday(int year);

/// How the calendar places a holiday in a year. Text forms, as in temporal_holidays.json:
///   "12-25"        a fixed day
///   "11-4-4"       the fourth Thursday (ISO weekday 4) of November; "5--1-1" the last Monday of May
///   "easter-2"     days from Easter Sunday
///   "after 11-1-1 +1" the days after such a weekday (the Tuesday after the first Monday)
///   "month 2"      the whole month
class HolidayRule
{
public:
    static std::optional<HolidayRule> fromText(QStringView text);

    /// The \a number th \a weekday (ISO) of \a month; −1: the last one.
    static HolidayRule nthWeekday(int month, int number, int weekday);

    PartialDate inYear(int year) const;
    /// Whether it is the same day every year.
    bool isFixed() const { return m_kind == Kind::Fixed && m_shift == 0; }

private:
    enum class Kind : quint8 { Fixed, NthWeekday, Easter, Month };

    Kind m_kind = Kind::Fixed;
    qint8 m_month = 1;
    qint8 m_number = 1;  ///< day of the month, or which weekday of it (−1: the last)
    qint8 m_weekday = 0; ///< ISO
    qint16 m_shift = 0;  ///< days added in the end
};

} // namespace dateline
