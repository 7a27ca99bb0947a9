// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/scoring.h"
#include "app/core/textspan.h"
#include "app/core/timex.h"
#include "app/lang/golddates.h"
#include <QJsonObject>

namespace dateline {

/// A time expression as the scorer sees it. Spans count code points.
struct ScoredTimex
{
    TextSpan span;
    QString type;
    QString value;
};

/// The expressions of a gold line.
std::vector<ScoredTimex> goldTimexes(const QJsonObject &document);

/// TempEval-3 scores (UzZaman et al. 2013) over documents, by the definitions of score_timex.py.
class TimexScorer
{
public:
    void add(const std::vector<ScoredTimex> &gold, const std::vector<ScoredTimex> &predicted);
    ScoreTable table(const QString &set) const;

private:
    int m_gold = 0;
    int m_predicted = 0;
    int m_relaxed = 0;
    int m_strict = 0;
    int m_type = 0;
    int m_value = 0;
};

/// How many dates that GUM marks are read with their value; an expression that overlaps the mark counts.
class MarkedDateScorer
{
public:
    void add(const std::vector<GoldDate> &gold, const std::vector<Timex> &found);
    ScoreTable table(const QString &set) const;

private:
    int m_gold = 0;
    int m_read = 0;
    int m_right = 0;
};

} // namespace dateline
