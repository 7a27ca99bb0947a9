// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/chartdata.h"

namespace dateline {

/// A chart of either kind as categories with stacked parts: what the view draws and reads out.
struct StackedChart
{
    struct Part
    {
        QString name;
        Rgba colour = 0;
        std::vector<int> counts; ///< one a category
    };

    Qt::Orientation bars = Qt::Vertical;
    QStringList categories; ///< in words: "May 2021", "London"
    QStringList ticks;      ///< on the axis, a few words each; empty: none
    std::vector<Part> parts;

    /// Whether colours say what the ticks do not.
    bool needsLegend() const;
    int total(int category) const;
    int highest() const;
    /// The part at \a count of the stack of \a category, from 0; -1 above it.
    int partAt(int category, double count) const;
    /// "May 2021: 7 events – meeting 4, visit 3"; of one part "May 2021, meeting: 4 of 7 events".
    QString words(int category, int part = -1) const;
};

/// \a room is how many tick labels fit side by side.
StackedChart stackedChart(const ChartData &data, const Palette &palette, int room);

} // namespace dateline
