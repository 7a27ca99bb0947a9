// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/ticks.h"
#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace dateline {

using namespace std::chrono;

namespace {

struct UnitFacts
{
    double leastDays; ///< length of the shortest unit of the kind
    TickUnit coarse;  ///< what stands above it
    int years;        ///< for multiples of years
};

/// In the order of TickUnit.
constexpr std::array<UnitFacts, 20> unitFacts{{{1.0 / 96, TickUnit::Day, 0},
                                               {1.0 / 24, TickUnit::Day, 0},
                                               {1.0 / 8, TickUnit::Day, 0},
                                               {1.0 / 4, TickUnit::Day, 0},
                                               {1, TickUnit::Month, 0},
                                               {2, TickUnit::Month, 0},
                                               {7, TickUnit::Month, 0},
                                               {28, TickUnit::Year, 0},
                                               {90, TickUnit::Year, 0},
                                               {365, TickUnit::Decade, 1},
                                               {365 * 2, TickUnit::Decade, 2},
                                               {365 * 5, TickUnit::Decade, 5},
                                               {365 * 10, TickUnit::Century, 10},
                                               {365 * 20, TickUnit::Century, 20},
                                               {365 * 50, TickUnit::Century, 50},
                                               {365 * 100, TickUnit::Millennium, 100},
                                               {365 * 200, TickUnit::Millennium, 200},
                                               {365 * 500, TickUnit::Millennium, 500},
                                               {365 * 1000, TickUnit::Era, 1000},
                                               {1e9, TickUnit::Era, 0}}};

const UnitFacts &factsOf(TickUnit unit)
{
    return unitFacts[size_t(unit)];
}

sys_days dayOf(double day)
{
    return sys_days(days(qint64(std::floor(day))));
}

double numberOf(sys_days day)
{
    return double(day.time_since_epoch().count());
}

double yearStart(int astronomicalYear)
{
    return numberOf(sys_days(year(astronomicalYear) / 1 / 1));
}

/// One of \a count equal pieces of a day. Counted from the day's start, so that the end of one is the
/// start of the next to the last bit.
std::pair<double, double> pieceOfDay(double day, int count)
{
    const double date = std::floor(day);
    const double piece = std::floor((day - date) * count + 1e-6);
    return {date + piece / count, date + (piece + 1) / count};
}

/// Pairs of days within a month; a last odd day belongs to the pair before it.
std::pair<double, double> dayPair(sys_days day)
{
    const year_month_day date(day);
    const unsigned last = unsigned(year_month_day_last(date.year() / date.month() / std::chrono::last).day());
    const unsigned lastStart = last - 1 - last % 2;
    const unsigned start = std::min((unsigned(date.day()) - 1) / 2 * 2 + 1, lastStart);
    const double first = numberOf(sys_days(date.year() / date.month() / start));
    return {first, start == lastStart ? first + (last - start + 1) : first + 2};
}

std::pair<double, double> months(sys_days day, unsigned count)
{
    const year_month_day date(day);
    const unsigned first = (unsigned(date.month()) - 1) / count * count + 1;
    const year_month_day start(date.year() / month(first) / 1);
    return {numberOf(sys_days(start)), numberOf(sys_days(start + std::chrono::months(int(count))))};
}

/// Blocks of years that start at round years of either era: … 100 BCE, 50 BCE, 1, 50, 100 …
std::pair<double, double> years(sys_days day, int count)
{
    const int y = int(year_month_day(day).year());
    if (y >= 1)
        return {yearStart(std::max(1, y / count * count)), yearStart((y / count + 1) * count)};
    const int block = (1 - y + count - 1) / count;
    return {yearStart(1 - block * count), yearStart(1 - (block - 1) * count)};
}

std::pair<double, double> era(double day)
{
    const double first = yearStart(1);
    return day < first ? std::pair(TimeScale::FirstDay - 1, first) : std::pair(first, TimeScale::LastDay + 1);
}

/// "1900–1999", "100–51 BCE"; a decade of our era is "1990s".
QString blockText(double begin, double end, TickUnit unit, const CalendarNames &names)
{
    const int first = int(year_month_day(dayOf(begin)).year());
    const int last = int(year_month_day(dayOf(end - 1)).year());
    if (unit == TickUnit::Decade && first >= 10)
        return names.decade.arg(first);
    const QString start = first > 0 ? names.yearText(first) : QString::number(1 - first);
    return start + QChar(0x2013) + names.yearText(last);
}

QString clockText(double day)
{
    const int minutes = int(std::lround((day - std::floor(day)) * 1440));
    return QStringLiteral("%1:%2")
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString weekdayText(sys_days day, const CalendarNames &names)
{
    return names.shortWeekdays[isoWeekday(day) - 1];
}

QString eraText(double begin, const CalendarNames &names)
{
    return begin < yearStart(1) ? names.bce : names.ce;
}

QString fineText(TickUnit unit, double begin, const CalendarNames &names)
{
    const year_month_day date(dayOf(begin));
    switch (unit) {
    case TickUnit::Minutes15:
    case TickUnit::Hour:
    case TickUnit::Hours3:
    case TickUnit::Hours6:
        return clockText(begin);
    case TickUnit::Day:
        return weekdayText(dayOf(begin), names) + QLatin1Char(' ') + QString::number(unsigned(date.day()));
    case TickUnit::Days2:
        return QString::number(unsigned(date.day()));
    case TickUnit::Week:
        return names.dayMonthText(dayOf(begin));
    case TickUnit::Month:
    case TickUnit::Quarter:
        return names.shortMonths[unsigned(date.month()) - 1];
    default:
        return names.yearText(int(date.year()));
    }
}

QString coarseText(TickUnit unit, double begin, double end, const CalendarNames &names)
{
    const year_month_day date(dayOf(begin));
    switch (unit) {
    case TickUnit::Day:
        return weekdayText(dayOf(begin), names) + QLatin1Char(' ') + names.dayText(dayOf(begin));
    case TickUnit::Month:
        return names.monthYearText(int(date.year()), unsigned(date.month()));
    case TickUnit::Year:
        return names.yearText(int(date.year()));
    case TickUnit::Era:
        return eraText(begin, names);
    default:
        return blockText(begin, end, unit, names);
    }
}

TickUnit fineUnitOf(const TimeScale &scale)
{
    size_t unit = 0;
    while (unit < size_t(TickUnit::Millennium) &&
           unitFacts[unit].leastDays * scale.pixelsPerDay() < LeastTickDistance)
        ++unit;
    return TickUnit(unit);
}

template<class TextOf>
std::vector<Tick> ticksOf(TickUnit unit, const TimeScale &scale, double leastDistance, TextOf textOf)
{
    std::vector<Tick> ticks;
    double day = scale.begin();
    while (day < scale.end()) {
        const auto [begin, end] = tickUnitAround(unit, day);
        // The first block of our era is a year short.
        const double x = scale.xOf(begin);
        if (ticks.empty() || x - ticks.back().x >= leastDistance)
            ticks.push_back({x, scale.xOf(end), begin, textOf(begin, end)});
        else
            ticks.back().endX = scale.xOf(end);
        day = end;
    }
    return ticks;
}

QString yearsInView(const TimeScale &scale, const CalendarNames &names)
{
    const int first = int(year_month_day(dayOf(scale.begin())).year());
    const int last = int(year_month_day(dayOf(std::ceil(scale.end()) - 1)).year());
    if (first == last)
        return names.yearText(first);
    const bool sameEra = (first > 0) == (last > 0);
    const QString start = sameEra && first <= 0 ? QString::number(1 - first) : names.yearText(first);
    return start + QChar(0x2013) + names.yearText(last);
}

} // namespace

std::pair<double, double> tickUnitAround(TickUnit unit, double day)
{
    const sys_days date = dayOf(day);
    switch (unit) {
    case TickUnit::Minutes15:
    case TickUnit::Hour:
    case TickUnit::Hours3:
    case TickUnit::Hours6:
    case TickUnit::Day:
        return pieceOfDay(day, int(std::lround(1 / factsOf(unit).leastDays)));
    case TickUnit::Days2:
        return dayPair(date);
    case TickUnit::Week:
        return {numberOf(mondayOf(date)), numberOf(mondayOf(date) + days(7))};
    case TickUnit::Month:
        return months(date, 1);
    case TickUnit::Quarter:
        return months(date, 3);
    case TickUnit::Era:
        return era(day);
    default:
        return years(date, factsOf(unit).years);
    }
}

Axis axisOf(const TimeScale &scale, const CalendarNames &names)
{
    Axis axis;
    axis.fineUnit = fineUnitOf(scale);
    axis.coarseUnit = factsOf(axis.fineUnit).coarse;
    axis.fine = ticksOf(axis.fineUnit, scale, LeastTickDistance,
                        [&](double begin, double) { return fineText(axis.fineUnit, begin, names); });
    axis.coarse = ticksOf(axis.coarseUnit, scale, 0, [&](double begin, double end) {
        return coarseText(axis.coarseUnit, begin, end, names);
    });
    axis.years = yearsInView(scale, names);
    return axis;
}

} // namespace dateline
