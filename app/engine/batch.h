// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/extraction.h"
#include "app/engine/engine.h"
#include "app/load/registry.h"
#include <atomic>
#include <functional>
#include <QHash>

namespace dateline {

/// One thing to read: a file, a line of JSON, a text. load() runs on a worker thread.
struct BatchInput
{
    QString name;
    std::function<Result<LoadedArticles>()> load;
    QString path = {};        ///< of a file that was not opened yet
    bool moreOfFile = false;  ///< the next input is a part of the same file
    LoadOptions options = {}; ///< of a file or an address, as load() uses them

    static BatchInput file(const QString &path, const LoadOptions &options = {});
    /// A web page, fetched when its turn comes.
    static BatchInput address(const QString &url, const LoadOptions &options = {});
    static BatchInput article(const Article &article);
};

/// Gives the next input, nothing at the end. Called from one thread at a time, and only a few inputs
/// ahead of the results, so a stream of any length is read in bounded memory.
using BatchInputs = std::function<std::optional<BatchInput>()>;

/// The inputs of a list, in order.
BatchInputs batchInputs(std::vector<BatchInput> inputs);
BatchInputs batchInputs(const QStringList &paths, const LoadOptions &options = {});

/// \a inputs with the parts of each large file of many articles in its place (FileParts).
BatchInputs inFileParts(BatchInputs inputs);

/// \a inputs with each file and address of which a person has chosen the encoding in that one, unless the
/// options name another. The keys of \a encodings are absolute paths and addresses.
BatchInputs inChosenEncodings(BatchInputs inputs, const QHash<QString, QString> &encodings);

/// One article with what was read out of it, or why it could not be; Problem::where is the input's name.
struct BatchResult
{
    qsizetype input = 0; ///< number of the input, from 0; parts of a file count each
    Result<ExtractedArticle> outcome;
};

struct BatchOptions
{
    int threads = 0;                           ///< 0: as many as the machine has cores
    const std::atomic<bool> *cancel = nullptr; ///< set from any thread: no further article is begun
    /// Asked on the worker threads: an article of which this is true is handed on without being extracted.
    std::function<bool(const Article &)> isKnown = {};
    /// Told on the calling thread behind the last result of each input that is no part of a file and of
    /// each file that was read in parts.
    std::function<void(const QString &name)> finished = {};
};

/// Loads and extracts all \a inputs on worker threads and hands each result to \a sink on the calling
/// thread, in input order. Without an engine articles are loaded only. Returns when all is done or, after a
/// cancel, when the articles under way are; the sink gets nothing more then.
void runBatch(const BatchInputs &inputs, const Engine *engine, const BatchOptions &options,
              const std::function<void(BatchResult)> &sink);

} // namespace dateline
