// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/eventindex.h"
#include "ui/models/shownevents.h"
#include <map>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QTimer>

namespace dateline {

/// Makes the lanes of very many events without holding the window up: what they need is copied of the events
/// a slice at a time, for the window's thread may change these, and dealt out on another thread. What it is
/// told of meanwhile is made up for at the end.
class LaneBuild : public QObject
{
    Q_OBJECT

public:
    /// \a events must outlive it.
    explicit LaneBuild(const ShownEvents *events, QObject *parent = nullptr);
    /// Does not wait for the other thread.
    ~LaneBuild() override;

    /// Of the events that are shown; made() follows. What was being made is dropped. \a names are called on
    /// another thread.
    void start(GroupBy by, const GroupNames &names);
    void stop();
    bool isRunning() const { return m_running; }
    GroupBy by() const { return m_by; }
    /// 0 … 100.
    int percent() const;
    /// Whether it takes so long that a person wonders.
    bool isSlow() const;

    /// One event was edited, filtered or let through the filter.
    void follow(const EventChange &change);
    /// Events were added at the end: what is made will lack some.
    void fallBehind() { m_isBehind = true; }
    bool isBehind() const { return m_isBehind; }

    /// What was made, with \a names from now on; nothing where it cannot follow what happened meanwhile.
    std::optional<EventIndex> take(const GroupNames &names);

Q_SIGNALS:
    void advanced();
    void made();

private:
    void begin();
    void takeSlice();
    void deal();
    void deliver();

    const ShownEvents *m_events;
    GroupBy m_by = GroupBy::Type;
    GroupNames m_names;
    bool m_running = false; ///< until made() or stop()
    bool m_taking = false;  ///< what is needed of the events
    bool m_isBehind = false;
    size_t m_next = 0; ///< of the shown events, to be taken
    LaneMaterial m_material;
    std::shared_ptr<Headway> m_headway;
    QFutureWatcher<std::shared_ptr<EventIndex>> m_dealing;
    std::map<int, EventChange> m_changes; ///< by position, since all was taken
    size_t m_size = 0;                    ///< of all events then
    QElapsedTimer m_clock;
    QTimer m_slices;
    QTimer m_ticks;
};

} // namespace dateline
