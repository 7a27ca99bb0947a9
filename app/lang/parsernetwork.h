// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/lang/parsermodel.h"

namespace dateline {

/// The tree of one sentence or piece of one, and its words' tags as the network sees them.
struct ParsedWords
{
    std::vector<int> heads; ///< of word i at [i]; 0: root; else the number of the head, from 1
    std::vector<Relation> relations;
    std::vector<quint8> tags; ///< rows of ParserModel::tags
};

/// Runs the parser's network over a batch of sentences, its buffers kept for the next batch. For one thread.
class ParserNetwork
{
public:
    explicit ParserNetwork(const ParserModel &model);

    /// Sentences of \a lengths, each from 1 to longestTree words, whose features follow one another in \a
    /// words.
    std::vector<ParsedWords> parse(std::span<const ParserFeatures> words, std::span<const int> lengths);

private:
    void placeRows(std::span<const int> lengths);
    void embed(std::span<const ParserFeatures> words, std::span<const int> lengths);
    void encode(std::span<const int> lengths);
    void product(const std::vector<qint16> &rows, int width, std::span<const int> shifts,
                 const ParserLayer &layer);
    void convolve(const ParserBlock &block);
    void recur(const ParserBlock &block, std::span<const int> lengths);
    void normalise(const ParserNorm &norm);
    void makeVectors();
    void findTree(int first, ParsedWords &sentence);
    void findRelations(int first, ParsedWords &sentence);
    void findTags(std::span<const int> lengths, std::vector<ParsedWords> &sentences);

    float *changeRow(int row) { return m_change.data() + size_t(row) * m_model.layout.hidden; }

    const ParserModel &m_model;
    int m_rows = 0;              ///< of the batch, with the empty ones between sentences
    std::vector<int> m_firsts;   ///< row of each sentence's first word
    std::vector<char> m_filled;  ///< by row: whether a word stands there
    std::vector<qint16> m_input; ///< vectors of the words
    std::vector<float> m_state;  ///< output of the latest block
    std::vector<qint16> m_fixed; ///< the same in fixed point
    std::vector<float> m_change; ///< what a block adds
    std::vector<qint32> m_sums;  ///< of the latest product
    std::vector<qint16> m_heads; ///< words as heads of arcs
    std::vector<qint16> m_dependents;
    std::vector<qint16> m_queries;
    std::vector<float> m_relations; ///< words as heads, then as dependents, for relations
    PackedMatrix m_candidates;
};

} // namespace dateline
