// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/laneindex.h"
#include "app/layout/radixsort.h"
#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

/// Entries from one remembered state of the dealers to the next.
constexpr size_t DealersStep = 4096;

/// The first whole day on which a label that began \a labelDays before has ended.
qint32 gapOf(double labelDays)
{
    return qint32(std::ceil(labelDays));
}

/// Takes the element at \a out out and puts \a in in before what stood at \a place, moving only what lies
/// between. Returns the first position that holds another element now, and one after the last.
template<class Item>
std::pair<size_t, size_t> exchange(std::vector<Item> &items, size_t out, size_t place, const Item &in)
{
    const auto at = [&](size_t i) { return items.begin() + qsizetype(i); };
    if (place > out) {
        std::move(at(out + 1), at(place), at(out));
        items[place - 1] = in;
        return {out, place};
    }
    std::move_backward(at(place), at(out), at(out + 1));
    items[place] = in;
    return {place, out + 1};
}

void replaceSorted(std::vector<qint32> &ends, const LaneEntry *out, const LaneEntry *in)
{
    const auto placeOf = [&](qint32 end) { return std::lower_bound(ends.begin(), ends.end(), end); };
    if (out && in)
        exchange(ends, size_t(placeOf(out->end) - ends.begin()), size_t(placeOf(in->end) - ends.begin()),
                 in->end);
    else if (out)
        ends.erase(placeOf(out->end));
    else if (in)
        ends.insert(placeOf(in->end), in->end);
}

} // namespace

LaneIndex::LaneIndex(std::vector<Entry> entries)
    : m_entries(std::move(entries))
{
    if (m_entries.empty())
        return;
    radixSort(m_entries, [](const Entry &entry) { return entry.begin; });
    m_ends.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        m_ends.push_back(entry.end);
    countingSort(m_ends);
    m_ghosts = size_t(
        std::count_if(m_entries.begin(), m_entries.end(), [](const Entry &entry) { return entry.ghost; }));
    m_levels.refresh(m_entries, 0, m_entries.size());
    m_mass = LaneMass(m_entries, m_ends);
}

const LaneIndex::Entry *LaneIndex::find(qint32 begin, quint32 event) const
{
    Entry wanted;
    wanted.begin = begin;
    wanted.event = event;
    const auto place = std::lower_bound(m_entries.begin(), m_entries.end(), wanted, isBefore);
    return place != m_entries.end() && place->begin == begin && place->event == event ? &*place : nullptr;
}

void LaneIndex::replace(const Entry *out, const Entry *in)
{
    m_ghosts += size_t(in && in->ghost) - size_t(out && out->ghost);
    replaceSorted(m_ends, out, in);
    const bool isMassKept = m_mass.canReplace(m_ends.size()) && (!in || m_mass.covers(*in));
    if (isMassKept)
        m_mass.replace(out, in);
    m_dealt = std::min(m_dealt, replaceEntry(out, in));
    if (!isMassKept)
        m_mass = LaneMass(m_entries, m_ends);
}

void LaneIndex::renumber(quint32 first, quint32 last, quint32 shift)
{
    const size_t before = m_entries.size();
    std::erase_if(m_entries, [=](const Entry &entry) { return entry.event >= first && entry.event < last; });
    for (Entry &entry : m_entries)
        if (entry.event >= last)
            entry.event += shift;
    if (m_entries.size() != before)
        *this = LaneIndex(std::move(m_entries));
}

/// Returns the first position that holds another entry now.
size_t LaneIndex::replaceEntry(const Entry *out, const Entry *in)
{
    const auto placeOf = [&](const Entry &entry) {
        return size_t(std::lower_bound(m_entries.begin(), m_entries.end(), entry, isBefore) -
                      m_entries.begin());
    };
    std::pair<size_t, size_t> changed;
    if (out && in) {
        changed = exchange(m_entries, placeOf(*out), placeOf(*in), *in);
    } else {
        changed.first = placeOf(out ? *out : *in);
        if (out)
            m_entries.erase(m_entries.begin() + qsizetype(changed.first));
        else
            m_entries.insert(m_entries.begin() + qsizetype(changed.first), *in);
        changed.second = m_entries.size();
    }
    m_levels.refresh(m_entries, changed.first, changed.second);
    return changed.first;
}

LaneIndex::Rows LaneIndex::wantedRows(double labelDays) const
{
    const RowDealer empty(Rows::MostOfAKind);
    Dealers dealers{empty, empty, empty};
    const qint32 gap = gapOf(labelDays);
    size_t i = 0;
    const auto isFull = [&] {
        return std::all_of(dealers.begin(), dealers.end(),
                           [](const RowDealer &dealer) { return dealer.used() == Rows::MostOfAKind; });
    };
    for (; i < m_entries.size() && (i % 64 != 0 || !isFull()); ++i)
        dealers[size_t(lengthKind(m_entries[i]))].deal(m_entries[i].begin, m_entries[i].end, gap);
    return {{dealers[0].used(), dealers[1].used(), dealers[2].used()}};
}

size_t LaneIndex::undealt(const Rows &rows, double labelDays) const
{
    return rows == m_rows && gapOf(labelDays) == m_rowGap ? m_entries.size() - m_dealt : m_entries.size();
}

void LaneIndex::assignRows(const Rows &rows, double labelDays)
{
    m_dealt = m_entries.size() - undealt(rows, labelDays);
    m_rows = rows;
    m_rowGap = gapOf(labelDays);
    dealFrom(m_dealt / DealersStep * DealersStep);
    m_dealt = m_entries.size();
}

void LaneIndex::dealFrom(size_t first)
{
    if (m_dealt == m_entries.size())
        return;
    m_dealers.resize((m_entries.size() + DealersStep - 1) / DealersStep);
    Dealers dealers{RowDealer(m_rows.count[0]), RowDealer(m_rows.count[1]), RowDealer(m_rows.count[2])};
    if (first > 0)
        dealers = m_dealers[first / DealersStep];
    for (size_t i = first; i < m_entries.size(); ++i) {
        if (i % DealersStep == 0)
            m_dealers[i / DealersStep] = dealers;
        Entry &entry = m_entries[i];
        const int kind = lengthKind(entry);
        entry.row = quint8(m_rows.first(kind) + dealers[size_t(kind)].deal(entry.begin, entry.end, m_rowGap));
    }
}

int LaneIndex::countBeginning(double begin, double end) const
{
    return int(LaneLevels::beginningBefore(m_entries, end)) -
           int(LaneLevels::beginningBefore(m_entries, begin));
}

int LaneIndex::countOverlapping(double begin, double end) const
{
    const auto ended =
        std::partition_point(m_ends.begin(), m_ends.end(), [=](qint32 e) { return e <= begin; });
    return int(LaneLevels::beginningBefore(m_entries, end)) - int(ended - m_ends.begin());
}

int LaneIndex::countOwnOverlapping(double begin, double end) const
{
    if (m_ghosts == 0)
        return countOverlapping(begin, end);
    return int(std::count_if(m_entries.begin(), m_entries.end(), [=](const Entry &entry) {
        return !entry.ghost && entry.begin < end && entry.end > begin;
    }));
}

bool LaneIndex::collect(double begin, double end, int most, std::vector<quint32> &out) const
{
    return m_entries.empty() ||
           m_levels.collect(m_entries, begin, end, countOverlapping(begin, end), most, out);
}

void LaneIndex::addDensity(double begin, double end, std::vector<float> &out) const
{
    m_mass.addDensity(begin, end, out);
}

size_t LaneIndex::bytes() const
{
    return m_entries.capacity() * sizeof(Entry) + m_ends.capacity() * sizeof(qint32) + m_levels.bytes() +
           m_mass.bytes() + m_dealers.capacity() * sizeof(Dealers);
}

} // namespace dateline
