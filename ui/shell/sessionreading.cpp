// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the session comes to show what a library holds.
#include "ui/shell/session.h"
#include <utility>

namespace dateline {

void Session::bringUpToDate(const QString &path)
{
    LibraryOpening::Listener listener;
    const auto advanced = [this, path](int done, int steps) {
        onProgress({0, JobProgress::Kind::Migration, done, steps, path, -1});
    };
    listener.advanced = advanced;
    listener.finished = [this](const std::optional<Problem> &problem) { onUpToDate(problem); };
    m_opening = std::make_unique<LibraryOpening>(path, std::move(listener));
    advanced(0, 0);
}

void Session::onUpToDate(const std::optional<Problem> &found)
{
    // The opening itself calls this.
    LibraryOpening *opening = m_opening.release();
    opening->deleteLater();
    const auto waiting = std::exchange(m_whenOpen, {});
    const auto failed = found ? found : openLibrary(opening->path());
    if (failed)
        Q_EMIT problem(*failed);
    else
        for (const auto &then : waiting)
            then();
    if (!isBusy())
        Q_EMIT idle();
}

/// Whether nothing can be imported now; \a then is called once the library that is being opened is open.
bool Session::waitsToOpen(std::function<void()> then)
{
    if (m_jobs)
        return false;
    if (m_opening)
        m_whenOpen.push_back(std::move(then));
    return true;
}

void Session::readNow()
{
    m_articles->setArticles(valueOf(m_library->articles()).value_or(std::vector<ArticleSummary>()));
    m_events->setEvents(valueOf(m_library->events()).value_or(std::vector<EventSummary>()));
    m_view->setCurrentArticle({});
    showFirstArticle();
}

void Session::readInBackground(EventId last)
{
    m_articles->setArticles({});
    m_events->setEvents({});
    m_view->setCurrentArticle({});
    LibraryReading::Listener listener;
    listener.articles = [this](std::vector<ArticleSummary> articles) {
        m_articles->setArticles(std::move(articles));
        showFirstArticle();
    };
    listener.events = [this](std::vector<EventSummary> events, EventColumns columns) {
        m_events->setEvents(std::move(events), std::move(columns));
    };
    listener.progress = [this](int done, int total) {
        onProgress({0, JobProgress::Kind::Opening, done, total, libraryPath(), -1});
    };
    listener.finished = [this](const std::optional<Problem> &problem) { onRead(problem); };
    m_reading = std::make_unique<LibraryReading>(m_library->path(), last, std::move(listener));
}

void Session::showFirstArticle()
{
    if (!m_view->currentArticle().isValid() && !m_articles->articles().empty())
        m_view->setCurrentArticle(m_articles->articles().front().id);
}

void Session::onRead(const std::optional<Problem> &found)
{
    // The reading itself calls this.
    m_reading.release()->deleteLater();
    for (const auto &show : std::exchange(m_whenRead, {}))
        show();
    if (found)
        Q_EMIT problem(*found);
    extractOutdated();
    if (!isBusy())
        Q_EMIT idle();
}

void Session::stopReading()
{
    if (!m_reading)
        return;
    m_reading->cancel();
    onRead(Problem{libraryPath(), tr("Opening was cancelled: not all events are shown."),
                   tr("The library holds them all."), tr("Open it again to see them.")});
}

void Session::whenRead(std::function<void()> show)
{
    if (m_reading)
        m_whenRead.push_back(std::move(show));
    else
        show();
}

/// After a crash between a decision and its extraction.
void Session::extractOutdated()
{
    extract(valueOf(m_library->articlesToExtract()).value_or(std::vector<ArticleId>()));
}

} // namespace dateline
