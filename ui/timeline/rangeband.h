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

/// A stretch of time that is being marked, from where it was begun to its edge now, which may be earlier.
/// Days since 1970-01-01 with fractions.
class RangeBand
{
public:
    void begin(double day) { m_from = m_edge = day; }
    void extend(double day) { m_edge = day; }
    void clear() { m_from.reset(); }
    bool isActive() const { return m_from.has_value(); }
    double edge() const { return m_edge; }

    /// The whole days that it touches, half-open; one at least.
    DayInterval days() const;

    /// Fills the band over \a plot, which \a scale is of, and writes \a words into its middle, or beside it
    /// where it is narrow.
    void paint(QPainter &painter, const QRectF &plot, const TimeScale &scale, const QString &words,
               const Theme &theme) const;

private:
    std::optional<double> m_from;
    double m_edge = 0;
};

/// "3–9 May 2021 · 14 events"
QString bandText(DayInterval days, int events);
/// With other words for the events.
QString bandText(DayInterval days, const QString &events);

} // namespace dateline
