// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <limits>
#include <qglobal.h>

namespace dateline {

/// How many rows each kind of entry gets: first those known to the day, then up to a quarter, then
/// longer ones, so that a year never lies over a day.
struct LaneRows
{
    static constexpr int Kinds = 3;
    static constexpr int MostOfAKind = 5;

    int count[Kinds] = {0, 0, 0};

    int total() const { return count[0] + count[1] + count[2]; }
    int first(int kind) const { return kind == 0 ? 0 : kind == 1 ? count[0] : count[0] + count[1]; }
    bool operator==(const LaneRows &) const = default;
};

/// Deals entries of one kind, in the order of their first days, out to rows: to the first row that is
/// free, else to the one that is free soonest. A value: a copy carries on from where it was taken.
class RowDealer
{
public:
    RowDealer() = default;
    /// At most \a rows, at least one.
    explicit RowDealer(int rows)
    {
        for (int row = 0; row < rows; ++row)
            m_ends[size_t(row)] = Unused;
    }

    /// \a gap are the days that must lie between an entry's end and the next one of its row. Without a
    /// branch on the entries: which row is free cannot be foreseen.
    int deal(qint32 begin, qint32 end, qint32 gap)
    {
        int free = -1;
        int soonest = 0;
        for (int row = LaneRows::MostOfAKind - 1; row >= 0; --row) {
            free = m_ends[size_t(row)] <= begin - gap ? row : free;
            soonest = m_ends[size_t(row)] <= m_ends[size_t(soonest)] ? row : soonest;
        }
        const int row = free >= 0 ? free : soonest;
        m_ends[size_t(row)] = end;
        return row;
    }

    /// How many rows have an entry.
    int used() const
    {
        int rows = 0;
        while (rows < LaneRows::MostOfAKind && m_ends[size_t(rows)] != Unused &&
               m_ends[size_t(rows)] != Missing)
            ++rows;
        return rows;
    }

    bool operator==(const RowDealer &) const = default;

private:
    static constexpr qint32 Unused = std::numeric_limits<qint32>::min();
    static constexpr qint32 Missing = std::numeric_limits<qint32>::max();
    static_assert(LaneRows::MostOfAKind == 5);

    std::array<qint32, LaneRows::MostOfAKind> m_ends{Missing, Missing, Missing, Missing, Missing};
};

} // namespace dateline
