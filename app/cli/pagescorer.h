// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/scoring.h"

namespace dateline {

/// How well the texts of pages were told from what surrounds them, by the definitions of score_pages.py:
/// shared runs of four words, averaged over pages.
class BodyScorer
{
public:
    void add(const QString &gold, const QString &read);
    ScoreTable table(const QString &set) const;

private:
    std::vector<double> m_precision;
    std::vector<double> m_recall;
    int m_pages = 0;
    int m_exact = 0;
};

/// How often the publication date of a page was found, to the day.
class DateScorer
{
public:
    /// Both as 2021-05-05; \a read is empty where none was found. \a confidence is what the cascade says of
    /// it.
    void add(const QString &gold, const QString &read, double confidence = 0);
    ScoreTable table(const QString &set) const;

private:
    int m_pages = 0;
    int m_given = 0;
    int m_right = 0;
    int m_sure = 0; ///< given with high confidence
    int m_sureAndRight = 0;
};

} // namespace dateline
