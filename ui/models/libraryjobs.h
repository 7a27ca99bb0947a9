// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/engine/engine.h"
#include "app/load/registry.h"
#include "ui/models/job.h"
#include "ui/models/writeturn.h"
#include <functional>
#include <QObject>
#include <QThreadPool>

namespace dateline {

/// What to import: files and folders (with all that is in them), or bytes that came from elsewhere.
struct ImportRequest
{
    QStringList paths;
    std::vector<Source> sources;
    LoadOptions options;
    QString madeAt;          ///< for the log, if a removed article comes back
    bool background = false; ///< see ImportReport
};

/// Imports and extractions, one job at a time in the order they were asked for, on a thread of its own
/// with its own connection to the library file. Signals come on the thread of this object; after it is
/// destroyed, which cancels the jobs and waits for the article in hand, there are none.
class LibraryJobs : public QObject
{
    Q_OBJECT

public:
    using EngineLoader = std::function<Result<std::shared_ptr<const Engine>>()>;

    LibraryJobs(const QString &libraryPath, EngineLoader loader, std::shared_ptr<WriteTurn> turn,
                QObject *parent = nullptr);
    ~LibraryJobs() override;

    /// Loads the engine in the background, so that the first import need not wait for it.
    void prepare();
    /// Nothing until it is loaded.
    std::shared_ptr<const Engine> engine() const;

    /// The number of the job.
    qint64 import(const ImportRequest &request);
    /// Extracts the articles again, with the publication dates they have when their turn comes.
    qint64 extract(const std::vector<ArticleId> &articles);
    /// Ends the running job after the article in hand and drops the others; what was stored stays.
    void cancel();
    bool isBusy() const { return !m_jobs.empty(); }

Q_SIGNALS:
    void resultsArrived(const dateline::JobResults &results);
    void progressChanged(const dateline::JobProgress &progress);
    void imported(const dateline::ImportReport &report);
    void failed(const dateline::Problem &problem);
    void idle();

private:
    qint64 enqueue(JobProgress::Kind kind, std::function<void(Job &)> work);
    void finish(const std::shared_ptr<Job> &job);
    void runImport(Job &job, const ImportRequest &request);
    void runExtraction(Job &job, const std::vector<ArticleId> &articles);
    Result<std::shared_ptr<const Engine>> loadedEngine();
    /// Calls \a function on this object's thread.
    void tell(std::function<void()> function);

    const QString m_path;
    const EngineLoader m_loader;
    const std::shared_ptr<WriteTurn> m_turn;
    mutable std::mutex m_engineMutex;
    std::shared_ptr<const Engine> m_engine;   ///< guarded by m_engineMutex
    std::vector<std::shared_ptr<Job>> m_jobs; ///< that run or wait
    qint64 m_lastJob = 0;
    QThreadPool m_thread; ///< one thread
};

} // namespace dateline
