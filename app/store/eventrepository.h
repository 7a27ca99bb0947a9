// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/eventsummary.h"
#include "app/store/database.h"
#include <vector>

namespace dateline {

/// A row of event with its mentions, alternatives and trace, and what only the store knows of it.
struct StoredEvent
{
    Event event;
    bool found = true; ///< by the latest extraction
    bool shown = true;
    std::optional<QString> suggestion; ///< the extraction's own reading where the event differs, as JSON
};

/// Events and their evidence. Throws SqlError; transactions are the caller's.
class EventRepository
{
public:
    explicit EventRepository(Database &database)
        : m_database(database)
    {
    }

    /// Shown ones of articles that are not removed, in the order they were stored, with ids in [first, end).
    std::vector<EventSummary> summaries(EventId first, EventId end) const;
    /// The largest, shown or not; invalid where there is none.
    EventId lastId() const;
    /// In text order.
    std::vector<EventSummary> summaries(ArticleId article) const;
    std::optional<EventSummary> summary(EventId id) const;
    /// Shown ones with all evidence, in text order.
    std::vector<Event> details(ArticleId article) const;

    std::optional<StoredEvent> find(EventId id) const;
    /// As find(), without mentions, alternatives and trace.
    std::optional<StoredEvent> findBare(EventId id) const;
    /// Shown or not, found or not.
    std::vector<StoredEvent> allOf(ArticleId article) const;

    /// The event's id is ignored; returns the new one.
    EventId insert(const StoredEvent &stored);
    /// Writes all of the event with that id anew.
    void rewrite(const StoredEvent &stored);
    /// An event that was decided upon is shown even if it is not found.
    void setReview(EventId id, Review review, bool decided);
    void remove(EventId id);

private:
    void bindAndRun(std::string_view sql, std::optional<qint64> id, const StoredEvent &stored);
    void insertParts(const Event &event);
    void insertStatements(const Event &event);

    Database &m_database;
};

} // namespace dateline
