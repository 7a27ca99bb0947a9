// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/lang/parserfeatures.h"
#include "app/lang/parserlayout.h"
#include "app/train/parser/layers.h"
#include "app/train/tables.h"
#include <array>
#include <span>

namespace dateline {

/// A sentence to learn from. Feature numbers are rows of the tables of vectors, 0 for what is unknown.
struct ParserExample
{
    std::vector<std::array<int, parserFeatureKinds>> features;
    std::vector<int> heads; ///< 0: root; else the number of the head, from 1
    std::vector<int> relations;
    std::vector<int> tags; ///< class; -1 where too rare
    float weight = 1;      ///< how much it counts
};

/// What a pass over some sentences gives.
struct ParserScore
{
    double loss = 0;
    qint64 words = 0;
    qint64 heads = 0;    ///< words whose best head is right
    qint64 attached = 0; ///< those whose best relation to it is right too, subtypes apart
    qint64 tags = 0;

    void add(const ParserScore &other);
};

/// The network of the parser in training: its layers are those of ParserLayout.
class TrainingNetwork
{
public:
    TrainingNetwork(const ParserLayout &layout, const std::vector<quint8> &blocks,
                    const std::array<int, parserFeatureKinds> &vocabulary, float dropout, unsigned seed);
    TrainingNetwork(const TrainingNetwork &) = delete;
    TrainingNetwork &operator=(const TrainingNetwork &) = delete;

    /// Adds the gradients of the loss over \a batch, in which some vectors and units are left out.
    ParserScore learn(std::span<const ParserExample *const> batch);
    /// Only scores \a batch, with nothing left out.
    ParserScore score(std::span<const ParserExample *const> batch);

    const std::vector<Parameter *> &parameters() const { return m_parameters; }
    Dice &dice() { return m_dice; }
    /// The network's model sections, its weights rounded.
    ModelSections sections() const;

private:
    struct Gradients
    {
        Matrix vectors;
        Matrix query;
        Matrix tags;
    };

    ParserScore pass(std::span<const ParserExample *const> batch, bool learning);
    Matrix vectorsOf(std::span<const ParserExample *const> batch);
    void spreadVectors(std::span<const ParserExample *const> batch, const Matrix &gradient);
    Matrix relationInput(const ParserExample &example, SentenceRows::Range range,
                         const Matrix &vectors) const;
    void passArcs(const ParserExample &example, SentenceRows::Range range, const Matrix &vectors,
                  const Matrix &query, Gradients *gradients, std::vector<bool> &right, ParserScore &score);
    void passRelations(const ParserExample &example, SentenceRows::Range range, const Matrix &vectors,
                       Gradients *gradients, const std::vector<bool> &right, ParserScore &score);
    void passTags(const ParserExample &example, SentenceRows::Range range, const Matrix &scores,
                  Gradients *gradients, ParserScore &score);

    ParserLayout m_layout;
    std::vector<quint8> m_dilations;
    float m_dropout;
    Dice m_dice;
    float m_scale = 1; ///< of a word's loss in the batch
    SentenceRows m_rows;

    std::array<Parameter, parserFeatureKinds> m_vectors;
    LinearLayer m_input;
    NormLayer m_inputNorm;
    std::vector<Block> m_blocks;
    LinearLayer m_out;      ///< the four vectors of a word: arc and relation, each as head, as dependent
    LinearLayer m_arc;      ///< what a dependent looks for in its head
    LinearLayer m_relation; ///< relations from the hidden layer
    LinearLayer m_tag;
    Parameter m_rootArc;
    Parameter m_rootRelation;
    Parameter m_distance;
    std::vector<Parameter *> m_parameters;
};

} // namespace dateline
