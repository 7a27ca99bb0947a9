// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/eventindex.h"

namespace dateline {

/// Where the lanes and their rows stand. Depends on the index and the height only, never on the range
/// shown: so nothing jumps while zooming.
struct LaneGeometry
{
    struct Band
    {
        double top = 0;
        double height = 0;
        double firstRow = 0; ///< y of the middle of the first row
        double rowPitch = 0;

        double bottom() const { return top + height; }
        double rowMiddle(int row) const { return firstRow + row * rowPitch; }
    };

    std::vector<Band> bands; ///< one a lane
    double height = 0;

    int laneAt(double y) const; ///< -1 where there is none
};

/// Below the rows of each lane there is room for its "+N" markers.
inline constexpr double MarkerHeight = 14;

/// Spreads the lanes over \a height where they need less, within limits.
LaneGeometry laneGeometry(const EventIndex &index, double height);

} // namespace dateline
