// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <condition_variable>
#include <mutex>

namespace dateline {

/// Whose turn it is to write to the library: the window goes before the jobs, which write thousands of
/// short transactions and would leave it no gap.
class WriteTurn
{
public:
    enum class Urgency : quint8 { Job, Window };

    /// Holds the turn while it lives.
    class Holder
    {
    public:
        Holder(WriteTurn &turn, Urgency urgency)
            : m_turn(turn)
        {
            m_turn.take(urgency);
        }
        ~Holder() { m_turn.giveBack(); }
        Holder(const Holder &) = delete;
        Holder &operator=(const Holder &) = delete;

    private:
        WriteTurn &m_turn;
    };

private:
    void take(Urgency urgency)
    {
        std::unique_lock lock(m_mutex);
        const bool urgent = urgency == Urgency::Window;
        m_waiting += urgent ? 1 : 0;
        m_free.wait(lock, [&] { return !m_taken && (urgent || m_waiting == 0); });
        m_waiting -= urgent ? 1 : 0;
        m_taken = true;
    }

    void giveBack()
    {
        const std::lock_guard lock(m_mutex);
        m_taken = false;
        m_free.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable m_free;
    int m_waiting = 0; ///< urgent ones
    bool m_taken = false;
};

} // namespace dateline
