// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/laneentry.h"
#include <vector>

namespace dateline {

/// Selections of a lane's entries: level 0 all, each further one the most important of every four of the
/// one below; with the greatest ends of blocks, by which those that reach into a range are found. Refers
/// to the entries by position: refresh() must follow each change of theirs.
class LaneLevels
{
public:
    using Entries = std::vector<LaneEntry>;

    /// \a entries are others at positions in [\a from, \a to), or where their number is another one, from
    /// \a from on.
    void refresh(const Entries &entries, size_t from, size_t to);

    /// Entries that begin before \a day.
    static size_t beginningBefore(const Entries &entries, double day);
    /// Appends the positions of entries that overlap [begin, end): all, or where they are more than
    /// \a most, important ones; \a overlapping is how many they are. Returns whether it was all.
    bool collect(const Entries &entries, double begin, double end, int overlapping, int most,
                 std::vector<quint32> &out) const;

    size_t bytes() const;

private:
    struct Level
    {
        std::vector<quint32> positions;          ///< empty at level 0: all
        std::vector<std::vector<qint32>> latest; ///< greatest end of each block of 16, 256, …
    };

    size_t sizeOf(const Entries &entries, size_t level) const;
    size_t positionOf(size_t level, size_t i) const { return level == 0 ? i : m_levels[level].positions[i]; }
    size_t lowerBound(const Entries &entries, size_t level, double day) const;
    void refreshLevel(const Entries &entries, size_t level, size_t from, size_t to);
    void refreshLatest(const Entries &entries, size_t level, size_t from, size_t to);
    void collectEarlier(const Entries &entries, size_t level, size_t last, double begin,
                        std::vector<quint32> &out) const;

    std::vector<Level> m_levels;
};

} // namespace dateline
