// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/viewstate.h"

namespace dateline {

ViewState::ViewState(QObject *parent)
    : QObject(parent)
{
}

void ViewState::setVisibleRange(Range range)
{
    if (range == m_range || !(range.begin < range.end))
        return;
    m_range = range;
    Q_EMIT visibleRangeChanged(range);
}

void ViewState::selectEvent(EventId event)
{
    if (event == m_selected)
        return;
    m_selected = event;
    Q_EMIT selectedEventChanged(event);
}

void ViewState::hoverEvent(EventId event)
{
    if (event == m_hovered)
        return;
    m_hovered = event;
    Q_EMIT hoveredEventChanged(event);
}

void ViewState::setCurrentArticle(ArticleId article)
{
    if (article == m_article)
        return;
    m_article = article;
    Q_EMIT currentArticleChanged(article);
}

void ViewState::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged(filter);
}

void ViewState::setComparison(const std::optional<Filter> &filter)
{
    if (filter == m_comparison)
        return;
    m_comparison = filter;
    Q_EMIT comparisonChanged(filter);
}

const Filter &ViewState::filter(Half half) const
{
    static const Filter none;
    return half == Half::Upper ? m_filter : m_comparison ? *m_comparison : none;
}

void ViewState::setFilter(Half half, const Filter &filter)
{
    half == Half::Upper ? setFilter(filter) : setComparison(filter);
}

} // namespace dateline
