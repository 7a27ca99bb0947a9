// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/calendarnames.h"
#include "app/layout/textmeasure.h"
#include "app/layout/timescale.h"
#include <vector>

namespace dateline {

/// The start of a calendar unit on the axis, with the unit's name.
struct Tick
{
    double x = 0;    ///< of the unit's first moment; may lie left of the picture
    double endX = 0; ///< of the next unit's
    double day = 0;
    QString text;
};

/// Units of the axis, from fine to coarse, with their multiples.
enum class TickUnit : quint8 {
    Minutes15,
    Hour,
    Hours3,
    Hours6,
    Day,
    Days2,
    Week,
    Month,
    Quarter,
    Year,
    Years2,
    Years5,
    Decade,
    Years20,
    Years50,
    Century,
    Years200,
    Years500,
    Millennium,
    Era
};

/// Two rows of calendar units. Only what is visible is computed.
struct Axis
{
    TickUnit coarseUnit = TickUnit::Year;
    TickUnit fineUnit = TickUnit::Month;
    std::vector<Tick> coarse; ///< upper row
    std::vector<Tick> fine;   ///< lower row, at least 60 pixels apart
    QString years;            ///< what always stands at the left: the year or years in view
};

/// Least distance of ticks in the lower row, in pixels.
inline constexpr double LeastTickDistance = 60;

Axis axisOf(const TimeScale &scale, const CalendarNames &names);

/// The unit that holds \a day, as days since 1970: its start and that of the next.
std::pair<double, double> tickUnitAround(TickUnit unit, double day);

} // namespace dateline
