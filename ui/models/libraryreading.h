// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/store/library.h"
#include "ui/models/eventcolumns.h"
#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <QObject>
#include <QThreadPool>

namespace dateline {

/// Reads what lists and timeline show of a large library on threads of its own: first the articles, then
/// the first events, then all of them. The listener is called on the thread of this object; after it is
/// destroyed, which waits for the part in hand, or cancelled no more.
class LibraryReading : public QObject
{
    Q_OBJECT

public:
    struct Listener
    {
        std::function<void(std::vector<ArticleSummary>)> articles;
        /// Those of the beginning of the library, to be looked at meanwhile; then all.
        std::function<void(std::vector<EventSummary>, EventColumns)> events;
        std::function<void(int done, int total)> progress; ///< some thousands of events at a time
        /// The last call: all was told, or the Problem because of which it was not.
        std::function<void(std::optional<Problem>)> finished;
    };

    /// Begins at once. No event has a larger id than \a last.
    LibraryReading(const QString &path, EventId last, Listener listener, QObject *parent = nullptr);
    ~LibraryReading() override;

    void cancel();

private:
    class Assembly;
    void readArticles(Library &library);
    void readEvents(const Library &library);
    void tellEvents(std::vector<EventSummary> events);
    void work(bool first);
    void fail(const Problem &problem);
    /// Calls \a function on this object's thread, unless cancelled meanwhile.
    void tell(std::function<void()> function);

    const QString m_path;
    const Listener m_listener;
    std::atomic<bool> m_cancelled = false;
    std::unique_ptr<Assembly> m_assembly;
    std::mutex m_telling; ///< what is told comes in the order in which it was put together
    QThreadPool m_threads;
};

} // namespace dateline
