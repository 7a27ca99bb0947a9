// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/datedweekday.h"
#include <algorithm>

namespace dateline {

namespace {

using std::chrono::days;

constexpr days aYear(366);
constexpr days reach =
    aYear * 3; ///< of what an article tells of beside its news; the next year that fits is 5 off

/// Of "month=5 day=5 weekday=3"; 0 where it is not in it.
unsigned numberOf(QLatin1String key, const QString &offset)
{
    for (const QStringView part : QStringView(offset).split(u' '))
        if (part.startsWith(key))
            return part.mid(key.size()).toUInt();
    return 0;
}

bool fits(const DatedWeekday &day, int year)
{
    const auto date = day.in(year);
    return date && isoWeekday(date->firstDay()) == day.weekday;
}

} // namespace

std::vector<DatedWeekday> datedWeekdays(const std::vector<Timex> &timexes)
{
    std::vector<DatedWeekday> found;
    for (const Timex &timex : timexes) {
        const DatedWeekday day{numberOf(QLatin1String("month="), timex.offset),
                               numberOf(QLatin1String("day="), timex.offset),
                               numberOf(QLatin1String("weekday="), timex.offset), timex.span};
        const bool whole = day.month > 0 && day.day > 0 && day.weekday > 0 && day.weekday <= 7;
        if (whole && !timex.date && timex.type != TimexType::Set)
            found.push_back(day);
    }
    return found;
}

std::optional<int> yearOf(const std::vector<DatedWeekday> &dated, std::optional<PartialDate> told,
                          std::optional<PartialDate> written)
{
    if (dated.empty() || (!told && !written))
        return std::nullopt;
    const int around = told ? told->year() : written->year();
    for (int year = around - 2; year <= around + 4; ++year) {
        const auto first = dated.front().in(year);
        if (!first ||
            !std::all_of(dated.begin(), dated.end(), [year](const auto &d) { return fits(d, year); }))
            continue;
        const std::chrono::sys_days day = first->firstDay();
        const bool afterTold = !told || (day + aYear >= told->firstDay() && day <= told->firstDay() + reach);
        const bool beforeWritten = !written || day <= written->firstDay() + aYear;
        const bool nearWritten = told || (day <= written->firstDay() && day + aYear >= written->firstDay());
        if (afterTold && beforeWritten && nearWritten)
            return year;
    }
    return std::nullopt;
}

} // namespace dateline
