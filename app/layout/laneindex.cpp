// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/laneindex.h"
#include "app/layout/radixsort.h"
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace dateline {

namespace {

constexpr size_t LevelStep = 4; ///< each level holds every fourth entry of the one below
constexpr size_t LeastLevel = 64;
constexpr size_t BlockSize = 16;
constexpr size_t MassSteps = 4096;

/// Deals entries of one kind out to rows: the first row that is free, else the one free soonest.
class RowDealer
{
public:
    RowDealer(int most, double labelDays)
        : m_most(most)
        , m_labelDays(labelDays)
    {
    }

    int rows() const { return m_rows; }
    bool isFull() const { return m_rows == m_most; }

    int deal(const LaneIndex::Entry &entry)
    {
        int row = 0;
        while (row < m_rows && m_busyUntil[size_t(row)] > entry.begin)
            ++row;
        if (row == m_rows && m_rows < m_most)
            ++m_rows;
        else if (row == m_rows)
            row = int(std::min_element(m_busyUntil.begin(), m_busyUntil.begin() + m_rows) -
                      m_busyUntil.begin());
        m_busyUntil[size_t(row)] = entry.end + m_labelDays;
        return row;
    }

private:
    std::array<double, 32> m_busyUntil{};
    int m_rows = 0;
    int m_most;
    double m_labelDays;
};

} // namespace

int lengthKind(const LaneIndex::Entry &entry)
{
    const qint64 days = qint64(entry.end) - entry.begin;
    return days <= 2 ? 0 : days <= 100 ? 1 : 2;
}

LaneIndex::LaneIndex(std::vector<Entry> entries)
    : m_entries(std::move(entries))
{
    radixSort(m_entries, [](const Entry &entry) { return entry.begin; });
    m_ends.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        m_ends.push_back(entry.end);
    radixSort(m_ends, [](qint32 end) { return end; });
    m_hasGhosts =
        std::any_of(m_entries.begin(), m_entries.end(), [](const Entry &entry) { return entry.ghost; });
    buildLevels();
    buildMass();
}

const LaneIndex::Entry *LaneIndex::find(qint32 begin, quint32 event) const
{
    auto place = std::lower_bound(m_entries.begin(), m_entries.end(), begin,
                                  [](const Entry &entry, qint32 day) { return entry.begin < day; });
    while (place != m_entries.end() && place->begin == begin && place->event != event)
        ++place;
    return place != m_entries.end() && place->begin == begin ? &*place : nullptr;
}

LaneIndex::Rows LaneIndex::wantedRows(double labelDays, int most) const
{
    std::array<RowDealer, Rows::Kinds> dealers{RowDealer(most, labelDays), RowDealer(most, labelDays),
                                               RowDealer(most, labelDays)};
    for (const Entry &entry : m_entries) {
        RowDealer &dealer = dealers[size_t(lengthKind(entry))];
        if (!dealer.isFull())
            dealer.deal(entry);
    }
    return {{dealers[0].rows(), dealers[1].rows(), dealers[2].rows()}};
}

void LaneIndex::assignRows(const Rows &rows, double labelDays)
{
    m_rows = rows;
    std::array<RowDealer, Rows::Kinds> dealers{RowDealer(rows.count[0], labelDays),
                                               RowDealer(rows.count[1], labelDays),
                                               RowDealer(rows.count[2], labelDays)};
    const int first[Rows::Kinds] = {0, rows.count[0], rows.count[0] + rows.count[1]};
    for (Entry &entry : m_entries) {
        const int kind = lengthKind(entry);
        entry.row = quint8(first[kind] + dealers[size_t(kind)].deal(entry));
    }
}

size_t LaneIndex::sizeOf(const Level &level) const
{
    return &level == &m_levels.front() ? m_entries.size() : level.positions.size();
}

const LaneIndex::Entry &LaneIndex::entryOf(const Level &level, size_t i) const
{
    return m_entries[&level == &m_levels.front() ? i : level.positions[i]];
}

/// The first of \a level that begins at \a day or later.
size_t LaneIndex::lowerBound(const Level &level, double day) const
{
    size_t low = 0;
    size_t count = sizeOf(level);
    while (count > 0) {
        const size_t half = count / 2;
        if (entryOf(level, low + half).begin < day) {
            low += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return low;
}

void LaneIndex::buildLatest(Level &level) const
{
    const size_t size = sizeOf(level);
    if (size == 0)
        return;
    std::vector<qint32> blocks((size + BlockSize - 1) / BlockSize, std::numeric_limits<qint32>::min());
    for (size_t i = 0; i < size; ++i)
        blocks[i / BlockSize] = std::max(blocks[i / BlockSize], entryOf(level, i).end);
    level.latest.push_back(std::move(blocks));
    while (level.latest.back().size() > BlockSize) {
        const std::vector<qint32> &below = level.latest.back();
        std::vector<qint32> above((below.size() + BlockSize - 1) / BlockSize,
                                  std::numeric_limits<qint32>::min());
        for (size_t i = 0; i < below.size(); ++i)
            above[i / BlockSize] = std::max(above[i / BlockSize], below[i]);
        level.latest.push_back(std::move(above));
    }
}

void LaneIndex::buildLevels()
{
    m_levels.reserve(16);
    m_levels.emplace_back();
    buildLatest(m_levels.back());
    while (sizeOf(m_levels.back()) > LeastLevel) {
        const Level &below = m_levels.back();
        const size_t size = sizeOf(below);
        Level level;
        level.positions.reserve(size / LevelStep + 1);
        for (size_t i = 0; i < size; i += LevelStep) {
            size_t best = i;
            for (size_t j = i + 1; j < std::min(i + LevelStep, size); ++j)
                if (entryOf(below, j).importance > entryOf(below, best).importance)
                    best = j;
            level.positions.push_back(m_levels.size() == 1 ? quint32(best) : below.positions[best]);
        }
        m_levels.push_back(std::move(level));
        buildLatest(m_levels.back());
    }
}

int LaneIndex::countBeginning(double begin, double end) const
{
    if (m_entries.empty())
        return 0;
    return int(lowerBound(m_levels.front(), end)) - int(lowerBound(m_levels.front(), begin));
}

int LaneIndex::countOverlapping(double begin, double end) const
{
    if (m_entries.empty())
        return 0;
    const auto ended =
        std::partition_point(m_ends.begin(), m_ends.end(), [=](qint32 e) { return e <= begin; });
    return int(lowerBound(m_levels.front(), end)) - int(ended - m_ends.begin());
}

int LaneIndex::countOwnOverlapping(double begin, double end) const
{
    if (!m_hasGhosts)
        return countOverlapping(begin, end);
    return int(std::count_if(m_entries.begin(), m_entries.end(), [=](const Entry &entry) {
        return !entry.ghost && entry.begin < end && entry.end > begin;
    }));
}

/// Appends those of the first \a last of \a level that end after \a begin, latest first blocks pruned.
void LaneIndex::collectEarlier(const Level &level, size_t last, double begin, std::vector<quint32> &out) const
{
    const auto visit = [&](const auto &self, size_t height, size_t block) -> void {
        if (height == 0) {
            if (block < last && entryOf(level, block).end > begin)
                out.push_back(&level == &m_levels.front() ? quint32(block) : level.positions[block]);
            return;
        }
        if (level.latest[height - 1][block] <= begin)
            return;
        const size_t below = height == 1 ? sizeOf(level) : level.latest[height - 2].size();
        for (size_t i = block * BlockSize; i < std::min((block + 1) * BlockSize, below); ++i)
            self(self, height - 1, i);
    };
    if (level.latest.empty())
        return;
    for (size_t block = 0; block < level.latest.back().size(); ++block)
        visit(visit, level.latest.size(), block);
}

bool LaneIndex::collect(double begin, double end, int most, std::vector<quint32> &out) const
{
    if (m_entries.empty())
        return true;
    double earlier = countOverlapping(begin, end) - countBeginning(begin, end);
    size_t number = 0;
    size_t first = lowerBound(m_levels[0], begin);
    size_t last = lowerBound(m_levels[0], end);
    while (number + 1 < m_levels.size() && double(last - first) + earlier > most) {
        ++number;
        earlier /= LevelStep;
        first = lowerBound(m_levels[number], begin);
        last = lowerBound(m_levels[number], end);
    }
    const Level &level = m_levels[number];
    collectEarlier(level, first, begin, out);
    for (size_t i = first; i < last; ++i)
        out.push_back(number == 0 ? quint32(i) : level.positions[i]);
    return number == 0;
}

/// The cumulated mass at days that lie closer where more events begin. Each event is one unit, spread
/// over the days it may mean; the sum over all is linear between an event's ends, so it is summed up as
/// slopes and offsets that begin and end at these days.
void LaneIndex::buildMass()
{
    if (m_entries.empty())
        return;
    const size_t step = std::max<size_t>(1, m_entries.size() / MassSteps);
    for (size_t i = 0; i < m_entries.size(); i += step)
        if (m_massDays.empty() || m_entries[i].begin > m_massDays.back())
            m_massDays.push_back(m_entries[i].begin);
    for (size_t i = step - 1; i < m_ends.size(); i += step)
        m_massDays.push_back(m_ends[i]);
    m_massDays.push_back(end());
    std::sort(m_massDays.begin(), m_massDays.end());
    m_massDays.erase(std::unique(m_massDays.begin(), m_massDays.end()), m_massDays.end());

    // Relative to the first day, so that the sums keep their digits.
    const double origin = begin();
    std::vector<double> slope(m_massDays.size() + 1, 0);
    std::vector<double> offset(m_massDays.size() + 1, 0);
    size_t from = 0;
    for (const Entry &entry : m_entries) {
        while (m_massDays[from] < entry.begin)
            ++from;
        size_t to = from;
        while (to < from + 4 && m_massDays[to] < entry.end)
            ++to;
        if (m_massDays[to] < entry.end)
            to = size_t(
                std::lower_bound(m_massDays.begin() + qsizetype(to), m_massDays.end(), double(entry.end)) -
                m_massDays.begin());
        const double perDay = 1.0 / (entry.end - entry.begin);
        slope[from] += perDay;
        slope[to] -= perDay;
        offset[from] -= (entry.begin - origin) * perDay;
        offset[to] += (entry.begin - origin) * perDay + 1;
    }
    double slopes = 0;
    double offsets = 0;
    for (size_t i = 0; i < m_massDays.size(); ++i) {
        slopes += slope[i];
        offsets += offset[i];
        m_mass.push_back((m_massDays[i] - origin) * slopes + offsets);
    }
}

void LaneIndex::addDensity(double begin, double end, std::vector<float> &out) const
{
    if (m_entries.empty() || out.empty())
        return;
    const double width = (end - begin) / double(out.size());
    auto place = std::upper_bound(m_massDays.begin(), m_massDays.end(), begin);
    const auto massAt = [&](double day) {
        // Steps grow, as a column may hold many days with a mass of their own.
        for (qsizetype leap = 1; place != m_massDays.end() && *place <= day; leap *= 2) {
            const auto next = place + std::min(leap, qsizetype(m_massDays.end() - place));
            place = next == m_massDays.end() || *next > day ? std::upper_bound(place, next, day) : next;
        }
        if (place == m_massDays.begin())
            return 0.0;
        const size_t i = size_t(place - m_massDays.begin());
        if (i == m_massDays.size())
            return m_mass.back();
        const double share = (day - m_massDays[i - 1]) / (m_massDays[i] - m_massDays[i - 1]);
        return m_mass[i - 1] + share * (m_mass[i] - m_mass[i - 1]);
    };
    double before = massAt(begin);
    for (size_t column = 0; column < out.size(); ++column) {
        const double until = massAt(begin + double(column + 1) * width);
        out[column] += float(until - before);
        before = until;
    }
}

size_t LaneIndex::bytes() const
{
    size_t sum = m_entries.capacity() * sizeof(Entry) + m_ends.capacity() * sizeof(qint32) +
                 (m_mass.capacity() + m_massDays.capacity()) * sizeof(double);
    for (const Level &level : m_levels) {
        sum += level.positions.capacity() * sizeof(quint32);
        for (const auto &blocks : level.latest)
            sum += blocks.capacity() * sizeof(qint32);
    }
    return sum;
}

} // namespace dateline
