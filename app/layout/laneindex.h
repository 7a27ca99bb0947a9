// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/lanelevels.h"
#include "app/layout/lanemass.h"
#include "app/layout/rowdealer.h"
#include <array>

namespace dateline {

/// The entries of one lane, sorted by their first day, with what makes them quick to search at any
/// size: counts in O(log n), the most important ones of any range by levels, density by a cumulated
/// mass. One entry is replaced in the time of a few passes over the numbers of those after it.
class LaneIndex
{
public:
    using Entry = LaneEntry;
    using Rows = LaneRows;

    LaneIndex() = default;
    /// \a entries in the order of their events.
    explicit LaneIndex(std::vector<Entry> entries);

    const std::vector<Entry> &entries() const { return m_entries; }
    int ownCount() const { return int(m_entries.size() - m_ghosts); } ///< without ghosts
    bool isEmpty() const { return m_entries.empty(); }
    qint32 begin() const { return m_entries.front().begin; }
    qint32 end() const { return m_ends.back(); }
    int rows() const { return m_rows.total(); }

    /// The entry of \a event, which begins at \a begin; null where it has none here.
    const Entry *find(qint32 begin, quint32 event) const;

    /// Takes \a out, which is here, out and \a in in; null for none. The lane is then as if made anew, but
    /// that assignRows() must follow, and that the density may be interpolated between other days. At
    /// least one entry must be left.
    void replace(const Entry *out, const Entry *in);

    /// Takes the entries of the events in [\a first, \a last) out, and adds \a shift to the numbers of events
    /// from \a last on. assignRows() must follow.
    void renumber(quint32 first, quint32 last, quint32 shift);

    /// The rows that it takes to keep all labels of \a labelDays apart.
    Rows wantedRows(double labelDays) const;
    /// Deals the entries out to \a rows. Depends on the entries only, not on a scale in use. Where it was
    /// called with the same before, only entries from the first replaced one on are dealt anew.
    void assignRows(const Rows &rows, double labelDays);
    /// How many entries assignRows() would deal.
    size_t undealt(const Rows &rows, double labelDays) const;

    /// How many entries overlap [begin, end), and how many of them begin in it.
    int countOverlapping(double begin, double end) const;
    int countBeginning(double begin, double end) const;
    /// As countOverlapping(), but without ghosts: looks at each entry where there are any.
    int countOwnOverlapping(double begin, double end) const;
    /// Appends the positions of entries that overlap [begin, end): all, or where they are more than
    /// \a most, important ones. Returns whether it was all.
    bool collect(double begin, double end, int most, std::vector<quint32> &out) const;
    /// Adds to \a out, for equal columns of [begin, end), the events of each column; one that may mean
    /// several days is spread evenly over them.
    void addDensity(double begin, double end, std::vector<float> &out) const;

    size_t bytes() const;

private:
    using Dealers = std::array<RowDealer, Rows::Kinds>;

    size_t replaceEntry(const Entry *out, const Entry *in);
    void dealFrom(size_t first);

    std::vector<Entry> m_entries;
    std::vector<qint32> m_ends; ///< sorted
    LaneLevels m_levels;
    LaneMass m_mass;
    Rows m_rows;
    qint32 m_rowGap = 0;            ///< days between entries of a row
    std::vector<Dealers> m_dealers; ///< before every some thousandth entry
    size_t m_dealt = 0;             ///< entries that have their rows
    size_t m_ghosts = 0;
};

} // namespace dateline
