// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventlist.h"
#include "ui/models/articlemodel.h"
#include <algorithm>
#include <QHash>
#include <utility>

namespace dateline {

namespace {

bool sameButTypes(Filter a, const Filter &b)
{
    a.hiddenTypes = b.hiddenTypes;
    return a == b;
}

bool sameButText(Filter a, const Filter &b)
{
    a.text = b.text;
    return a == b;
}

/// Of the articles.
bool asksTheSame(const SearchTerms &a, const SearchTerms &b)
{
    return a.source == b.source && a.notes == b.notes && a.tags == b.tags && a.groups == b.groups;
}

} // namespace

EventList::EventList(QObject *parent)
    : ShownEvents(parent)
{
}

const EventSummary *EventList::find(EventId id) const
{
    const int position = positionOf(id);
    return position < 0 ? nullptr : &m_events[size_t(position)];
}

int EventList::positionOf(EventId id) const
{
    const auto found = std::lower_bound(m_positions.begin(), m_positions.end(), std::pair(id, 0));
    return found != m_positions.end() && found->first == id ? found->second : -1;
}

void EventList::setEvents(std::vector<EventSummary> events)
{
    m_events = std::move(events);
    reindex();
    refilter();
    relight();
    Q_EMIT changed({});
}

void EventList::replaceArticle(ArticleId article, std::vector<EventSummary> events)
{
    replaceArticles({article}, std::move(events));
}

void EventList::replaceArticles(const std::vector<ArticleId> &articles, std::vector<EventSummary> events)
{
    const bool allNew = std::none_of(articles.begin(), articles.end(),
                                     [this](ArticleId article) { return m_articles.contains(article); });
    if (allNew && events.empty())
        return;
    if (allNew)
        append(std::move(events));
    else
        merge(articles, std::move(events));
    relight();
    Q_EMIT changed({});
}

void EventList::append(std::vector<EventSummary> events)
{
    m_searchText.clear();
    for (EventSummary &event : events) {
        const int position = int(m_events.size());
        m_positions.emplace_back(event.id, position);
        m_types.push_back(quint8(event.type));
        m_articles.insert(event.article);
        if (m_filter.passes(event))
            m_shown.push_back(position);
        m_events.push_back(std::move(event));
    }
    if (!std::is_sorted(m_positions.begin(), m_positions.end()))
        std::sort(m_positions.begin(), m_positions.end());
}

/// The new events of an article stand where its old ones began.
void EventList::merge(const std::vector<ArticleId> &articles, std::vector<EventSummary> events)
{
    QHash<ArticleId, std::vector<EventSummary>> groups;
    for (ArticleId article : articles)
        groups.insert(article, {});
    for (EventSummary &event : events)
        groups[event.article].push_back(std::move(event));
    std::vector<EventSummary> merged;
    merged.reserve(m_events.size() + events.size());
    const auto take = [&](ArticleId article) {
        std::vector<EventSummary> &group = groups[article];
        std::move(group.begin(), group.end(), std::back_inserter(merged));
        group.clear();
    };
    for (EventSummary &event : m_events) {
        if (groups.contains(event.article))
            take(event.article);
        else
            merged.push_back(std::move(event));
    }
    for (ArticleId article : articles)
        take(article);
    m_events = std::move(merged);
    reindex();
    refilter();
}

void EventList::update(const EventSummary &event)
{
    const int position = positionOf(event.id);
    if (position < 0) {
        std::vector<EventSummary> ofArticle;
        std::copy_if(m_events.begin(), m_events.end(), std::back_inserter(ofArticle),
                     [&](const EventSummary &other) { return other.article == event.article; });
        ofArticle.push_back(event);
        return replaceArticle(event.article, std::move(ofArticle));
    }
    if (m_events[size_t(position)] == event)
        return;
    EventChange change{position, std::exchange(m_events[size_t(position)], event)};
    m_types[size_t(position)] = quint8(event.type);
    m_searchText.clear();
    change.isShown = m_filter.passes(event);
    change.wasShown = showOne(position, change.isShown);
    relightOne(position, change.isShown);
    Q_EMIT changed(change);
}

void EventList::removeArticle(ArticleId article)
{
    replaceArticles({article}, {});
}

void EventList::setFilter(const Filter &filter)
{
    const EventFilter before = m_filter;
    if (filter == before.filter())
        return;
    m_filter.set(filter);
    const bool textOnly =
        sameButText(filter, before.filter()) && asksTheSame(m_filter.terms(), before.terms());
    const bool typesOnly = sameButTypes(filter, before.filter());
    FilterChange change;
    if (typesOnly)
        change = filterTypes(before.hiddenTypes());
    const bool stays = textOnly && filter.lightText;
    if (textOnly && !stays && m_filter.words().narrows(before.words())) {
        const SearchText &text = searchText();
        std::erase_if(m_shown,
                      [&](int position) { return !m_filter.words().matches(text.at(size_t(position))); });
    } else if (!stays && !typesOnly) {
        refilter();
    }
    relight();
    if (stays)
        Q_EMIT litChanged();
    else
        Q_EMIT shownChanged(change);
}

void EventList::relightOne(int position, bool isShown)
{
    lightOne(position, isLighting() && isShown && litWords().matches(m_events[size_t(position)]));
}

void EventList::relight()
{
    m_lit.clear();
    if (!isLighting())
        return;
    const SearchText &text = searchText();
    std::copy_if(m_shown.begin(), m_shown.end(), std::back_inserter(m_lit),
                 [&](int position) { return litWords().matches(text.at(size_t(position))); });
}

/// Takes the newly hidden types out and puts those that are hidden no more in.
FilterChange EventList::filterTypes(quint32 hiddenBefore)
{
    const quint32 hidden = m_filter.hiddenTypes();
    FilterChange change{true, hidden & ~hiddenBefore, {}};
    const quint32 coming = hiddenBefore & ~hidden;
    const auto isOf = [this](quint32 types, size_t position) { return types >> m_types[position] & 1U; };
    if (change.gone != 0)
        std::erase_if(m_shown, [&](int position) { return isOf(change.gone, size_t(position)); });
    if (coming == 0)
        return change;
    const SearchWords &words = m_filter.words();
    const SearchText *text = words.isEmpty() ? nullptr : &searchText();
    for (size_t i = 0; i < m_events.size(); ++i)
        if (isOf(coming, i) && m_filter.passesWithoutText(m_events[i]) &&
            (!text || words.matches(text->at(i))))
            change.came.push_back(int(i));
    std::vector<int> shown(m_shown.size() + change.came.size());
    std::merge(m_shown.begin(), m_shown.end(), change.came.begin(), change.came.end(), shown.begin());
    m_shown = std::move(shown);
    return change;
}

void EventList::setArticles(const ArticleModel *articles)
{
    m_articleModel = articles;
    m_filter.setArticles(articles);
    connect(articles, &QAbstractItemModel::modelReset, this, &EventList::onArticlesChanged);
    connect(articles, &QAbstractItemModel::dataChanged, this, &EventList::onArticlesChanged);
    connect(articles, &QAbstractItemModel::rowsInserted, this, &EventList::onArticlesChanged);
}

void EventList::onArticlesChanged()
{
    if (m_filter.updateWanted()) {
        refilter();
        relight();
        Q_EMIT shownChanged({});
    }
    Q_EMIT articlesChanged();
}

void EventList::reindex()
{
    m_searchText.clear();
    m_positions.clear();
    m_positions.reserve(m_events.size());
    m_types.clear();
    m_types.reserve(m_events.size());
    m_articles.clear();
    ArticleId last;
    for (const EventSummary &event : m_events) {
        m_positions.emplace_back(event.id, int(m_positions.size()));
        m_types.push_back(quint8(event.type));
        if (event.article != last)
            m_articles.insert(event.article);
        last = event.article;
    }
    if (!std::is_sorted(m_positions.begin(), m_positions.end()))
        std::sort(m_positions.begin(), m_positions.end());
}

void EventList::refilter()
{
    m_shown = m_filter.passing(m_events, m_filter.words().isEmpty() ? nullptr : &searchText());
}

const SearchText &EventList::searchText()
{
    if (m_searchText.size() != m_events.size())
        m_searchText.build(m_events);
    return m_searchText;
}

} // namespace dateline
