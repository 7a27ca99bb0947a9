// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparedevents.h"
#include "ui/models/articlemodel.h"
#include <algorithm>

namespace dateline {

ComparedEvents::ComparedEvents(EventList *events, QObject *parent)
    : ShownEvents(parent)
    , m_events(events)
{
    connect(events, &ShownEvents::changed, this, &ComparedEvents::onChanged);
    connect(events, &ShownEvents::shownChanged, this, &ComparedEvents::onOthersShown);
    connect(events, &ShownEvents::litChanged, this, [this] {
        relight();
        Q_EMIT litChanged();
    });
    connect(events, &EventList::articlesChanged, this, &ComparedEvents::onArticlesChanged);
}

void ComparedEvents::setFilter(const std::optional<Filter> &filter)
{
    if (!filter && !m_isOn)
        return;
    m_isOn = filter.has_value();
    Filter own = filter.value_or(Filter());
    own.showRejected = m_events->filter().showRejected;
    own.lightText = false;
    m_filter.setArticles(m_events->articles());
    m_filter.set(own);
    refilter();
    Q_EMIT shownChanged({});
}

void ComparedEvents::onChanged(const EventChange &change)
{
    if (!m_isOn)
        return;
    EventChange own = change;
    if (!change.isOne()) {
        for (size_t i = 0; own.replaced && i < own.replaced->wasShown.size(); ++i)
            own.replaced->wasShown[i] =
                std::binary_search(m_shown.begin(), m_shown.end(), own.replaced->first + int(i));
        refilter();
        Q_EMIT changed(own);
        return;
    }
    const EventSummary &event = all()[size_t(change.position)];
    own.isShown = m_filter.passes(event);
    own.wasShown = showOne(change.position, own.isShown);
    lightOne(change.position, isLighting() && own.isShown && m_events->litWords().matches(event));
    Q_EMIT changed(own);
}

/// The list's filter has changed: of this, what is lit and the rejected ones follow it.
void ComparedEvents::onOthersShown()
{
    if (!m_isOn)
        return;
    Filter own = m_filter.filter();
    own.showRejected = m_events->filter().showRejected;
    if (own != m_filter.filter())
        return setFilter(own);
    relight();
    Q_EMIT litChanged();
}

void ComparedEvents::onArticlesChanged()
{
    if (!m_isOn || !m_filter.updateWanted())
        return;
    refilter();
    Q_EMIT shownChanged({});
}

void ComparedEvents::refilter()
{
    const SearchText *text = m_filter.words().isEmpty() ? nullptr : &m_events->searchText();
    m_shown = m_isOn ? m_filter.passing(all(), m_events->columns(), text) : std::vector<int>();
    relight();
}

void ComparedEvents::relight()
{
    m_lit.clear();
    if (!isLighting())
        return;
    const SearchText &text = m_events->searchText();
    for (int position : m_shown)
        if (m_events->litWords().matches(text.at(size_t(position))))
            m_lit.push_back(position);
}

std::vector<bool> membersOf(const std::vector<int> &positions, size_t size)
{
    std::vector<bool> members(size, false);
    for (int position : positions)
        members[size_t(position)] = true;
    return members;
}

int countInBoth(const std::vector<int> &a, const std::vector<int> &b)
{
    int count = 0;
    for (auto inA = a.begin(), inB = b.begin(); inA != a.end() && inB != b.end();) {
        count += int(*inA == *inB);
        const bool next = *inA <= *inB;
        const bool other = *inB <= *inA;
        inA += int(next);
        inB += int(other);
    }
    return count;
}

} // namespace dateline
