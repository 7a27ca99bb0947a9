// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/train/tables.h"
#include <array>
#include <random>
#include <span>
#include <unordered_map>

namespace dateline {

/// How names are learned: few examples, many features.
struct LogisticTraining
{
    int rounds = 8; ///< models of which the mean is taken: what chance adds to each cancels out
    int epochs = 12;
    double dropout = 0.5;  ///< share of features left out at each step
    double rate = 0.2;     ///< of AdaGrad
    double decay = 2e-5;   ///< of weights, at each step that touches them
    int rarestFeature = 2; ///< features seen less often are not learned
    unsigned seed = 1;
};

/// Learns a HashedLinearModel whose scores are logarithms of odds, so that the scores of several mentions may
/// be added up: multinomial logistic regression by stochastic gradient ascent with AdaGrad (Duchi et al.
/// 2011).
class LogisticRegression
{
public:
    static constexpr size_t mostLabels = 8;
    /// Steps of the stored weights to one nat.
    static constexpr double scale = 32;

    LogisticRegression(size_t labels, const LogisticTraining &training);

    /// Counts features beforehand: only those seen often enough are learned.
    void count(std::span<const quint32> features);

    struct Example
    {
        std::vector<quint32> features;
        int label = 0;
        double weight = 1;
    };
    void train(const std::vector<Example> &examples);

    ModelSections sections(const QByteArray &name) const;

private:
    using Row = std::array<float, mostLabels>;
    struct Feature
    {
        Row weights{};
        Row squares{}; ///< sums of squared gradients
        Row sums{};    ///< of the weights at the end of each round
    };

    void learn(const Example &example);
    void closeRound();
    Row probabilities() const;
    void move(Feature &feature, const Row &gradient);

    size_t m_labels;
    LogisticTraining m_training;
    std::mt19937 m_random;
    std::unordered_map<quint32, int> m_counts;
    std::unordered_map<quint32, Feature> m_features;
    std::vector<Feature *> m_active;
};

} // namespace dateline
