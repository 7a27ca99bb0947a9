// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/eventfilter.h"
#include "ui/models/shownevents.h"

namespace dateline {

class ArticleModel;

/// All events of the open library as summaries, and which of them pass the filter. Timeline, table
/// and charts observe it.
class EventList : public ShownEvents
{
    Q_OBJECT

public:
    explicit EventList(QObject *parent = nullptr);

    const std::vector<EventSummary> &all() const override { return m_events; }
    bool isLighting() const override { return !m_filter.litWords().isEmpty(); }
    const EventSummary *find(EventId id) const override;

    void setEvents(std::vector<EventSummary> events);
    /// Puts \a events in the place of all events of \a article.
    void replaceArticle(ArticleId article, std::vector<EventSummary> events);
    /// The same for many at once (one signal): \a events are all those of \a articles, in any grouping.
    /// New articles are appended, so that events stand grouped by article.
    void replaceArticles(const std::vector<ArticleId> &articles, std::vector<EventSummary> events);
    /// Puts the event in the place of the one with its id; a new one goes to the end of its article.
    void update(const EventSummary &event);
    void removeArticle(ArticleId article);
    const Filter &filter() const { return m_filter.filter(); }
    void setFilter(const Filter &filter);
    /// Where the filter finds sources, tags and groups; must outlive the list. Without it none has any.
    void setArticles(const ArticleModel *articles);
    const ArticleModel *articles() const { return m_articleModel; }
    /// The words that light events; see isLighting().
    const SearchWords &litWords() const { return m_filter.litWords(); }
    /// Of all(); valid until they change.
    const SearchText &searchText();

Q_SIGNALS:
    /// Articles came, or have other tags, groups or sources.
    void articlesChanged();

private:
    void reindex();
    void refilter();
    void relight();
    void relightOne(int position, bool isShown);
    FilterChange filterTypes(quint32 hiddenBefore);
    void append(std::vector<EventSummary> events);
    void merge(const std::vector<ArticleId> &articles, std::vector<EventSummary> events);
    int positionOf(EventId id) const;
    void onArticlesChanged();

    std::vector<EventSummary> m_events;
    std::vector<quint8> m_types; ///< of the events: a pass over them takes a tenth of the time
    std::vector<std::pair<EventId, int>> m_positions; ///< sorted by id
    QSet<ArticleId> m_articles;                       ///< those that have events
    EventFilter m_filter;
    const ArticleModel *m_articleModel = nullptr;
    SearchText m_searchText; ///< made when first searched, dropped when events change
};

} // namespace dateline
