// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/command.h"
#include "app/engine/batch.h"

namespace dateline {

/// The arguments that all commands over articles share.
struct ArticleArguments
{
    QStringList operands;   ///< FILE|DIR|URL|-
    bool jsonLines = false; ///< --from jsonl: each operand is a stream of one article a line
    LoadOptions load;
    int jobs = 0;   ///< 0: as many as cores
    QString output; ///< path, or empty for standard output
};

/// What --from of most commands knows.
inline const QStringList articleSources{QStringLiteral("auto"), QStringLiteral("jsonl")};

/// Adds --from with \a sources, the first being the default, --published, --encoding, --jobs and --output.
void addArticleOptions(QCommandLineParser &parser, const QStringList &sources = articleSources);

/// What was given, or why it is wrong.
Result<ArticleArguments> articleArguments(const QCommandLineParser &parser,
                                          const QStringList &sources = articleSources);

/// All of a file, or of standard input for "-".
Result<QByteArray> readWhole(const QString &operand);

/// The operands in order; folders are listed when their turn comes, streams read line by line.
BatchInputs inputsOf(const ArticleArguments &arguments);

} // namespace dateline
