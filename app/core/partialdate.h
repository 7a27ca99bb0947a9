// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/dayinterval.h"
#include <optional>
#include <QString>

namespace dateline {

/// From coarse to fine.
enum class Precision : quint8 { Century, Decade, Year, Half, Season, Quarter, Month, Week, Weekend, Day };

enum class Season : quint8 { Winter, Spring, Summer, Autumn };

/// A calendar value with its precision, such as 2021, 2021-05 or 2021-W18: a stretch of days and
/// the kind of unit it is, never an instant. Always valid and aligned to its unit.
///
/// Proleptic Gregorian calendar. Years are astronomical here (0 is 1 BCE); the text forms know no
/// year 0. A century is named by its first two digits (18XX: 1800–1899), a decade by three; both are
/// mirrored before the era. A winter starts in December and bears the year of that December; weeks
/// are ISO 8601 weeks. There is no operator<: 2021 and May 2021 have no order; compare span().
class PartialDate
{
public:
    /// The unit of precision \a p that holds \a date; nothing where \a date is no calendar date.
    static std::optional<PartialDate> make(Precision p, std::chrono::year_month_day date);
    /// As make(), from a day count; always possible.
    static PartialDate around(Precision p, std::chrono::sys_days day);

    static std::optional<PartialDate> day(int year, unsigned month, unsigned day);
    static std::optional<PartialDate> month(int year, unsigned month);
    static PartialDate year(int year);
    /// Quarter 1–4 and half 1–2 of a calendar year.
    static std::optional<PartialDate> quarter(int year, int quarter);
    static std::optional<PartialDate> half(int year, int half);
    static PartialDate season(int year, Season season);
    /// ISO week 1–53 of the ISO week-numbering year.
    static std::optional<PartialDate> week(int isoYear, int week);
    /// Saturday and Sunday of that ISO week.
    static std::optional<PartialDate> weekend(int isoYear, int week);
    /// The decade or century that holds \a year.
    static PartialDate decade(int year);
    static PartialDate century(int year);

    Precision precision() const { return m_precision; }
    /// The one place where precision becomes days.
    DayInterval span() const;
    std::chrono::sys_days firstDay() const { return m_first; }
    std::chrono::year_month_day firstDate() const { return std::chrono::year_month_day(m_first); }
    /// Astronomical year of the unit; of a week, its ISO week-numbering year.
    int year() const;

    /// The unit \a count units later (earlier if negative): May 2021 + 8 is January 2022.
    PartialDate shifted(qint64 count) const;
    /// The coarser unit that holds the first day of this one.
    PartialDate widened(Precision coarser) const { return around(coarser, m_first); }

    /// ISO 8601 / TIMEX3: 18XX, 199X, 2021, 2021-H1, 2021-WI, 2021-Q2, 2021-05, 2021-W18, 2021-W18-WE,
    /// 2021-05-05; before the era BC0044-03-15.
    QString toTimex() const;
    static std::optional<PartialDate> fromTimex(QStringView text);
    /// Extended Date/Time Format (ISO 8601-2): 18XX, 199X, 2021-21 … 2021-24, 2021-33 … 2021-41,
    /// -0043-03-15. Weeks have no EDTF form and become an interval of days.
    QString toEdtf() const;

    bool operator==(const PartialDate &) const = default;

private:
    constexpr PartialDate(Precision p, std::chrono::sys_days first)
        : m_first(first)
        , m_precision(p)
    {
    }

    std::chrono::sys_days m_first;
    Precision m_precision;
};

/// ISO weekday, Monday = 1 … Sunday = 7.
inline unsigned isoWeekday(std::chrono::sys_days day)
{
    return std::chrono::weekday(day).iso_encoding();
}

/// The Monday on or before \a day.
inline std::chrono::sys_days mondayOf(std::chrono::sys_days day)
{
    return day - std::chrono::days(isoWeekday(day) - 1);
}

} // namespace dateline
