// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/scoring.h"
#include "app/core/result.h"
#include <QDir>

namespace dateline {

/// "events", "timexes", "grammar", "bodies", "dates"
QStringList evaluationSets();

/// Runs the engine over the gold data of \a set below \a gold and scores what it finds.
Result<ScoreTable> evaluate(const QString &set, const QDir &gold, int jobs);

} // namespace dateline
