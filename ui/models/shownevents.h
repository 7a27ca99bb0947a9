// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/eventsummary.h"
#include "ui/models/viewstate.h"
#include <optional>
#include <QObject>
#include <vector>

namespace dateline {

/// What has changed in events: one, which stays where it is, or more.
struct EventChange
{
    /// Of all events those at [first, last) gave way to \a count others; those from last on moved up or down.
    struct Replaced
    {
        int first = 0;
        int last = 0;
        int count = 0;
        int size = 0;                       ///< of all before
        std::vector<EventSummary> before{}; ///< those that gave way, unless they were many …
        std::vector<bool> wasShown{};       ///< … and which of them were shown

        bool isKnown() const { return before.size() == size_t(last - first); }
        /// Whether what was there stands where it stood.
        bool keepsPositions() const { return last - first == count || (first == last && last == size); }
    };

    int position = -1;     ///< in ShownEvents::all(); -1: not one event, everything may be new
    EventSummary before{}; ///< the event as it was
    bool wasShown = false;
    bool isShown = false;
    std::optional<Replaced> replaced{}; ///< where it is not one: what is known of it

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

/// Events, which of them are shown, and which of these a search has lit: what a timeline is drawn of.
class ShownEvents : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual const std::vector<EventSummary> &all() const = 0;
    virtual const EventSummary *find(EventId id) const = 0;
    virtual bool isLighting() const = 0;
    /// Positions in all() of the events that pass the filter, ascending.
    const std::vector<int> &shown() const { return m_shown; }
    /// Those of them that a filter which lights its text has found, ascending; see isLighting().
    const std::vector<int> &lit() const { return m_lit; }

Q_SIGNALS:
    /// all() and shown() are new, or one event of theirs is.
    void changed(const dateline::EventChange &change);
    /// Only shown() is new.
    void shownChanged(const dateline::FilterChange &change);
    /// Only lit() is new.
    void litChanged();

protected:
    /// Brings shown() up to date after the event at \a position was edited; returns whether it was in it.
    bool showOne(int position, bool isShown);
    /// The same of lit().
    bool lightOne(int position, bool isLit);

    std::vector<int> m_shown;
    std::vector<int> m_lit;
};

} // namespace dateline
