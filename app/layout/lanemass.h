// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/laneentry.h"
#include <span>
#include <vector>

namespace dateline {

/// The cumulated mass of a lane: how many events lie before a day, where one that may mean several days
/// counts with the share of them that has passed. Exact at up to some thousand days, which lie closer
/// where more events begin or end, and linear between them.
class LaneMass
{
public:
    LaneMass() = default;
    /// \a entries by their first days, \a ends sorted; neither empty.
    LaneMass(std::span<const LaneEntry> entries, std::span<const qint32> ends);

    /// Whether replace() is good for a lane that has \a entries now: few lanes' masses are made anew as
    /// fast, and after many changes its days may lie too far apart.
    bool canReplace(size_t entries) const;
    /// Takes \a out out and \a in in; null for none. Both must lie within the days of the lane.
    void replace(const LaneEntry *out, const LaneEntry *in);
    bool covers(const LaneEntry &entry) const;

    /// Adds to \a out, for equal columns of [begin, end), the events of each column.
    void addDensity(double begin, double end, std::vector<float> &out) const;
    size_t bytes() const { return (m_days.capacity() + m_mass.capacity()) * sizeof(double); }

private:
    void chooseDays(std::span<const LaneEntry> entries, std::span<const qint32> ends);
    void sumUp(std::span<const LaneEntry> entries);
    void add(const LaneEntry &entry, double sign);

    std::vector<double> m_days; ///< ascending
    std::vector<double> m_mass; ///< before each of them
    size_t m_step = 1;          ///< entries from one day to the next
    size_t m_made = 0;          ///< entries that the days were chosen for
    size_t m_replaced = 0;
};

} // namespace dateline
