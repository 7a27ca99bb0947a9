// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/backgroundsearch.h"

namespace dateline {

BackgroundSearch::BackgroundSearch(const QString &path, int limit, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_limit(limit)
    , m_thread([this] { run(); })
{
}

BackgroundSearch::~BackgroundSearch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_end = true;
        interrupt();
    }
    m_wake.notify_one();
    m_thread.join();
}

void BackgroundSearch::find(const QString &line)
{
    {
        const std::lock_guard lock(m_mutex);
        m_next = line;
        ++m_number;
        interrupt();
    }
    m_wake.notify_one();
}

void BackgroundSearch::forget()
{
    const std::lock_guard lock(m_mutex);
    m_next.reset();
    ++m_number;
    interrupt();
}

/// Only while a search runs: one that begins later must not be hit.
void BackgroundSearch::interrupt()
{
    if (m_running && m_search)
        m_search->interrupt();
}

std::optional<BackgroundSearch::Question> BackgroundSearch::waitForQuestion()
{
    std::unique_lock lock(m_mutex);
    m_running = false;
    m_wake.wait(lock, [this] { return m_end || m_next; });
    if (m_end)
        return std::nullopt;
    m_running = true;
    return Question{*std::exchange(m_next, std::nullopt), m_number};
}

void BackgroundSearch::run()
{
    while (const auto question = waitForQuestion()) {
        const SearchAnswer answer = answerTo(question->line);
        QMetaObject::invokeMethod(
            this, [this, number = question->number, answer] { tell(number, answer); }, Qt::QueuedConnection);
    }
}

void BackgroundSearch::tell(qint64 number, const SearchAnswer &answer)
{
    const bool late = [&] {
        const std::lock_guard lock(m_mutex);
        return number != m_number;
    }();
    if (!late)
        Q_EMIT answered(answer);
}

SearchAnswer BackgroundSearch::answerTo(const QString &line)
{
    SearchAnswer answer{line, {}, {}};
    if (!m_search) {
        auto opened = LibrarySearch::open(m_path);
        if (!opened) {
            answer.problem = opened.problem().what;
            return answer;
        }
        const std::lock_guard lock(m_mutex);
        m_search = *std::move(opened);
    }
    const SearchTerms terms = parseSearch(line);
    auto found = m_search->find(terms, m_limit);
    if (found)
        answer.result = *std::move(found);
    answer.problem = found ? terms.problems.join(u' ') : found.problem().what;
    return answer;
}

} // namespace dateline
