// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/timescale.h"
#include <algorithm>

namespace dateline {

TimeScale::TimeScale(double begin, double end, double width)
    : m_width(std::max(width, 1.0))
{
    const double days = std::clamp(end - begin, LeastDays, MostDays);
    const double middle = begin + (end - begin) / 2;
    const bool corrected = days != end - begin;
    m_begin = std::clamp(corrected ? middle - days / 2 : begin, FirstDay, LastDay - days);
    m_daysPerPixel = days / m_width;
}

TimeScale TimeScale::zoomedAbout(double x, double factor) const
{
    const double days = std::clamp(m_width * m_daysPerPixel / factor, LeastDays, MostDays);
    const double begin = dayAt(x) - x * days / m_width;
    return TimeScale(begin, begin + days, m_width);
}

TimeScale TimeScale::panned(double pixels) const
{
    const double days = m_width * m_daysPerPixel;
    const double begin = std::clamp(m_begin + pixels * m_daysPerPixel, FirstDay, LastDay - days);
    return TimeScale(begin, begin + days, m_width);
}

TimeScale TimeScale::resized(double width) const
{
    return TimeScale(m_begin, m_begin + width * m_daysPerPixel, width);
}

std::pair<double, double> TimeScale::withMargin(double begin, double end, double margin, double leastDays)
{
    const double extra = std::max((end - begin) * margin, (leastDays - (end - begin)) / 2);
    return {begin - extra, end + extra};
}

} // namespace dateline
