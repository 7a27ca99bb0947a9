// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/lanelevels.h"
#include <algorithm>
#include <limits>

namespace dateline {

namespace {

constexpr size_t LevelStep = 4; ///< each level holds every fourth entry of the one below
constexpr size_t LeastLevel = 64;
constexpr size_t BlockSize = 16;

size_t blocksOf(size_t size, size_t block)
{
    return (size + block - 1) / block;
}

/// Makes the blocks of [from, to) anew; \a endOf gives the end of an element below.
template<class EndOf>
void refreshBlocks(std::vector<qint32> &blocks, size_t size, size_t from, size_t to, EndOf endOf)
{
    blocks.resize(blocksOf(size, BlockSize));
    for (size_t block = from / BlockSize; block < blocksOf(std::min(to, size), BlockSize); ++block) {
        qint32 latest = std::numeric_limits<qint32>::min();
        for (size_t i = block * BlockSize; i < std::min((block + 1) * BlockSize, size); ++i)
            latest = std::max(latest, endOf(i));
        blocks[block] = latest;
    }
}

/// The first of \a size elements for which \a isBefore does not hold.
template<class IsBefore> size_t firstNot(size_t size, IsBefore isBefore)
{
    size_t low = 0;
    for (size_t count = size; count > 0;) {
        const size_t half = count / 2;
        const bool after = isBefore(low + half);
        low = after ? low + half + 1 : low;
        count = after ? count - half - 1 : half;
    }
    return low;
}

} // namespace

size_t LaneLevels::sizeOf(const Entries &entries, size_t level) const
{
    return level == 0 ? entries.size() : m_levels[level].positions.size();
}

void LaneLevels::refresh(const Entries &entries, size_t from, size_t to)
{
    size_t level = 0;
    for (;; ++level) {
        if (level == m_levels.size()) {
            m_levels.emplace_back();
            from = 0;
            to = entries.size();
        }
        if (level > 0)
            refreshLevel(entries, level, from, to);
        refreshLatest(entries, level, from, to);
        if (sizeOf(entries, level) <= LeastLevel)
            break;
        from /= LevelStep;
        to = blocksOf(to, LevelStep);
    }
    m_levels.resize(level + 1);
}

/// \a from and \a to are places in the level; what it holds comes from the one below.
void LaneLevels::refreshLevel(const Entries &entries, size_t level, size_t from, size_t to)
{
    const size_t below = sizeOf(entries, level - 1);
    std::vector<quint32> &positions = m_levels[level].positions;
    positions.resize(blocksOf(below, LevelStep));
    for (size_t group = from; group < std::min(to, positions.size()); ++group) {
        size_t best = positionOf(level - 1, group * LevelStep);
        for (size_t i = group * LevelStep + 1; i < std::min((group + 1) * LevelStep, below); ++i) {
            const size_t position = positionOf(level - 1, i);
            best = entries[position].importance > entries[best].importance ? position : best;
        }
        positions[group] = quint32(best);
    }
}

void LaneLevels::refreshLatest(const Entries &entries, size_t level, size_t from, size_t to)
{
    std::vector<std::vector<qint32>> &latest = m_levels[level].latest;
    size_t size = sizeOf(entries, level);
    size_t height = 0;
    do {
        if (height == latest.size()) {
            latest.emplace_back();
            from = 0;
            to = size;
        }
        if (height == 0)
            refreshBlocks(latest[0], size, from, to,
                          [&](size_t i) { return entries[positionOf(level, i)].end; });
        else
            refreshBlocks(latest[height], size, from, to, [&](size_t i) { return latest[height - 1][i]; });
        size = latest[height].size();
        from /= BlockSize;
        to = blocksOf(to, BlockSize);
        ++height;
    } while (size > BlockSize);
    latest.resize(height);
}

size_t LaneLevels::beginningBefore(const Entries &entries, double day)
{
    return firstNot(entries.size(), [&](size_t i) { return entries[i].begin < day; });
}

size_t LaneLevels::lowerBound(const Entries &entries, size_t level, double day) const
{
    return firstNot(sizeOf(entries, level),
                    [&](size_t i) { return entries[positionOf(level, i)].begin < day; });
}

/// Appends those of the first \a last of \a level that end after \a begin; blocks that end before are passed
/// over.
void LaneLevels::collectEarlier(const Entries &entries, size_t level, size_t last, double begin,
                                std::vector<quint32> &out) const
{
    const std::vector<std::vector<qint32>> &latest = m_levels[level].latest;
    const size_t size = sizeOf(entries, level);
    const auto visit = [&](const auto &self, size_t height, size_t block) -> void {
        if (height == 0) {
            if (block < last && entries[positionOf(level, block)].end > begin)
                out.push_back(quint32(positionOf(level, block)));
            return;
        }
        if (latest[height - 1][block] <= begin)
            return;
        const size_t below = height == 1 ? size : latest[height - 2].size();
        for (size_t i = block * BlockSize; i < std::min((block + 1) * BlockSize, below); ++i)
            self(self, height - 1, i);
    };
    for (size_t block = 0; block < latest.back().size(); ++block)
        visit(visit, latest.size(), block);
}

bool LaneLevels::collect(const Entries &entries, double begin, double end, int overlapping, int most,
                         std::vector<quint32> &out) const
{
    size_t level = 0;
    size_t first = lowerBound(entries, 0, begin);
    size_t last = lowerBound(entries, 0, end);
    double earlier = overlapping - double(last - first);
    while (level + 1 < m_levels.size() && double(last - first) + earlier > most) {
        ++level;
        earlier /= LevelStep;
        first = lowerBound(entries, level, begin);
        last = lowerBound(entries, level, end);
    }
    collectEarlier(entries, level, first, begin, out);
    for (size_t i = first; i < last; ++i)
        out.push_back(quint32(positionOf(level, i)));
    return level == 0;
}

size_t LaneLevels::bytes() const
{
    size_t sum = 0;
    for (const Level &level : m_levels) {
        sum += level.positions.capacity() * sizeof(quint32);
        for (const auto &blocks : level.latest)
            sum += blocks.capacity() * sizeof(qint32);
    }
    return sum;
}

} // namespace dateline
