// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/libraryreading.h"
#include <algorithm>
#include <iterator>

namespace dateline {

namespace {

/// Ids that one part has room for: some milliseconds of work.
constexpr qint64 partSize = 8192;
/// So many events are worth a look before the others are there.
constexpr size_t firstLook = 20'000;
/// More connections than this wait for each other.
constexpr int mostThreads = 2;

} // namespace

/// The parts as they come from several threads, put together in order. Only takePart() and isLast() may be
/// called by several at a time.
class LibraryReading::Assembly
{
public:
    explicit Assembly(EventId last)
        : m_end{last.value + 1}
        , m_parts(size_t(last.value / partSize + 1))
    {
        m_events.reserve(size_t(last.value));
    }

    /// The ids of a part that nobody has taken yet; nothing where there is none.
    std::optional<std::pair<EventId, EventId>> takePart()
    {
        const qint64 number = m_next++;
        if (number >= qint64(m_parts.size()))
            return std::nullopt;
        return std::pair(EventId{number * partSize}, EventId{std::min((number + 1) * partSize, m_end.value)});
    }

    /// Puts in the part that begins at \a first. Gives \a tell the events when they are complete and, once
    /// before, when there are enough for a first look, in this order; returns how many are together.
    int put(EventId first, std::vector<EventSummary> events,
            const std::function<void(std::vector<EventSummary>)> &tell)
    {
        m_parts[size_t(first.value / partSize)] = std::move(events);
        for (; m_together < m_parts.size() && m_parts[m_together]; ++m_together) {
            std::move(m_parts[m_together]->begin(), m_parts[m_together]->end(), std::back_inserter(m_events));
            m_parts[m_together] = std::vector<EventSummary>();
        }
        const auto together = int(m_events.size());
        if (m_together == m_parts.size()) {
            tell(std::move(m_events));
        } else if (!m_looked && m_events.size() >= firstLook) {
            m_looked = true;
            tell(m_events);
        }
        return together;
    }

    int most() const { return int(m_end.value - 1); }
    /// Of the threads that have come to their end, whether this is the last.
    bool isLast(int threads) { return ++m_ended == threads; }

private:
    const EventId m_end;
    std::atomic<qint64> m_next = 0;
    std::atomic<int> m_ended = 0;
    std::vector<std::optional<std::vector<EventSummary>>> m_parts;
    std::vector<EventSummary> m_events; ///< of the parts before m_together
    size_t m_together = 0;
    bool m_looked = false;
};

LibraryReading::LibraryReading(const QString &path, EventId last, Listener listener, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_listener(std::move(listener))
    , m_assembly(std::make_unique<Assembly>(last))
{
    m_threads.setMaxThreadCount(mostThreads);
    for (int thread = 0; thread < mostThreads; ++thread)
        m_threads.start([this, thread] { work(thread == 0); });
}

LibraryReading::~LibraryReading()
{
    cancel();
    m_threads.waitForDone();
}

void LibraryReading::cancel()
{
    m_cancelled = true;
}

void LibraryReading::work(bool first)
{
    auto library = Library::open(m_path);
    if (!library)
        return fail(library.problem());
    if (first)
        readArticles(**library);
    readEvents(**library);
    if (m_assembly->isLast(mostThreads))
        tell([this] { m_listener.finished(std::nullopt); });
}

void LibraryReading::readArticles(Library &library)
{
    auto articles = library.articles();
    if (!articles)
        return fail(articles.problem());
    auto found = std::make_shared<std::vector<ArticleSummary>>(*std::move(articles));
    tell([this, found] { m_listener.articles(std::move(*found)); });
}

void LibraryReading::readEvents(const Library &library)
{
    while (!m_cancelled) {
        const auto ids = m_assembly->takePart();
        if (!ids)
            return;
        auto events = library.events(ids->first, ids->second);
        if (!events)
            return fail(events.problem());
        const std::lock_guard lock(m_telling);
        const int done = m_assembly->put(ids->first, *std::move(events),
                                         [this](auto together) { tellEvents(std::move(together)); });
        tell([this, done] { m_listener.progress(done, m_assembly->most()); });
    }
}

void LibraryReading::tellEvents(std::vector<EventSummary> events)
{
    struct Found
    {
        std::vector<EventSummary> events;
        EventColumns columns;
    };
    auto found = std::make_shared<Found>();
    found->columns = EventColumns(events);
    found->events = std::move(events);
    tell([this, found] { m_listener.events(std::move(found->events), std::move(found->columns)); });
}

/// The other threads need not go on; they tell nothing any more.
void LibraryReading::fail(const Problem &problem)
{
    if (!m_cancelled.exchange(true))
        QMetaObject::invokeMethod(this, [this, problem] { m_listener.finished(problem); });
}

void LibraryReading::tell(std::function<void()> function)
{
    QMetaObject::invokeMethod(this, [this, function = std::move(function)] {
        if (!m_cancelled)
            function();
    });
}

} // namespace dateline
