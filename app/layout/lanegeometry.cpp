// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/lanegeometry.h"
#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr double RowPitch = 22;
constexpr double MostRowPitch = 30;
constexpr double Padding = 5;
constexpr double MostPadding = 14;
constexpr double LeastHeight = 44; ///< name and count of a lane

double heightOf(int rows, double pitch, double padding)
{
    return std::max(LeastHeight, rows * pitch + 2 * padding + MarkerHeight);
}

} // namespace

int LaneGeometry::laneAt(double y) const
{
    for (size_t i = 0; i < bands.size(); ++i)
        if (bands[i].top <= y && y < bands[i].bottom())
            return int(i);
    return -1;
}

LaneGeometry laneGeometry(const EventIndex &index, double height)
{
    double needed = 0;
    double roomy = 0;
    for (const EventIndex::Lane &lane : index.lanes()) {
        needed += heightOf(lane.index.rows(), RowPitch, Padding);
        roomy += heightOf(lane.index.rows(), MostRowPitch, MostPadding);
    }
    const double stretch = roomy > needed ? std::clamp((height - needed) / (roomy - needed), 0.0, 1.0) : 0;
    const double pitch = RowPitch + stretch * (MostRowPitch - RowPitch);
    const double padding = Padding + stretch * (MostPadding - Padding);
    LaneGeometry geometry;
    for (const EventIndex::Lane &lane : index.lanes()) {
        const int rows = lane.index.rows();
        const double laneHeight = std::floor(heightOf(rows, pitch, padding));
        const double slack = laneHeight - MarkerHeight - rows * pitch;
        geometry.bands.push_back(
            {geometry.height, laneHeight, geometry.height + slack / 2 + pitch / 2, pitch});
        geometry.height += laneHeight;
    }
    return geometry;
}

} // namespace dateline
