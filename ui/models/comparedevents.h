// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/eventfilter.h"
#include "ui/models/eventlist.h"
#include <optional>

namespace dateline {

/// The events of a list under a second filter, to be compared with those that the list shows. What is lit,
/// and whether rejected events are shown, is as in the list.
class ComparedEvents : public ShownEvents
{
    Q_OBJECT

public:
    /// \a events must outlive this.
    explicit ComparedEvents(EventList *events, QObject *parent = nullptr);

    const std::vector<EventSummary> &all() const override { return m_events->all(); }
    const EventSummary *find(EventId id) const override { return m_events->find(id); }
    bool isLighting() const override { return m_isOn && m_events->isLighting(); }

    /// Nothing: none are shown, and nothing is done.
    void setFilter(const std::optional<Filter> &filter);
    bool isOn() const { return m_isOn; }

private:
    void onChanged(const EventChange &change);
    void onOthersShown();
    void onArticlesChanged();
    void onTextReady();
    bool awaitText();
    void refilter();
    void relight();

    EventList *m_events;
    EventFilter m_filter;
    bool m_isOn = false;
    bool m_awaitsText = false; ///< before shown() and lit() are those of the filter
};

/// For each of \a size events whether its position is among the ascending \a positions.
std::vector<bool> membersOf(const std::vector<int> &positions, size_t size);
/// How many of the ascending positions are in both.
int countInBoth(const std::vector<int> &a, const std::vector<int> &b);

} // namespace dateline
