// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/lanegeometry.h"
#include <algorithm>
#include <cmath>
#include <numeric>

namespace dateline {

namespace {

constexpr double RowPitch = 22;
constexpr double MostRowPitch = 30;
constexpr double Padding = 5;
constexpr double MostPadding = 14;
constexpr double LeastHeight = 44; ///< name and count of a lane

constexpr double FoldedHeight = 24; ///< a line with name and count, and room for markers

double heightOf(int rows, double pitch, double padding)
{
    return std::max(LeastHeight, rows * pitch + 2 * padding + MarkerHeight);
}

std::vector<int> orderOf(const EventIndex &index, const QStringList &first)
{
    std::vector<int> order(index.lanes().size());
    std::iota(order.begin(), order.end(), 0);
    const auto place = [&](int lane) {
        const qsizetype found = first.indexOf(index.lanes()[size_t(lane)].group.name);
        return found < 0 ? first.size() : found;
    };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return place(a) < place(b); });
    return order;
}

LaneGeometry::Band foldedBand(double top)
{
    LaneGeometry::Band band;
    band.top = top;
    band.height = FoldedHeight;
    band.firstRow = top + FoldedHeight / 2;
    band.folded = true;
    return band;
}

LaneGeometry::Band openBand(double top, int rows, double pitch, double padding)
{
    LaneGeometry::Band band;
    band.top = top;
    band.height = std::floor(heightOf(rows, pitch, padding));
    band.rowPitch = pitch;
    const double slack = band.height - MarkerHeight - rows * pitch;
    band.firstRow = top + slack / 2 + pitch / 2;
    return band;
}

} // namespace

int LaneGeometry::laneAt(double y) const
{
    for (size_t i = 0; i < bands.size(); ++i)
        if (bands[i].top <= y && y < bands[i].bottom())
            return int(i);
    return -1;
}

LaneGeometry laneGeometry(const EventIndex &index, double height, const LaneArrangement &arrangement)
{
    const auto isFolded = [&](const EventIndex::Lane &lane) {
        return arrangement.folded.contains(lane.group.name);
    };
    double needed = 0;
    double roomy = 0;
    for (const EventIndex::Lane &lane : index.lanes()) {
        needed += isFolded(lane) ? FoldedHeight : heightOf(lane.index.rows(), RowPitch, Padding);
        roomy += isFolded(lane) ? FoldedHeight : heightOf(lane.index.rows(), MostRowPitch, MostPadding);
    }
    const double stretch = roomy > needed ? std::clamp((height - needed) / (roomy - needed), 0.0, 1.0) : 0;
    const double pitch = RowPitch + stretch * (MostRowPitch - RowPitch);
    const double padding = Padding + stretch * (MostPadding - Padding);
    LaneGeometry geometry;
    geometry.order = orderOf(index, arrangement.order);
    geometry.bands.resize(index.lanes().size());
    for (const int number : geometry.order) {
        const EventIndex::Lane &lane = index.lanes()[size_t(number)];
        LaneGeometry::Band &band = geometry.bands[size_t(number)];
        band = isFolded(lane) ? foldedBand(geometry.height)
                              : openBand(geometry.height, lane.index.rows(), pitch, padding);
        geometry.height += band.height;
    }
    return geometry;
}

LaneArrangement withMovedLane(LaneArrangement arrangement, const QStringList &names, const QString &name,
                              const QString &target)
{
    const qsizetype from = names.indexOf(name);
    const qsizetype to = names.indexOf(target);
    if (from < 0 || to < 0 || from == to)
        return arrangement;
    arrangement.order = names;
    arrangement.order.move(from, to);
    return arrangement;
}

} // namespace dateline
