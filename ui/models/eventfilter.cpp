// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventfilter.h"
#include "ui/models/articlemodel.h"
#include "ui/models/filterquery.h"
#include "ui/models/gathering.h"
#include <algorithm>

namespace dateline {

namespace {

quint32 typeBits(const QSet<int> &types)
{
    quint32 bits = 0;
    for (int type : types)
        bits |= 1U << type;
    return bits;
}

} // namespace

/// The text lights events up or hides the others; what it asks of articles always hides.
void EventFilter::set(const Filter &filter)
{
    m_filter = filter;
    m_terms = parseSearch(filter.text);
    m_hiddenTypes = typeBits(filter.hiddenTypes);
    const SearchWords words(m_terms);
    m_words = filter.lightText ? SearchWords() : words;
    m_litWords = filter.lightText ? words : SearchWords();
    m_wanted = wanted();
}

bool EventFilter::asksForArticles() const
{
    return m_terms.asksForArticles() || !m_filter.tags.isEmpty() || !m_filter.group.isEmpty();
}

QSet<ArticleId> EventFilter::wanted() const
{
    QSet<ArticleId> wanted;
    if (m_articles && asksForArticles())
        for (const ArticleSummary &article : m_articles->articles())
            if (matches(article, m_terms) && hasAnnotations(article, m_filter))
                wanted << article.id;
    return wanted;
}

bool EventFilter::updateWanted()
{
    QSet<ArticleId> now = wanted();
    if (now == m_wanted)
        return false;
    m_wanted = std::move(now);
    return true;
}

bool EventFilter::passesByColumns(EventType type, Review review) const
{
    return !(m_hiddenTypes >> unsigned(type) & 1U) && (review != Review::Rejected || m_filter.showRejected);
}

bool EventFilter::asksForColumnsOnly() const
{
    return m_filter.articles.isEmpty() && !asksForArticles() && !m_filter.days;
}

bool EventFilter::passesWithoutText(const EventSummary &event) const
{
    if (!passesByColumns(event.type, event.review))
        return false;
    if (!m_filter.articles.isEmpty() && !m_filter.articles.contains(event.article))
        return false;
    if (asksForArticles() && !m_wanted.contains(event.article))
        return false;
    return !m_filter.days || (event.dated && event.days.overlaps(*m_filter.days));
}

bool EventFilter::passes(const EventSummary &event) const
{
    return passesWithoutText(event) && m_words.matches(event);
}

std::vector<int> EventFilter::passing(const std::vector<EventSummary> &events, const EventColumns &columns,
                                      const SearchText *text) const
{
    const bool columnsOnly = asksForColumnsOnly();
    return gatheredInParallel(events.size(), [&](size_t begin, size_t end, std::vector<int> &found) {
        for (size_t i = begin; i < end; ++i)
            if (passesByColumns(columns.type(i), columns.review(i)) &&
                (columnsOnly || passesWithoutText(events[i])) && (!text || m_words.matches(text->at(i))))
                found.push_back(int(i));
    });
}

} // namespace dateline
