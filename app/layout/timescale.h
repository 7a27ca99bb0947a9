// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <utility>

namespace dateline {

/// Linear map between time, in days since 1970-01-01 with fractions, and pixels from the left edge.
/// A value; zooming and panning give another one, always within the limits.
class TimeScale
{
public:
    /// Shows [begin, end) on \a width pixels; corrected into the limits.
    TimeScale(double begin, double end, double width);

    double begin() const { return m_begin; }
    double end() const { return m_begin + m_width * m_daysPerPixel; }
    double width() const { return m_width; }
    double daysPerPixel() const { return m_daysPerPixel; }
    double pixelsPerDay() const { return 1 / m_daysPerPixel; }

    double xOf(double day) const { return (day - m_begin) / m_daysPerPixel; }
    double dayAt(double x) const { return m_begin + x * m_daysPerPixel; }

    /// A factor above 1 zooms in; the day at \a x stays there (but for the limits).
    TimeScale zoomedAbout(double x, double factor) const;
    /// Positive: later days come into view.
    TimeScale panned(double pixels) const;
    TimeScale resized(double width) const; ///< keeps the first day and the scale

    /// The range with \a margin of its length added on both sides, never shorter than \a leastDays.
    static std::pair<double, double> withMargin(double begin, double end, double margin, double leastDays);

    /// From one hour to twelve millennia on the screen, within the years 12,000 BCE … 12,000.
    static constexpr double LeastDays = 1.0 / 24;
    static constexpr double MostDays = 12'000 * 365.2425;
    static constexpr double FirstDay = -(12'000 + 1970) * 365.2425;
    static constexpr double LastDay = (12'000 - 1970) * 365.2425;

private:
    double m_begin;
    double m_width;
    double m_daysPerPixel;
};

} // namespace dateline
