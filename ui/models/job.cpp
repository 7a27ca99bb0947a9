// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/job.h"
#include <iterator>
#include <utility>

namespace dateline {

namespace {

constexpr qint64 flushMilliseconds = 100;
/// Below it an estimate of the time that remains would only jump about.
constexpr qint64 estimateAfterMilliseconds = 1000;

} // namespace

Job::Job(qint64 number, JobProgress::Kind kind)
{
    m_progress.job = number;
    m_progress.kind = kind;
    m_results.job = number;
    m_report.job = number;
}

void Job::start(Listener listener)
{
    m_listener = std::move(listener);
    m_sinceStart.start();
    m_sinceFlush.start();
}

void Job::setTotal(int total)
{
    m_progress.total = total;
    tellProgress();
}

void Job::advance(const QString &name)
{
    ++m_progress.done;
    m_progress.current = name;
    if (m_sinceFlush.elapsed() >= flushMilliseconds)
        flush();
}

void Job::add(ArticleSummary article, std::vector<EventSummary> events)
{
    // One that is told of again before it was heard of is told of once, as it is now.
    std::erase_if(m_results.articles, [&](const ArticleSummary &told) { return told.id == article.id; });
    std::erase_if(m_results.events, [&](const EventSummary &told) { return told.article == article.id; });
    m_results.articles.push_back(std::move(article));
    std::move(events.begin(), events.end(), std::back_inserter(m_results.events));
}

void Job::flush()
{
    if (!m_results.articles.empty())
        m_listener.results(std::exchange(m_results, JobResults{number(), {}, {}}));
    tellProgress();
    m_sinceFlush.restart();
}

void Job::tellProgress()
{
    const qint64 elapsed = m_sinceStart.elapsed();
    if (m_progress.done > 0 && elapsed >= estimateAfterMilliseconds)
        m_progress.remainingMs = elapsed * (m_progress.total - m_progress.done) / m_progress.done;
    m_listener.progress(m_progress);
}

ImportReport Job::takeReport()
{
    m_report.cancelled = m_cancelled;
    return std::move(m_report);
}

} // namespace dateline
