// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/eventsummary.h"
#include <array>
#include <optional>
#include <QSet>
#include <span>
#include <vector>

namespace dateline {

/// What is asked of all events of a list at once, closely packed: a pass over a column of a million events
/// takes a millisecond, one over the events themselves twenty. Made on any thread.
class EventColumns
{
public:
    EventColumns() = default;
    explicit EventColumns(const std::vector<EventSummary> &events);

    void append(const EventSummary &event);
    /// \a events in the place of those at [\a first, \a last).
    void replace(size_t first, size_t last, std::span<const EventSummary> events);
    /// The event at \a position has become \a event, with the id and the article that it had.
    void change(size_t position, const EventSummary &event);

    size_t size() const { return m_types.size(); }
    EventId id(size_t position) const { return m_ids[position]; }
    EventType type(size_t position) const { return EventType(m_types[position]); }
    Review review(size_t position) const { return Review(m_marks[position] & ReviewMask); }
    bool isDated(size_t position) const { return (m_marks[position] & Dated) != 0; }
    /// -1 where there is none with this id.
    int positionOf(EventId id) const;
    ArticleId article(size_t position) const { return m_articleOf[position]; }
    /// The positions of the events of \a article, half-open, where they stand side by side; else nothing.
    std::optional<std::pair<size_t, size_t>> rangeOf(ArticleId article) const;
    /// Whether some event is of \a article.
    bool has(ArticleId article) const { return m_articles.contains(article); }
    std::array<int, EventTypeCount> countsByType() const;

private:
    enum : quint8 { ReviewMask = 3, Dated = 4 };
    static quint8 marksOf(const EventSummary &event);
    void push(const EventSummary &event);
    void sortIds();
    void movePositions(size_t first, size_t last, size_t count);

    std::vector<EventId> m_ids;
    std::vector<ArticleId> m_articleOf;
    std::vector<quint8> m_types;
    std::vector<quint8> m_marks;
    std::vector<std::pair<EventId, int>>
        m_positions; ///< sorted by id; none where m_ids are sorted themselves
    QSet<ArticleId> m_articles;
};

} // namespace dateline
