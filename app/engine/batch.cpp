// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/batch.h"
#include <algorithm>
#include <condition_variable>
#include <exception>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

using Outcome = Result<ExtractedArticle>;

/// Inputs that a worker may be ahead of the results, so that one slow article does not stop the others
/// and memory stays bounded.
constexpr qsizetype lookAhead = 8;

/// One run: workers take inputs and put outcomes, the calling thread takes those in order.
class Batch
{
public:
    Batch(const BatchInputs &inputs, const Engine *engine, const BatchOptions &options)
        : m_inputs(inputs)
        , m_engine(engine)
        , m_options(options)
        , m_window(lookAhead * std::max(1, options.threads))
        , m_active(std::max(1, options.threads))
    {
    }

    void run(const std::function<void(BatchResult)> &sink)
    {
        std::vector<std::thread> workers;
        for (int i = m_active; i > 0; --i)
            workers.emplace_back([this] { work(); });
        collect(sink);
        for (std::thread &worker : workers)
            worker.join();
    }

private:
    /// What became of an input.
    struct Done
    {
        QString name;
        bool moreOfFile = false;
        std::vector<Outcome> outcomes;
    };

    bool isCancelled() const { return m_options.cancel && m_options.cancel->load(std::memory_order_relaxed); }

    void work()
    {
        while (auto taken = take()) {
            const BatchInput &input = taken->second;
            Done done{input.name, input.moreOfFile, read(input)};
            const std::lock_guard lock(m_mutex);
            m_done.emplace(taken->first, std::move(done));
            m_ready.notify_one();
        }
        const std::lock_guard lock(m_mutex);
        --m_active;
        m_ready.notify_one();
    }

    /// The next input and its number, once it is not too far ahead. A slow stream of inputs blocks
    /// here, where results can still be handed out.
    std::optional<std::pair<qsizetype, BatchInput>> take()
    {
        const std::lock_guard oneAtATime(m_inputMutex);
        {
            std::unique_lock lock(m_mutex);
            m_room.wait(lock, [this] { return m_taken < m_handedOut + m_window || m_stopped; });
            if (m_stopped)
                return std::nullopt;
        }
        std::optional<BatchInput> input = isCancelled() ? std::nullopt : m_inputs();
        const std::lock_guard lock(m_mutex);
        if (!input) {
            m_stopped = true;
            return std::nullopt;
        }
        return std::pair(m_taken++, std::move(*input));
    }

    std::vector<Outcome> read(const BatchInput &input) const
    {
        std::vector<Outcome> outcomes;
        try {
            auto articles = input.load();
            if (!articles)
                return {articles.problem()};
            for (Article &article : *articles)
                outcomes.push_back(extracted(std::move(article)));
            for (Problem &problem : articles->problems)
                outcomes.push_back(std::move(problem));
        } catch (const std::exception &error) {
            outcomes.push_back(Problem{
                input.name, u"Reading it failed: %1."_s.arg(QString::fromUtf8(error.what())), {}, {}});
        }
        return outcomes;
    }

    ExtractedArticle extracted(Article article) const
    {
        if (m_options.isKnown && m_options.isKnown(article))
            return {std::move(article), {}};
        if (m_engine && !article.language.isEmpty() && article.language != "en"_L1)
            article.notes
                << u"The text is not in English (%1): dates in numbers are found, most events are not."_s.arg(
                       article.language);
        Extraction extraction = m_engine ? m_engine->extract(article) : Extraction{};
        return {std::move(article), std::move(extraction)};
    }

    void collect(const std::function<void(BatchResult)> &sink)
    {
        while (auto done = waitForNext()) {
            handOut(*done, sink);
            const std::lock_guard lock(m_mutex);
            ++m_handedOut;
            m_stopped = m_stopped || isCancelled();
            m_room.notify_all();
        }
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        m_room.notify_all();
    }

    void handOut(Done &done, const std::function<void(BatchResult)> &sink)
    {
        m_fileHasGiven = m_fileHasGiven || !done.outcomes.empty();
        const bool ended = !done.moreOfFile;
        if (ended && !std::exchange(m_fileHasGiven, !ended))
            done.outcomes.push_back(Problem{done.name, u"There is no article in it."_s, {}, {}});
        for (Outcome &outcome : done.outcomes) {
            if (isCancelled())
                return;
            sink({m_handedOut, std::move(outcome)});
        }
        if (ended && m_options.finished)
            m_options.finished(done.name);
    }

    std::optional<Done> waitForNext()
    {
        std::unique_lock lock(m_mutex);
        m_ready.wait(lock, [this] { return m_done.contains(m_handedOut) || m_active == 0; });
        auto next = m_done.extract(m_handedOut);
        if (next.empty() || isCancelled())
            return std::nullopt;
        return std::move(next.mapped());
    }

    const BatchInputs &m_inputs;
    const Engine *m_engine;
    const BatchOptions &m_options;
    const qsizetype m_window;

    std::mutex m_inputMutex; ///< held while an input is fetched; taken before m_mutex
    std::mutex m_mutex;      ///< guards all below; m_handedOut is written by the calling thread only
    std::condition_variable m_room;
    std::condition_variable m_ready;
    std::map<qsizetype, Done> m_done;
    qsizetype m_taken = 0;
    qsizetype m_handedOut = 0;
    int m_active;
    bool m_stopped = false;
    bool m_fileHasGiven = false; ///< parts of the file in hand gave articles or problems; calling thread only
};

} // namespace

BatchInput BatchInput::file(const QString &path, const LoadOptions &options)
{
    return {path, [path, options] { return loadFile(path, options); }, path, false, options};
}

BatchInput BatchInput::address(const QString &url, const LoadOptions &options)
{
    return {url, [url, options] { return loadAddress(url, options); }, {}, false, options};
}

BatchInput BatchInput::article(const Article &article)
{
    return {article.name, [article] { return Result(LoadedArticles{{article}, {}}); }};
}

BatchInputs batchInputs(std::vector<BatchInput> inputs)
{
    const auto list = std::make_shared<const std::vector<BatchInput>>(std::move(inputs));
    return [list, next = size_t(0)]() mutable -> std::optional<BatchInput> {
        if (next == list->size())
            return std::nullopt;
        return (*list)[next++];
    };
}

BatchInputs batchInputs(const QStringList &paths, const LoadOptions &options)
{
    return [paths, options, next = qsizetype(0)]() mutable -> std::optional<BatchInput> {
        if (next == paths.size())
            return std::nullopt;
        return BatchInput::file(paths[next++], options);
    };
}

void runBatch(const BatchInputs &inputs, const Engine *engine, const BatchOptions &options,
              const std::function<void(BatchResult)> &sink)
{
    BatchOptions settled = options;
    if (settled.threads <= 0)
        settled.threads = int(std::max(1u, std::thread::hardware_concurrency()));
    Batch(inputs, engine, settled).run(sink);
}

} // namespace dateline
