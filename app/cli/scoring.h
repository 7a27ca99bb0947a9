// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <QString>
#include <vector>

namespace dateline {

/// Precision, recall and their harmonic mean, in percent.
struct Figures
{
    double precision = 0;
    double recall = 0;
    double f1 = 0;

    static Figures of(double hits, double predicted, double gold);
};

/// One line of the table that `evaluate` prints.
struct ScoreRow
{
    QString set;
    QString measure;
    std::optional<Figures> figures; ///< else single
    double single = 0;
};

using ScoreTable = std::vector<ScoreRow>;

} // namespace dateline
