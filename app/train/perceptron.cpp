// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/perceptron.h"
#include "app/train/weightrows.h"
#include <algorithm>
#include <cmath>
#include <numeric>

namespace dateline {

Perceptron::Perceptron(size_t labels, const PerceptronTraining &training)
    : m_labels(labels)
    , m_training(training)
    , m_random(training.seed)
    , m_dropped(quint32(training.dropout * double(std::mt19937::max())))
{
}

void Perceptron::count(std::span<const quint32> features)
{
    for (const quint32 key : features)
        if (++m_counts[key] == m_training.rarestFeature)
            m_rows.try_emplace(key);
}

void Perceptron::train(size_t examples, const std::function<void(size_t)> &learn)
{
    std::vector<size_t> order(examples);
    std::iota(order.begin(), order.end(), size_t(0));
    for (int epoch = 0; epoch < m_training.epochs; ++epoch) {
        for (size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[m_random() % i]);
        for (const size_t number : order)
            learn(number);
    }
}

int Perceptron::decide(std::span<const quint32> features, int gold)
{
    m_active.clear();
    for (const quint32 key : features)
        if (m_random() >= m_dropped)
            if (const auto row = m_rows.find(key); row != m_rows.end())
                m_active.push_back(&row->second);
    m_scores.assign(m_labels, 0);
    for (const Row *row : m_active)
        for (const Cell &cell : *row)
            m_scores[cell.label] += cell.weight;
    const int predicted = int(std::max_element(m_scores.begin(), m_scores.end()) - m_scores.begin());
    ++m_now;
    if (gold >= 0 && predicted != gold)
        for (Row *row : m_active) {
            update(*row, gold, 1);
            update(*row, predicted, -1);
        }
    return predicted;
}

void Perceptron::update(Row &row, int label, int by)
{
    auto cell = std::find_if(row.begin(), row.end(), [&](const Cell &c) { return c.label == label; });
    if (cell == row.end())
        cell = row.insert(row.end(), Cell{quint8(label), 0, 0, m_now});
    cell->sum += cell->weight * (m_now - cell->since);
    cell->since = m_now;
    cell->weight += by;
}

double Perceptron::average(const Cell &cell) const
{
    return double(cell.sum + cell.weight * (m_now - cell.since)) / double(std::max<qint64>(m_now, 1));
}

ModelSections Perceptron::sections(const QByteArray &name) const
{
    double largest = 1e-9;
    for (const auto &[key, row] : m_rows)
        for (const Cell &cell : row)
            largest = std::max(largest, std::abs(average(cell)));
    const double scale = 127 / largest;
    WeightRows rows;
    for (const auto &[key, row] : m_rows)
        for (const Cell &cell : row)
            if (const double weight = average(cell) * scale; std::abs(weight) >= m_training.smallestWeight)
                rows[key].push_back({cell.label, qint8(std::lround(weight))});
    return linearModelSections(name, rows);
}

} // namespace dateline
