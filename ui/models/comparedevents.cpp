// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparedevents.h"
#include "ui/models/articlemodel.h"
#include <algorithm>
#include <utility>

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
    connect(events, &EventList::textReady, this, &ComparedEvents::onTextReady);
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

void ComparedEvents::onTextReady()
{
    if (!std::exchange(m_awaitsText, false))
        return;
    refilter();
    Q_EMIT shownChanged({});
}

/// Returns whether the words of the events are still to be folded, after which all is filtered anew.
bool ComparedEvents::awaitText()
{
    m_awaitsText = !m_events->isTextReady();
    if (m_awaitsText)
        m_events->prepareText();
    return m_awaitsText;
}

void ComparedEvents::refilter()
{
    m_awaitsText = false;
    m_shown.clear();
    m_lit.clear();
    const bool searches = !m_filter.words().isEmpty();
    if (!m_isOn || (searches && awaitText()))
        return;
    m_shown = m_filter.passing(all(), m_events->columns(), searches ? &m_events->searchText() : nullptr);
    relight();
}

void ComparedEvents::relight()
{
    m_lit.clear();
    if (isLighting() && !m_awaitsText && !awaitText())
        m_lit = matching(m_shown, m_events->litWords(), m_events->searchText());
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
