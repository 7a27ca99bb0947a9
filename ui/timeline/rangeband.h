// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/dayinterval.h"
#include "app/layout/timescale.h"
#include <optional>
#include <QRectF>

class QPainter;

namespace dateline {

class Theme;

/// A stretch of time that is being marked with the mouse, from where it was pressed to where it is now.
/// Positions are pixels of the plot.
class RangeBand
{
public:
    void begin(double x);
    void extend(double x) { m_to = x; }
    void clear() { m_from.reset(); }
    bool isActive() const { return m_from.has_value(); }

    /// The whole days that it touches, half-open.
    DayInterval days(const TimeScale &scale) const;

    /// Fills the band over \a plot and writes \a words into its middle, or beside it where it is narrow.
    void paint(QPainter &painter, const QRectF &plot, const QString &words, const Theme &theme) const;

private:
    double left() const;
    double right() const;

    std::optional<double> m_from;
    double m_to = 0;
};

/// "3–9 May 2021 · 14 events"
QString bandText(DayInterval days, int events);
/// With other words for the events.
QString bandText(DayInterval days, const QString &events);

} // namespace dateline
