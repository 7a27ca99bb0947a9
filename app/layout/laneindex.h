// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <qglobal.h>
#include <vector>

namespace dateline {

/// The entries of one lane, sorted by their first day, with what makes them quick to search at any
/// size: counts in O(log n), the most important ones of any range by levels, density by a
/// cumulated mass. Immutable.
class LaneIndex
{
public:
    struct Entry
    {
        qint32 begin = 0;  ///< days since 1970; an open end is replaced by the known one
        qint32 end = 1;    ///< half-open, > begin
        quint32 event = 0; ///< position in EventIndex::events()
        quint16 importance = 0;
        quint8 row = 0;     ///< set by the index
        bool ghost = false; ///< an event of several lanes, here not for the first time
    };

    /// How many rows each kind of entry gets: first those known to the day, then up to a quarter, then
    /// longer ones, so that a year never lies over a day.
    struct Rows
    {
        static constexpr int Kinds = 3;
        int count[Kinds] = {0, 0, 0};
        int total() const { return count[0] + count[1] + count[2]; }
    };

    LaneIndex() = default;
    /// \a entries in any order.
    explicit LaneIndex(std::vector<Entry> entries);

    const std::vector<Entry> &entries() const { return m_entries; }
    bool isEmpty() const { return m_entries.empty(); }
    qint32 begin() const { return m_entries.front().begin; }
    qint32 end() const { return m_ends.back(); }
    int rows() const { return m_rows.total(); }

    /// The entry of \a event, which begins at \a begin; null where it has none here.
    const Entry *find(qint32 begin, quint32 event) const;

    /// The rows that it takes to keep all labels of \a labelDays apart, at most \a most of a kind.
    Rows wantedRows(double labelDays, int most) const;
    /// Deals the entries out to \a rows. Depends on the entries only, not on a scale in use.
    void assignRows(const Rows &rows, double labelDays);

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
    /// A selection of the entries: level 0 all, each further one the most important of every four.
    struct Level
    {
        std::vector<quint32> positions;          ///< empty at level 0: all
        std::vector<std::vector<qint32>> latest; ///< greatest end of each block of 16, 256, …
    };

    size_t sizeOf(const Level &level) const;
    const Entry &entryOf(const Level &level, size_t i) const;
    size_t lowerBound(const Level &level, double day) const;
    void buildLatest(Level &level) const;
    void buildLevels();
    void buildMass();
    void collectEarlier(const Level &level, size_t last, double begin, std::vector<quint32> &out) const;

    std::vector<Entry> m_entries;
    std::vector<qint32> m_ends; ///< sorted
    std::vector<Level> m_levels;
    std::vector<double> m_massDays; ///< ascending days …
    std::vector<double> m_mass;     ///< … and the events before each
    Rows m_rows;
    bool m_hasGhosts = false;
};

/// 0: a day or two; 1: up to a quarter; 2: longer.
int lengthKind(const LaneIndex::Entry &entry);

} // namespace dateline
