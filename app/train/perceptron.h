// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/train/tables.h"
#include <functional>
#include <random>
#include <span>
#include <unordered_map>

namespace dateline {

struct PerceptronTraining
{
    int epochs = 10;
    double dropout = 0.4;      ///< share of features left out at each decision, so that none is relied on
    int rarestFeature = 2;     ///< features seen less often are not learned
    double smallestWeight = 2; ///< averaged weights below, in steps of the quantisation, are not stored
    unsigned seed = 1;
};

/// Learns a HashedLinearModel: a multiclass perceptron whose weights are averaged over all decisions.
class Perceptron
{
public:
    Perceptron(size_t labels, const PerceptronTraining &training);

    /// Counts features beforehand: only those seen often enough are learned.
    void count(std::span<const quint32> features);

    /// Calls \a learn(number) for the numbers below \a examples, in a new order each epoch.
    void train(size_t examples, const std::function<void(size_t)> &learn);

    /// The label predicted now; the weights move where it is not \a gold. A gold label below 0 teaches
    /// nothing.
    int decide(std::span<const quint32> features, int gold);

    /// The sections of the HashedLinearModel \a name.
    ModelSections sections(const QByteArray &name) const;

private:
    /// A weight with what its average needs.
    struct Cell
    {
        quint8 label = 0;
        int weight = 0;
        qint64 sum = 0; ///< of the weight over all decisions up to \a since
        qint64 since = 0;
    };
    using Row = std::vector<Cell>;

    void update(Row &row, int label, int by);
    double average(const Cell &cell) const;

    size_t m_labels;
    PerceptronTraining m_training;
    std::mt19937 m_random;
    quint32 m_dropped; ///< random numbers below leave a feature out
    std::unordered_map<quint32, int> m_counts;
    std::unordered_map<quint32, Row> m_rows;
    std::vector<Row *> m_active;
    std::vector<int> m_scores;
    qint64 m_now = 0;
};

} // namespace dateline
