// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/eventsummary.h"
#include "ui/models/searchtext.h"
#include "ui/models/viewstate.h"
#include <QObject>
#include <vector>

namespace dateline {

/// What has changed in an EventList: one event, which stays where it is, or more.
struct EventChange
{
    int position = -1;     ///< in EventList::all(); -1: not one event, everything may be new
    EventSummary before{}; ///< the event as it was
    bool wasShown = false;
    bool isShown = false;

    bool isOne() const { return position >= 0; }
};

/// What another filter lets through: where it differs in the types alone, only events of whole types come
/// and go.
struct FilterChange
{
    bool typesOnly = false; ///< else everything may be new
    quint32 gone = 0;       ///< types as bits that are not shown any more
    std::vector<int> came;  ///< positions of those of the other types
};

class ArticleModel;

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
    /// Those of them that a filter which lights its text has found, ascending; see isLighting().
    const std::vector<int> &lit() const { return m_lit; }
    bool isLighting() const { return !m_litWords.isEmpty(); }
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
    /// Where the filter finds sources, tags and groups; must outlive the list. Without it none has any.
    void setArticles(const ArticleModel *articles);

Q_SIGNALS:
    /// all() and shown() are new, or one event of theirs is.
    void changed(const dateline::EventChange &change);
    /// Only shown() is new.
    void shownChanged(const dateline::FilterChange &change);
    /// Only lit() is new.
    void litChanged();

private:
    void reindex();
    void refilter();
    void relight();
    void relightOne(int position, bool isShown);
    void setTerms(const SearchTerms &terms);
    FilterChange filterTypes(quint32 hidden);
    void append(std::vector<EventSummary> events);
    void merge(const std::vector<ArticleId> &articles, std::vector<EventSummary> events);
    bool passesWithoutText(const EventSummary &event) const;
    bool passes(const EventSummary &event) const;
    int positionOf(EventId id) const;
    const SearchText &searchText();
    bool asksForArticles() const;
    QSet<ArticleId> wantedArticles() const;
    void onArticlesChanged();

    std::vector<EventSummary> m_events;
    std::vector<int> m_shown;
    std::vector<quint8> m_types; ///< of the events: a pass over them takes a tenth of the time
    std::vector<std::pair<EventId, int>> m_positions; ///< sorted by id
    QSet<ArticleId> m_articles;                       ///< those that have events
    Filter m_filter;
    quint32 m_hiddenTypes = 0; ///< of the filter, as bits
    SearchTerms m_terms;       ///< of the filter's text
    QSet<ArticleId> m_wanted;  ///< the articles that have what filter and terms ask of one
    const ArticleModel *m_model = nullptr;
    SearchWords m_words;    ///< that events must have to be shown
    SearchWords m_litWords; ///< that they must have to be lit
    std::vector<int> m_lit;
    SearchText m_searchText; ///< made when first searched, dropped when events change
};

} // namespace dateline
