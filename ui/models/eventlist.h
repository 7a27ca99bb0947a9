// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/eventsummary.h"
#include "ui/models/viewstate.h"
#include <QHash>
#include <QObject>
#include <vector>

namespace dateline {

/// All events of the open library as summaries, and which of them pass the filter. Timeline, table
/// and charts observe it.
class EventList : public QObject
{
    Q_OBJECT

public:
    explicit EventList(QObject *parent = nullptr);

    const std::vector<EventSummary> &all() const { return m_events; }
    /// Positions in all() of the events that pass the filter, ascending.
    const std::vector<int> &shown() const { return m_shown; }
    const EventSummary *find(EventId id) const;

    void setEvents(std::vector<EventSummary> events);
    /// Puts \a events in the place of all events of \a article.
    void replaceArticle(ArticleId article, std::vector<EventSummary> events);
    /// The same for many at once (one signal): \a events are all those of \a articles, in any grouping.
    /// New articles are appended, so that events stand grouped by article.
    void replaceArticles(const std::vector<ArticleId> &articles, std::vector<EventSummary> events);
    /// Puts the event in the place of the one with its id; a new one goes to the end of its article.
    void update(const EventSummary &event);
    void removeArticle(ArticleId article);
    const Filter &filter() const { return m_filter; }
    void setFilter(const Filter &filter);

Q_SIGNALS:
    /// all() and shown() are new.
    void changed();
    /// Only shown() is new.
    void shownChanged();

private:
    void refilter();
    bool passes(const EventSummary &event) const;

    std::vector<EventSummary> m_events;
    std::vector<int> m_shown;
    QHash<EventId, int> m_position;
    Filter m_filter;
};

} // namespace dateline
