// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventlist.h"
#include "ui/models/articlemodel.h"
#include "ui/models/discard.h"
#include <algorithm>
#include <QElapsedTimer>
#include <QHash>
#include <QTimer>
#include <utility>

namespace dateline {

namespace {

/// Events whose words are folded in the time of a keystroke.
constexpr size_t foldedAtOnce = 20'000;
constexpr int sliceMilliseconds = 8;
/// Events that are compared in a few milliseconds.
constexpr size_t mostCompared = 50'000;
/// Events that gave way are told with a change, if they are no more.
constexpr size_t mostTold = 32;

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

EventChange changeOf(std::optional<EventChange::Replaced> replaced)
{
    EventChange change;
    change.replaced = replaced;
    return change;
}

/// Where \a now begins with the events of \a before, as when a large library is read.
std::optional<EventChange::Replaced> additionTo(const std::vector<EventSummary> &before,
                                                const std::vector<EventSummary> &now)
{
    if (before.size() > std::min(mostCompared, now.size()) ||
        !std::equal(before.begin(), before.end(), now.begin()))
        return std::nullopt;
    const int size = int(before.size());
    return EventChange::Replaced{size, size, int(now.size()) - size, size};
}

} // namespace

EventList::EventList(QObject *parent)
    : ShownEvents(parent)
{
}

const EventSummary *EventList::find(EventId id) const
{
    const int position = m_columns.positionOf(id);
    return position < 0 ? nullptr : &m_events[size_t(position)];
}

void EventList::setEvents(std::vector<EventSummary> events)
{
    EventColumns columns(events);
    setEvents(std::move(events), std::move(columns));
}

void EventList::setEvents(std::vector<EventSummary> events, EventColumns columns)
{
    const auto replaced = additionTo(m_events, events);
    discard(std::exchange(m_events, std::move(events)));
    discard(std::exchange(m_columns, std::move(columns)));
    discard(std::exchange(m_searchText, {}));
    refilter();
    relight();
    Q_EMIT changed(changeOf(replaced));
}

void EventList::replaceArticle(ArticleId article, std::vector<EventSummary> events)
{
    replaceArticles({article}, std::move(events));
}

void EventList::replaceArticles(const std::vector<ArticleId> &articles, std::vector<EventSummary> events)
{
    const bool allNew = std::none_of(articles.begin(), articles.end(),
                                     [this](ArticleId article) { return m_columns.has(article); });
    if (allNew && events.empty())
        return;
    const auto size = int(m_events.size());
    std::optional<EventChange::Replaced> replaced;
    if (allNew) {
        replaced = EventChange::Replaced{size, size, int(events.size()), size};
        append(std::move(events));
    } else {
        if (articles.size() == 1)
            replaced = replaceRange(articles.front(), events);
        if (!replaced)
            merge(articles, std::move(events));
    }
    relight();
    Q_EMIT changed(changeOf(replaced));
}

void EventList::append(std::vector<EventSummary> events)
{
    for (EventSummary &event : events) {
        m_columns.append(event);
        if (m_filter.passes(event))
            m_shown.push_back(int(m_events.size()));
        m_events.push_back(std::move(event));
    }
}

/// Between those at [\a first, \a last) and \a events, without what is the same at both ends.
EventChange::Replaced EventList::differenceOf(size_t first, size_t last,
                                              const std::vector<EventSummary> &events) const
{
    size_t begin = 0;
    size_t end = events.size();
    for (; first < last && begin < end && m_events[first] == events[begin]; ++first)
        ++begin;
    for (; first < last && begin < end && m_events[last - 1] == events[end - 1]; --last)
        --end;
    EventChange::Replaced replaced{int(first), int(last), int(end - begin), int(m_events.size())};
    for (size_t i = first; i < last && last - first <= mostTold; ++i) {
        replaced.before.push_back(m_events[i]);
        replaced.wasShown.push_back(std::binary_search(m_shown.begin(), m_shown.end(), int(i)));
    }
    return replaced;
}

/// In place, where the events of the article stand side by side; else nothing happens.
std::optional<EventChange::Replaced> EventList::replaceRange(ArticleId article,
                                                             std::vector<EventSummary> &events)
{
    const auto range = m_columns.rangeOf(article);
    if (!range)
        return std::nullopt;
    const auto [first, last] = *range;
    EventChange::Replaced replaced = differenceOf(first, last, events);
    m_columns.replace(first, last, events);
    std::vector<int> came;
    for (size_t i = 0; i < events.size(); ++i)
        if (m_filter.passes(events[i]))
            came.push_back(int(first + i));
    const auto kept = qptrdiff(std::min(events.size(), last - first));
    const auto end = std::move(events.begin(), events.begin() + kept, m_events.begin() + qptrdiff(first));
    m_events.insert(m_events.erase(end, m_events.begin() + qptrdiff(last)),
                    std::make_move_iterator(events.begin() + kept), std::make_move_iterator(events.end()));
    m_searchText.truncate(first);
    const auto place = std::lower_bound(m_shown.begin(), m_shown.end(), int(first));
    const auto after = m_shown.erase(place, std::lower_bound(place, m_shown.end(), int(last)));
    const int shift = int(first + events.size()) - int(last);
    std::for_each(after, m_shown.end(), [shift](int &position) { position += shift; });
    m_shown.insert(after, came.begin(), came.end());
    return replaced;
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
    m_columns = EventColumns(m_events);
    m_searchText.clear();
    refilter();
}

std::vector<EventSummary> EventList::eventsOf(ArticleId article) const
{
    const auto range = m_columns.rangeOf(article);
    const auto begin = m_events.begin();
    if (range)
        return {begin + qptrdiff(range->first), begin + qptrdiff(range->second)};
    std::vector<EventSummary> events;
    if (m_columns.has(article))
        std::copy_if(begin, m_events.end(), std::back_inserter(events),
                     [article](const EventSummary &event) { return event.article == article; });
    return events;
}

void EventList::update(const EventSummary &event)
{
    const int position = m_columns.positionOf(event.id);
    if (position < 0) {
        std::vector<EventSummary> ofArticle = eventsOf(event.article);
        ofArticle.push_back(event);
        return replaceArticle(event.article, std::move(ofArticle));
    }
    if (m_events[size_t(position)] == event)
        return;
    EventChange change{position, std::exchange(m_events[size_t(position)], event)};
    m_columns.change(size_t(position), event);
    m_searchText.change(m_events, size_t(position));
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
    const bool waited = std::exchange(m_awaitsText, false);
    if (searches() && !isTextReady())
        return awaitText();
    FilterChange change;
    if (typesOnly && !waited)
        change = filterTypes(before.hiddenTypes());
    const bool stays = textOnly && filter.lightText && !waited;
    if (textOnly && !stays && !waited && m_filter.words().narrows(before.words())) {
        const SearchText &text = searchText();
        m_shown = matching(m_shown, m_filter.words(), text);
    } else if (waited || (!stays && !typesOnly)) {
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
    if (!isLighting() || m_awaitsText)
        return;
    if (!isTextReady())
        return awaitText();
    const SearchText &text = searchText();
    m_lit = matching(m_shown, litWords(), text);
}

/// Takes the newly hidden types out and puts those that are hidden no more in.
FilterChange EventList::filterTypes(quint32 hiddenBefore)
{
    const quint32 hidden = m_filter.hiddenTypes();
    FilterChange change{true, hidden & ~hiddenBefore, {}};
    const quint32 coming = hiddenBefore & ~hidden;
    const auto isOf = [this](quint32 types, size_t position) {
        return types >> unsigned(m_columns.type(position)) & 1U;
    };
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

void EventList::refilter()
{
    const bool asksForWords = !m_filter.words().isEmpty();
    if (asksForWords && !isTextReady()) {
        m_shown.clear();
        return awaitText();
    }
    m_awaitsText = false;
    m_shown = m_filter.passing(m_events, m_columns, asksForWords ? &searchText() : nullptr);
}

const SearchText &EventList::searchText()
{
    m_searchText.extend(m_events, m_events.size());
    return m_searchText;
}

/// Or nearly so.
bool EventList::isTextReady() const
{
    return m_events.size() - m_searchText.size() <= foldedAtOnce;
}

/// The words of a million events take half a second to fold: that is done in slices, and the window goes on.
void EventList::awaitText()
{
    m_awaitsText = true;
    foldSoon();
}

void EventList::prepareText()
{
    m_isTextAsked = true;
    foldSoon();
}

void EventList::foldSoon()
{
    if (!std::exchange(m_folding, true))
        QTimer::singleShot(0, this, &EventList::foldSlice);
}

void EventList::foldSlice()
{
    m_folding = false;
    if (!m_awaitsText && !m_isTextAsked)
        return;
    QElapsedTimer clock;
    clock.start();
    while (m_searchText.size() < m_events.size() && clock.elapsed() < sliceMilliseconds)
        m_searchText.extend(m_events, 1024);
    if (!isTextReady())
        return foldSoon();
    // What others do with it comes in a turn of its own.
    if (std::exchange(m_isTextAsked, false))
        QTimer::singleShot(0, this, &EventList::textReady);
    if (!m_awaitsText)
        return;
    refilter();
    relight();
    Q_EMIT shownChanged({});
}

} // namespace dateline
