// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/logisticregression.h"
#include "app/train/weightrows.h"
#include <algorithm>
#include <cmath>
#include <numeric>

namespace dateline {

LogisticRegression::LogisticRegression(size_t labels, const LogisticTraining &training)
    : m_labels(labels)
    , m_training(training)
    , m_random(training.seed)
{
    Q_ASSERT(labels <= mostLabels);
}

void LogisticRegression::count(std::span<const quint32> features)
{
    for (const quint32 key : features)
        if (++m_counts[key] == m_training.rarestFeature)
            m_features.try_emplace(key);
}

void LogisticRegression::train(const std::vector<Example> &examples)
{
    std::vector<size_t> order(examples.size());
    std::iota(order.begin(), order.end(), size_t(0));
    for (int round = 0; round < m_training.rounds; ++round) {
        for (int epoch = 0; epoch < m_training.epochs; ++epoch) {
            for (size_t i = order.size(); i > 1; --i)
                std::swap(order[i - 1], order[m_random() % i]);
            for (const size_t number : order)
                learn(examples[number]);
        }
        closeRound();
    }
}

void LogisticRegression::closeRound()
{
    for (auto &[key, feature] : m_features) {
        for (size_t label = 0; label < m_labels; ++label)
            feature.sums[label] += feature.weights[label];
        feature.weights = {};
        feature.squares = {};
    }
}

void LogisticRegression::learn(const Example &example)
{
    const auto dropped = quint32(m_training.dropout * double(std::mt19937::max()));
    m_active.clear();
    for (const quint32 key : example.features)
        if (m_random() >= dropped)
            if (const auto found = m_features.find(key); found != m_features.end())
                m_active.push_back(&found->second);
    Row gradient = probabilities();
    for (float &g : gradient)
        g = float(-g * example.weight);
    gradient[size_t(example.label)] += float(example.weight);
    for (Feature *feature : m_active)
        move(*feature, gradient);
}

LogisticRegression::Row LogisticRegression::probabilities() const
{
    // Features that will not be left out later count less, so that sums stay as they were learned.
    const auto keep = float(1 / (1 - m_training.dropout));
    Row scores{};
    for (const Feature *feature : m_active)
        for (size_t label = 0; label < m_labels; ++label)
            scores[label] += feature->weights[label] * keep;
    const float largest = *std::max_element(scores.begin(), scores.begin() + std::ptrdiff_t(m_labels));
    float sum = 0;
    for (size_t label = 0; label < m_labels; ++label)
        sum += scores[label] = std::exp(scores[label] - largest);
    for (size_t label = 0; label < mostLabels; ++label)
        scores[label] = label < m_labels ? scores[label] / sum : 0;
    return scores;
}

void LogisticRegression::move(Feature &feature, const Row &gradient)
{
    for (size_t label = 0; label < m_labels; ++label) {
        const double step = double(gradient[label]) - m_training.decay * double(feature.weights[label]);
        feature.squares[label] += float(step * step);
        feature.weights[label] +=
            float(m_training.rate * step / std::sqrt(double(feature.squares[label]) + 1e-6));
    }
}

ModelSections LogisticRegression::sections(const QByteArray &name) const
{
    WeightRows rows;
    for (const auto &[key, feature] : m_features)
        for (size_t label = 0; label < m_labels; ++label) {
            const long weight = std::lround(double(feature.sums[label]) / m_training.rounds * scale);
            if (weight != 0)
                rows[key].push_back({quint8(label), qint8(std::clamp(weight, -127L, 127L))});
        }
    return linearModelSections(name, rows);
}

} // namespace dateline
