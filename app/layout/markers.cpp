// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/markers.h"
#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr double LeastCell = 64; ///< pixels
constexpr double LeastDenseCell = 160;
constexpr double MarkerTextSize = 10.5;

struct Cell
{
    double begin = 0; ///< clipped to the view
    double end = 0;
    int count = 0;
    double sumOfPlaces = 0;
    int places = 0;
};

class Cells
{
public:
    Cells(const LaneIndex &index, const TimeScale &scale, double leastPixels)
        : m_scale(scale)
        , m_length(std::exp2(std::ceil(std::log2(leastPixels * scale.daysPerPixel()))))
        , m_first(std::floor(scale.begin() / m_length))
    {
        const double last = std::ceil(scale.end() / m_length);
        for (double number = m_first; number < last; ++number) {
            Cell cell;
            cell.begin = std::max(number * m_length, scale.begin());
            cell.end = std::min((number + 1) * m_length, scale.end());
            cell.count = index.countBeginning(cell.begin, cell.end);
            m_cells.push_back(cell);
        }
        const int beginning = index.countBeginning(scale.begin(), scale.end());
        m_cells.front().count += index.countOverlapping(scale.begin(), scale.end()) - beginning;
    }

    Cell &of(const LaneIndex::Entry &entry)
    {
        const double place = std::max<double>(entry.begin, m_scale.begin());
        const double number = std::floor(place / m_length) - m_first;
        return m_cells[size_t(std::clamp(number, 0.0, double(m_cells.size() - 1)))];
    }

    void addPlace(const LaneIndex::Entry &entry)
    {
        Cell &cell = of(entry);
        const double begin = std::max<double>(entry.begin, cell.begin);
        cell.sumOfPlaces += (begin + std::max(begin, std::min<double>(entry.end, cell.end))) / 2;
        ++cell.places;
    }

    std::vector<Cell> &all() { return m_cells; }

private:
    const TimeScale &m_scale;
    double m_length;
    double m_first;
    std::vector<Cell> m_cells;
};

QString markerText(int count)
{
    if (count < 10'000)
        return QLatin1Char('+') + QString::number(count);
    return QLatin1Char('+') + QString::number(count / 1000) + QLatin1Char('k');
}

double markerWidth(const QString &text)
{
    return std::ceil(estimatedTextWidth(text, MarkerTextSize)) + 12;
}

/// Cells at the view's edges too narrow for their marker join their neighbours.
void joinNarrowEdges(std::vector<Cell> &cells, const TimeScale &scale)
{
    const auto isNarrow = [&](const Cell &cell) {
        return (cell.end - cell.begin) * scale.pixelsPerDay() < markerWidth(markerText(cell.count)) + 4;
    };
    const auto join = [](Cell &into, const Cell &from) {
        into.begin = std::min(into.begin, from.begin);
        into.end = std::max(into.end, from.end);
        into.count += from.count;
        into.sumOfPlaces += from.sumOfPlaces;
        into.places += from.places;
    };
    if (cells.size() > 1 && isNarrow(cells.front())) {
        join(cells[1], cells.front());
        cells.erase(cells.begin());
    }
    if (cells.size() > 1 && isNarrow(cells.back())) {
        join(cells[cells.size() - 2], cells.back());
        cells.pop_back();
    }
}

SceneMarker markerOf(const Cell &cell, const TimeScale &scale)
{
    SceneMarker marker;
    marker.count = cell.count;
    marker.begin = cell.begin;
    marker.end = cell.end;
    marker.text = markerText(cell.count);
    const double width = markerWidth(marker.text);
    const double middle = cell.places > 0 ? cell.sumOfPlaces / cell.places : (cell.begin + cell.end) / 2;
    const double least = scale.xOf(cell.begin) + 2;
    const double most = std::max(least, scale.xOf(cell.end) - 2 - width);
    marker.rect = QRectF(std::clamp(scale.xOf(middle) - width / 2, least, most), 0, width, MarkerHeight);
    return marker;
}

} // namespace

std::vector<SceneMarker> markersOf(const LaneIndex &index, const TimeScale &scale,
                                   const std::vector<const LaneIndex::Entry *> &drawn,
                                   const std::vector<const LaneIndex::Entry *> &hidden, bool dense)
{
    Cells cells(index, scale, dense ? LeastDenseCell : LeastCell);
    for (const LaneIndex::Entry *entry : drawn)
        --cells.of(*entry).count;
    for (const LaneIndex::Entry *entry : hidden)
        cells.addPlace(*entry);
    joinNarrowEdges(cells.all(), scale);
    std::vector<SceneMarker> markers;
    for (const Cell &cell : cells.all())
        if (cell.count > 0)
            markers.push_back(markerOf(cell, scale));
    return markers;
}

} // namespace dateline
