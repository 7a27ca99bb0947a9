// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/store/library.h"
#include <functional>
#include <QFutureWatcher>
#include <QObject>

namespace dateline {

/// Brings an older library file up to date on another thread. The listener is called on the thread of this
/// object; after it is destroyed, which does not wait and cancels, no more.
class LibraryOpening : public QObject
{
    Q_OBJECT

public:
    struct Listener
    {
        std::function<void(int done, int steps)> advanced;
        /// The last call: the file can be opened now, or the Problem because of which it is as it was.
        std::function<void(const std::optional<Problem> &)> finished;
    };

    /// Begins at once.
    LibraryOpening(const QString &path, Listener listener, QObject *parent = nullptr);
    ~LibraryOpening() override;

    QString path() const { return m_path; }
    void cancel();

private:
    void deliver();

    const QString m_path;
    const Listener m_listener;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    QFutureWatcher<Result<Done>> m_watcher;
};

} // namespace dateline
