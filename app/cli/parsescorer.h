// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/scoring.h"
#include "app/core/token.h"

namespace dateline {

/// Scores analyses against a treebank as the CoNLL 2018 shared task does (Zeman et al. 2018) and by the
/// definitions of score_parse.py: F1 over words that are aligned by their characters. Subtypes of relations
/// are cut.
class ParseScorer
{
public:
    /// Both are of the same text; tokens and sentences may differ.
    void add(const AnalysedText &gold, const AnalysedText &system);
    /// Without \a segmentation only tags and arcs: where tokens and sentences were given.
    ScoreTable table(const QString &set, bool segmentation) const;

private:
    struct Count
    {
        int hits = 0;
        int gold = 0;
        int system = 0;
    };

    void addWords(const AnalysedText &gold, const AnalysedText &system);

    Count m_tokens;
    Count m_sentences;
    Count m_words; ///< aligned; gold and system are those of all figures below
    int m_upos = 0;
    int m_xpos = 0;
    int m_heads = 0;
    int m_arcs = 0;
};

} // namespace dateline
