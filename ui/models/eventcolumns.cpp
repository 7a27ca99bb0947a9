// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventcolumns.h"
#include <algorithm>

namespace dateline {

EventColumns::EventColumns(const std::vector<EventSummary> &events)
{
    m_ids.reserve(events.size());
    m_articleOf.reserve(events.size());
    m_types.reserve(events.size());
    m_marks.reserve(events.size());
    ArticleId last;
    for (const EventSummary &event : events) {
        push(event);
        if (event.article != last)
            m_articles.insert(event.article);
        last = event.article;
    }
    if (!std::is_sorted(m_ids.begin(), m_ids.end()))
        sortIds();
}

void EventColumns::push(const EventSummary &event)
{
    m_ids.push_back(event.id);
    m_articleOf.push_back(event.article);
    m_types.push_back(quint8(event.type));
    m_marks.push_back(marksOf(event));
}

void EventColumns::sortIds()
{
    m_positions.clear();
    m_positions.reserve(m_ids.size());
    for (const EventId id : m_ids)
        m_positions.emplace_back(id, int(m_positions.size()));
    if (!std::is_sorted(m_positions.begin(), m_positions.end()))
        std::sort(m_positions.begin(), m_positions.end());
}

std::optional<std::pair<size_t, size_t>> EventColumns::rangeOf(ArticleId article) const
{
    const auto first = std::find(m_articleOf.begin(), m_articleOf.end(), article);
    const auto last =
        std::find_if(first, m_articleOf.end(), [=](ArticleId other) { return other != article; });
    if (first == m_articleOf.end() || std::find(last, m_articleOf.end(), article) != m_articleOf.end())
        return std::nullopt;
    return std::pair(size_t(first - m_articleOf.begin()), size_t(last - m_articleOf.begin()));
}

void EventColumns::replace(size_t first, size_t last, std::span<const EventSummary> events)
{
    const bool wereSorted = m_positions.empty();
    const auto put = [&](auto &column, auto valueOf) {
        std::decay_t<decltype(column)> values;
        for (const EventSummary &event : events)
            values.push_back(valueOf(event));
        const auto from = column.erase(column.begin() + qptrdiff(first), column.begin() + qptrdiff(last));
        column.insert(from, values.begin(), values.end());
    };
    m_articles.remove(m_articleOf[first]);
    put(m_ids, [](const EventSummary &event) { return event.id; });
    put(m_articleOf, [](const EventSummary &event) { return event.article; });
    put(m_types, [](const EventSummary &event) { return quint8(event.type); });
    put(m_marks, marksOf);
    for (const EventSummary &event : events)
        m_articles.insert(event.article);
    if (!wereSorted)
        movePositions(first, last, events.size());
    else if (!std::is_sorted(m_ids.begin(), m_ids.end()))
        sortIds();
}

/// After \a count others have come into the place of those at [\a first, \a last).
void EventColumns::movePositions(size_t first, size_t last, size_t count)
{
    const int shift = int(first + count) - int(last);
    std::erase_if(m_positions, [&](auto &entry) {
        const auto position = size_t(entry.second);
        entry.second += position >= last ? shift : 0;
        return position >= first && position < last;
    });
    const auto middle = qptrdiff(m_positions.size());
    for (size_t position = first; position < first + count; ++position)
        m_positions.emplace_back(m_ids[position], int(position));
    std::sort(m_positions.begin() + middle, m_positions.end());
    std::inplace_merge(m_positions.begin(), m_positions.begin() + middle, m_positions.end());
}

quint8 EventColumns::marksOf(const EventSummary &event)
{
    return quint8(quint8(event.review) | (event.dated ? Dated : 0));
}

void EventColumns::append(const EventSummary &event)
{
    const bool staysSorted = m_positions.empty() && (m_ids.empty() || m_ids.back() < event.id);
    if (!staysSorted && m_positions.empty())
        sortIds();
    push(event);
    m_articles.insert(event.article);
    if (staysSorted)
        return;
    const std::pair entry(event.id, int(m_ids.size()) - 1);
    m_positions.insert(std::upper_bound(m_positions.begin(), m_positions.end(), entry), entry);
}

void EventColumns::change(size_t position, const EventSummary &event)
{
    m_types[position] = quint8(event.type);
    m_marks[position] = marksOf(event);
}

int EventColumns::positionOf(EventId id) const
{
    if (m_positions.empty()) {
        const auto found = std::lower_bound(m_ids.begin(), m_ids.end(), id);
        return found != m_ids.end() && *found == id ? int(found - m_ids.begin()) : -1;
    }
    const auto found = std::lower_bound(m_positions.begin(), m_positions.end(), std::pair(id, 0));
    return found != m_positions.end() && found->first == id ? found->second : -1;
}

std::array<int, EventTypeCount> EventColumns::countsByType() const
{
    std::array<int, EventTypeCount> counts{};
    for (const quint8 type : m_types)
        ++counts[type];
    return counts;
}

} // namespace dateline
