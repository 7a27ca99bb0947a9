// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/libraryopening.h"
#include <QtConcurrentRun>

namespace dateline {

LibraryOpening::LibraryOpening(const QString &path, Listener listener, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_listener(std::move(listener))
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LibraryOpening::deliver);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int done) {
        if (!*m_cancelled)
            m_listener.advanced(done, m_watcher.progressMaximum());
    });
    m_watcher.setFuture(QtConcurrent::run([path, cancelled = m_cancelled](QPromise<Result<Done>> &promise) {
        MigrationWatch watch;
        watch.advanced = [&promise](int done, int steps) {
            promise.setProgressRange(0, steps);
            promise.setProgressValue(done);
        };
        watch.isCancelled = [cancelled] { return bool(*cancelled); };
        promise.addResult(Library::bringUpToDate(path, watch));
    }));
}

LibraryOpening::~LibraryOpening()
{
    cancel();
}

void LibraryOpening::cancel()
{
    *m_cancelled = true;
}

void LibraryOpening::deliver()
{
    const Result<Done> done = m_watcher.result();
    m_listener.finished(done ? std::nullopt : std::optional(done.problem()));
}

} // namespace dateline
