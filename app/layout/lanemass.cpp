// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/lanemass.h"
#include <algorithm>
#include <iterator>

namespace dateline {

namespace {

constexpr size_t Steps = 4096;
/// After so many changes the days are chosen anew.
constexpr size_t MostChanges = 4096;

/// Finds the first of ascending days at or after a day by a table of equal stretches, as most searches go
/// far: several times faster than halving.
class DayTable
{
public:
    explicit DayTable(const std::vector<double> &days)
        : m_days(days)
        , m_origin(qint64(days.front()))
    {
        const qint64 length = qint64(days.back()) - m_origin;
        while ((length >> m_shift) > qint64(Steps))
            ++m_shift;
        size_t place = 0;
        for (qint64 stretch = 0; stretch <= length >> m_shift; ++stretch) {
            while (m_days[place] < double(m_origin + (stretch << m_shift)))
                ++place;
            m_places.push_back(quint32(place));
        }
    }

    size_t firstFrom(qint32 day) const
    {
        size_t place = m_places[size_t((day - m_origin) >> m_shift)];
        while (m_days[place] < day)
            ++place;
        return place;
    }

private:
    const std::vector<double> &m_days;
    qint64 m_origin;
    int m_shift = 0;
    std::vector<quint32> m_places;
};

} // namespace

LaneMass::LaneMass(std::span<const LaneEntry> entries, std::span<const qint32> ends)
    : m_step(std::max<size_t>(1, entries.size() / Steps))
    , m_made(entries.size())
{
    chooseDays(entries, ends);
    sumUp(entries);
}

void LaneMass::chooseDays(std::span<const LaneEntry> entries, std::span<const qint32> ends)
{
    std::vector<double> begins;
    for (size_t i = 0; i < entries.size(); i += m_step)
        begins.push_back(entries[i].begin);
    std::vector<double> stops;
    for (size_t i = m_step - 1; i < ends.size(); i += m_step)
        stops.push_back(ends[i]);
    stops.push_back(ends.back());
    m_days.reserve(begins.size() + stops.size());
    std::merge(begins.begin(), begins.end(), stops.begin(), stops.end(), std::back_inserter(m_days));
    m_days.erase(std::unique(m_days.begin(), m_days.end()), m_days.end());
}

/// Each event is one unit, spread over the days it may mean; the sum over all is linear between an event's
/// ends, so it is summed up as slopes and offsets that begin and end at the chosen days. Most events are of
/// one day, and those are only counted.
void LaneMass::sumUp(std::span<const LaneEntry> entries)
{
    struct Change
    {
        double slope = 0;
        double offset = 0;
    };
    std::vector<Change> changes(m_days.size() + 1);
    const DayTable table(m_days);
    // Relative to the first day, so that the sums keep their digits.
    const double origin = m_days.front();
    size_t from = 0;
    for (const LaneEntry &entry : entries) {
        while (m_days[from] < entry.begin)
            ++from;
        if (entry.end == entry.begin + 1) {
            changes[m_days[from] > entry.begin ? from : from + 1].offset += 1;
            continue;
        }
        const size_t to = table.firstFrom(entry.end);
        const double perDay = 1.0 / (entry.end - entry.begin);
        const double begun = (entry.begin - origin) * perDay;
        changes[from].slope += perDay;
        changes[from].offset -= begun;
        changes[to].slope -= perDay;
        changes[to].offset += begun + 1;
    }
    Change sum;
    m_mass.reserve(m_days.size());
    for (size_t i = 0; i < m_days.size(); ++i) {
        sum.slope += changes[i].slope;
        sum.offset += changes[i].offset;
        m_mass.push_back((m_days[i] - origin) * sum.slope + sum.offset);
    }
}

bool LaneMass::canReplace(size_t entries) const
{
    return m_step > 1 && m_replaced < MostChanges && entries < 2 * m_made && 2 * entries > m_made;
}

bool LaneMass::covers(const LaneEntry &entry) const
{
    return !m_days.empty() && entry.begin >= m_days.front() && entry.end <= m_days.back();
}

void LaneMass::replace(const LaneEntry *out, const LaneEntry *in)
{
    if (out)
        add(*out, -1);
    if (in)
        add(*in, 1);
    ++m_replaced;
}

void LaneMass::add(const LaneEntry &entry, double sign)
{
    const auto after = std::lower_bound(m_days.begin(), m_days.end(), double(entry.begin));
    const double perDay = 1.0 / (entry.end - entry.begin);
    for (size_t i = size_t(after - m_days.begin()); i < m_days.size(); ++i)
        m_mass[i] += sign * std::min(1.0, (m_days[i] - entry.begin) * perDay);
}

void LaneMass::addDensity(double begin, double end, std::vector<float> &out) const
{
    if (m_days.empty() || out.empty())
        return;
    const double width = (end - begin) / double(out.size());
    auto place = std::upper_bound(m_days.begin(), m_days.end(), begin);
    const auto massAt = [&](double day) {
        // Steps grow, as a column may hold many days with a mass of their own.
        for (qsizetype leap = 1; place != m_days.end() && *place <= day; leap *= 2) {
            const auto next = place + std::min(leap, qsizetype(m_days.end() - place));
            place = next == m_days.end() || *next > day ? std::upper_bound(place, next, day) : next;
        }
        if (place == m_days.begin())
            return 0.0;
        const size_t i = size_t(place - m_days.begin());
        if (i == m_days.size())
            return m_mass.back();
        const double share = (day - m_days[i - 1]) / (m_days[i] - m_days[i - 1]);
        return m_mass[i - 1] + share * (m_mass[i] - m_mass[i - 1]);
    };
    double before = massAt(begin);
    for (size_t column = 0; column < out.size(); ++column) {
        const double until = massAt(begin + double(column + 1) * width);
        out[column] += float(until - before);
        before = until;
    }
}

} // namespace dateline
