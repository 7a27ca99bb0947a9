// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/eventcolumns.h"
#include "ui/models/eventfilter.h"
#include "ui/models/shownevents.h"

namespace dateline {

class ArticleModel;

/// All events of the open library as summaries, and which of them pass the filter. Timeline, table
/// and charts observe it. Where many events are searched for the first time, shown() and lit() follow a
/// moment later.
class EventList : public ShownEvents
{
    Q_OBJECT

public:
    explicit EventList(QObject *parent = nullptr);

    const std::vector<EventSummary> &all() const override { return m_events; }
    bool isLighting() const override { return !m_filter.litWords().isEmpty(); }
    const EventSummary *find(EventId id) const override;
    const EventColumns &columns() const { return m_columns; }

    void setEvents(std::vector<EventSummary> events);
    /// The same with \a columns made of them before, on another thread, for a large library.
    void setEvents(std::vector<EventSummary> events, EventColumns columns);
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
    /// Of all(); valid until they change. Takes long unless it is ready.
    const SearchText &searchText();
    /// Whether searchText() takes no longer than a keystroke.
    bool isTextReady() const;
    /// Makes it ready in slices, between which the window goes on; textReady() follows.
    void prepareText();

Q_SIGNALS:
    /// Articles came, or have other tags, groups or sources.
    void articlesChanged();
    void textReady();

private:
    void refilter();
    void relight();
    void relightOne(int position, bool isShown);
    FilterChange filterTypes(quint32 hiddenBefore);
    void append(std::vector<EventSummary> events);
    std::vector<EventSummary> eventsOf(ArticleId article) const;
    EventChange::Replaced differenceOf(size_t first, size_t last,
                                       const std::vector<EventSummary> &events) const;
    std::optional<EventChange::Replaced> replaceRange(ArticleId article, std::vector<EventSummary> &events);
    void merge(const std::vector<ArticleId> &articles, std::vector<EventSummary> events);
    void onArticlesChanged();
    bool searches() const { return !m_filter.words().isEmpty() || isLighting(); }
    void awaitText();
    void foldSoon();
    void foldSlice();

    std::vector<EventSummary> m_events;
    EventColumns m_columns;
    EventFilter m_filter;
    const ArticleModel *m_articleModel = nullptr;
    SearchText m_searchText;    ///< made when first searched, dropped when many events change
    bool m_awaitsText = false;  ///< before shown() and lit() are those of the filter
    bool m_isTextAsked = false; ///< by others, who wait for textReady()
    bool m_folding = false;     ///< a slice of it is to be made
};

} // namespace dateline
