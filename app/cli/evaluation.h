// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/scoring.h"
#include "app/core/result.h"
#include <QDir>

namespace dateline {

/// What the engine scores on the gold data of a set, and the parts that could not be scored.
struct Evaluation
{
    ScoreTable table;
    std::vector<Problem> absent;

    void add(const ScoreTable &rows) { table.insert(table.end(), rows.begin(), rows.end()); }
    void add(Evaluation &&other)
    {
        add(other.table);
        absent.insert(absent.end(), other.absent.begin(), other.absent.end());
    }
    static Evaluation without(const Problem &problem) { return {{}, {problem}}; }
};

/// The names that evaluate() knows: "events", "meantime", "timeset", "timexes", "grammar", "names", "bodies",
/// "dates", "speed".
QStringList evaluationSets();

/// Runs the engine over the gold data of \a set, one of evaluationSets(), below \a gold and scores what it
/// finds; \a jobs articles at a time, 0 for one a core.
Evaluation evaluate(const QString &set, const QDir &gold, int jobs);

} // namespace dateline
