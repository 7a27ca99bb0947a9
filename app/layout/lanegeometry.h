// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/eventindex.h"
#include <QSet>
#include <QStringList>

namespace dateline {

/// What a person did to the lanes by hand. Lanes are known by their names, so that it outlasts a filter.
struct LaneArrangement
{
    QStringList order;    ///< these come first; all others follow as the index has them
    QSet<QString> folded; ///< one line high, their events only counted

    bool operator==(const LaneArrangement &) const = default;
};

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
        bool folded = false; ///< no rows: all events are counted on markers

        double bottom() const { return top + height; }
        double rowMiddle(int row) const { return firstRow + row * rowPitch; }
    };

    std::vector<Band> bands; ///< one a lane of the index, wherever it stands
    std::vector<int> order;  ///< the lanes from top to bottom
    double height = 0;

    int laneAt(double y) const; ///< -1 where there is none
};

/// Below the rows of each lane there is room for its "+N" markers.
inline constexpr double MarkerHeight = 14;

/// Spreads the lanes over \a height where they need less, within limits.
LaneGeometry laneGeometry(const EventIndex &index, double height, const LaneArrangement &arrangement = {});

/// \a arrangement with the lane called \a name put before or after the one called \a target; \a names are
/// all lanes as they stand.
LaneArrangement withMovedLane(LaneArrangement arrangement, const QStringList &names, const QString &name,
                              const QString &target);

} // namespace dateline
