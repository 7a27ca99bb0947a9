// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/eventsummary.h"
#include "app/layout/groups.h"
#include <memory>
#include <span>
#include <vector>

namespace dateline {

/// The entries of one lane, sorted by their first day, with what makes them quick to search: counts in
/// O(log n), the most important ones of any range by levels, the density of any column in O(1).
class LaneIndex
{
public:
    struct Entry
    {
        qint32 begin;  ///< days since 1970; an open end is replaced by the known one
        qint32 end;    ///< half-open, > begin
        quint32 event; ///< position in EventIndex::events()
        quint16 importance;
        quint8 row;
        bool ghost; ///< shown in several lanes, and not for the first time
    };

    explicit LaneIndex(std::vector<Entry> sortedByBegin = {});

    const std::vector<Entry> &entries() const { return m_entries; }
    int rows() const { return m_rows; }

    /// How many entries overlap [begin, end).
    int countOverlapping(double begin, double end) const;
    /// How many begin in [begin, end).
    int countBeginning(double begin, double end) const;
    /// Positions of the entries that overlap [begin, end), the most important ones if there are more
    /// than about \a most. Ascending.
    void collect(double begin, double end, int most, std::vector<quint32> &out) const;
    /// Events before \a day, each spread evenly over the days that it may mean.
    double massBefore(double day) const;

    size_t bytes() const;

private:
    friend class EventIndex;
    void assignRows(double labelDays);

    std::vector<Entry> m_entries;
    int m_rows = 1;
};

} // namespace dateline
