// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/store/library.h"
#include "ui/models/importreport.h"
#include <atomic>
#include <functional>
#include <QElapsedTimer>
#include <QMetaType>

namespace dateline {

/// What a job has stored meanwhile, ready for the models.
struct JobResults
{
    qint64 job = 0;
    std::vector<ArticleSummary> articles;
    std::vector<EventSummary> events; ///< all of these articles
};

/// One job while it runs: its number, whether it was cancelled, and what is to be told of it. Used on
/// the job's thread, but for cancel().
class Job
{
public:
    /// Where the job tells of itself; called on its thread.
    struct Listener
    {
        std::function<void(JobResults)> results;
        std::function<void(JobProgress)> progress;
    };

    Job(qint64 number, JobProgress::Kind kind);

    qint64 number() const { return m_progress.job; }
    void cancel() { m_cancelled = true; }
    const std::atomic<bool> &cancelled() const { return m_cancelled; }

    void start(Listener listener);
    void setTotal(int total);
    int done() const { return m_progress.done; }
    /// One more of the total is done.
    void advance(const QString &name);
    void add(ArticleSummary article, std::vector<EventSummary> events);
    void add(ImportOutcome outcome) { m_report.outcomes.push_back(std::move(outcome)); }
    /// Tells what was not told yet. Happens by itself ten times a second as the job advances.
    void flush();
    ImportReport takeReport();

private:
    void tellProgress();

    JobProgress m_progress;
    std::atomic<bool> m_cancelled = false;
    Listener m_listener;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceFlush;
    JobResults m_results;
    ImportReport m_report;
};

} // namespace dateline

Q_DECLARE_METATYPE(dateline::JobResults)
