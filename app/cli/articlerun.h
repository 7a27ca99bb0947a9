// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/inputs.h"
#include "app/core/extraction.h"

namespace dateline {

/// The engine with the lexicons and models beside the program.
Result<std::shared_ptr<const Engine>> loadEngine(ReadingDepth depth = ReadingDepth::Parsed);

/// --quick: how closely to read.
void addDepthOption(QCommandLineParser &parser);
ReadingDepth depthOf(const QCommandLineParser &parser);

/// Runs over the articles and writes the bytes that \a line makes of each result, as they come and in input
/// order. Problems and notes of loading also go to standard error. The exit code.
int writeLines(const ArticleArguments &arguments, const Engine *engine,
               const std::function<QByteArray(const BatchResult &)> &line);

struct CollectedArticles
{
    std::vector<ExtractedArticle> articles;
    int bad = 0; ///< that could not be read; standard error has the reasons
};

/// As writeLines(), but keeps all good articles, for what needs them together.
CollectedArticles collectArticles(const ArticleArguments &arguments, const Engine &engine);

} // namespace dateline
