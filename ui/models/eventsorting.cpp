// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventsorting.h"
#include <algorithm>
#include <QElapsedTimer>
#include <QtConcurrentRun>
#include <QTimer>
#include <utility>

namespace dateline {

namespace {

constexpr int sliceMilliseconds = 8;
constexpr int keysBetweenLooks = 512; ///< at the clock

} // namespace

EventSorting::EventSorting(QObject *parent)
    : QObject(parent)
{
    connect(&m_sorted, &QFutureWatcherBase::finished, this, &EventSorting::deliver);
}

void EventSorting::start(int count, bool descending, std::function<EventKey(int)> keyAt)
{
    const bool taking = bool(m_keyAt);
    stop();
    m_running = true;
    m_keyAt = std::move(keyAt);
    m_count = count;
    m_descending = descending;
    m_keys.reserve(size_t(count));
    if (!taking)
        QTimer::singleShot(0, this, &EventSorting::takeSlice);
}

void EventSorting::stop()
{
    m_running = false;
    m_keyAt = nullptr;
    m_keys = {};
    m_sorted.setFuture({});
}

void EventSorting::takeSlice()
{
    if (!m_keyAt)
        return;
    QElapsedTimer clock;
    clock.start();
    while (int(m_keys.size()) < m_count && clock.elapsed() < sliceMilliseconds) {
        const int end = std::min(int(m_keys.size()) + keysBetweenLooks, m_count);
        while (int(m_keys.size()) < end)
            m_keys.push_back(m_keyAt(int(m_keys.size())));
    }
    if (int(m_keys.size()) < m_count) {
        QTimer::singleShot(0, this, &EventSorting::takeSlice);
        return;
    }
    m_keyAt = nullptr;
    m_sorted.setFuture(
        QtConcurrent::run([keys = std::exchange(m_keys, {}), descending = m_descending]() mutable {
            return inOrder(std::move(keys), descending);
        }));
}

void EventSorting::deliver()
{
    if (m_keyAt || !m_running || !m_sorted.future().isResultReadyAt(0))
        return;
    m_running = false;
    Q_EMIT done(m_sorted.result());
}

} // namespace dateline
