// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/eventorder.h"
#include <functional>
#include <QFutureWatcher>
#include <QObject>

namespace dateline {

/// Sorts a large list of events without holding the window up: the keys are taken a slice at a time, for
/// they come from what the window's thread may change, and sorted on another thread.
class EventSorting : public QObject
{
    Q_OBJECT

public:
    explicit EventSorting(QObject *parent = nullptr);

    /// Sorts \a count events, whose keys \a keyAt gives by position; done() follows. What was being sorted
    /// is dropped.
    void start(int count, bool descending, std::function<EventKey(int)> keyAt);
    void stop();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void done(const std::vector<int> &positions);

private:
    void takeSlice();
    void deliver();

    std::function<EventKey(int)> m_keyAt; ///< while keys are taken
    std::vector<EventKey> m_keys;
    int m_count = 0;
    bool m_descending = false;
    bool m_running = false; ///< until done() or stop()
    QFutureWatcher<std::vector<int>> m_sorted;
};

} // namespace dateline
