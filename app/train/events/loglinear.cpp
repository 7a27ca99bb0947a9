// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/events/loglinear.h"
#include <algorithm>
#include <cmath>
#include <numeric>
#include <QJsonArray>
#include <random>

namespace dateline {

namespace {

/// Features by number; weights with AdaGrad's sums of squares.
class Learner
{
public:
    Learner(int outputs, const TrainingOptions &options)
        : m_outputs(outputs)
        , m_options(options)
    {
    }

    std::vector<int> numbers(const std::vector<QString> &features)
    {
        std::vector<int> found;
        for (const QString &feature : features) {
            const auto number = m_numbers.constFind(feature);
            found.push_back(number != m_numbers.cend() ? *number : add(feature));
        }
        return found;
    }

    double score(const std::vector<int> &features, int output) const
    {
        double sum = 0;
        for (int f : features)
            sum += m_weights[size_t(f * m_outputs + output)];
        return sum;
    }

    void step(const std::vector<int> &features, int output, double gradient)
    {
        for (int f : features) {
            const size_t i = size_t(f * m_outputs + output);
            const double g = gradient + m_options.decay * m_weights[i];
            m_squares[i] += g * g;
            m_weights[i] -= m_options.rate * g / std::sqrt(m_squares[i] + 1e-6);
        }
    }

    WeightTable table() const
    {
        WeightTable table;
        for (auto it = m_numbers.begin(); it != m_numbers.end(); ++it) {
            std::vector<float> row;
            bool counts = false;
            for (int o = 0; o < m_outputs; ++o) {
                row.push_back(float(std::round(1000 * m_weights[size_t(it.value() * m_outputs + o)]) / 1000));
                counts |= std::abs(double(row.back())) >= m_options.smallest;
            }
            if (counts)
                table.insert(it.key(), row);
        }
        return table;
    }

private:
    int add(const QString &feature)
    {
        const int number = int(m_numbers.size());
        m_numbers.insert(feature, number);
        m_weights.resize(size_t((number + 1) * m_outputs));
        m_squares.resize(m_weights.size());
        return number;
    }

    int m_outputs;
    TrainingOptions m_options;
    QHash<QString, int> m_numbers;
    std::vector<double> m_weights;
    std::vector<double> m_squares;
};

std::vector<double> softmax(std::vector<double> scores)
{
    const double most = *std::max_element(scores.begin(), scores.end());
    double sum = 0;
    for (double &score : scores)
        sum += score = std::exp(score - most);
    for (double &score : scores)
        score /= sum;
    return scores;
}

/// Runs \a each over 0 … count − 1 in a new order every epoch; the same orders every time.
template<class Function> void shuffled(size_t count, int epochs, Function each)
{
    std::mt19937 random(1);
    std::vector<size_t> order(count);
    std::iota(order.begin(), order.end(), size_t(0));
    for (int epoch = 0; epoch < epochs; ++epoch) {
        std::shuffle(order.begin(), order.end(), random);
        for (size_t i : order)
            each(i);
    }
}

} // namespace

void removeRare(std::vector<ChoiceExample> &examples, int least)
{
    QHash<QString, int> counts;
    for (const ChoiceExample &example : examples)
        for (const auto &option : example.options)
            for (const QString &feature : option)
                ++counts[feature];
    for (ChoiceExample &example : examples)
        for (auto &option : example.options)
            std::erase_if(option, [&](const QString &feature) { return counts.value(feature) < least; });
}

WeightTable trainChoice(const std::vector<ChoiceExample> &examples, const TrainingOptions &options)
{
    Learner learner(1, options);
    std::vector<std::vector<std::vector<int>>> numbered;
    for (const ChoiceExample &example : examples) {
        numbered.emplace_back();
        for (const auto &option : example.options)
            numbered.back().push_back(learner.numbers(option));
    }
    shuffled(examples.size(), options.epochs, [&](size_t i) {
        std::vector<double> scores;
        for (const auto &option : numbered[i])
            scores.push_back(learner.score(option, 0));
        const std::vector<double> probabilities = softmax(scores);
        for (size_t o = 0; o < probabilities.size(); ++o) {
            const double target = int(o) == examples[i].right ? 1 : 0;
            learner.step(numbered[i][o], 0, examples[i].weight * (probabilities[o] - target));
        }
    });
    return learner.table();
}

WeightTable trainClasses(const std::vector<ClassExample> &examples, int classes,
                         const TrainingOptions &options)
{
    Learner learner(classes, options);
    std::vector<std::vector<int>> numbered;
    for (const ClassExample &example : examples)
        numbered.push_back(learner.numbers(example.features));
    shuffled(examples.size(), options.epochs, [&](size_t i) {
        std::vector<double> scores;
        for (int c = 0; c < classes; ++c)
            scores.push_back(learner.score(numbered[i], c));
        const std::vector<double> probabilities = softmax(scores);
        for (int c = 0; c < classes; ++c) {
            const double target = c == examples[i].right ? 1 : 0;
            learner.step(numbered[i], c, examples[i].weight * (probabilities[size_t(c)] - target));
        }
    });
    return learner.table();
}

LinearModel modelOf(const WeightTable &weights, int outputs)
{
    LinearModel model(outputs);
    for (auto it = weights.begin(); it != weights.end(); ++it)
        model.set(it.key(), it.value());
    return model;
}

QJsonObject toJson(const WeightTable &weights)
{
    const auto rounded = [](float weight) { return std::round(1000 * double(weight)) / 1000; };
    QJsonObject object;
    for (auto it = weights.begin(); it != weights.end(); ++it) {
        QJsonArray row;
        for (float weight : it.value())
            row.append(rounded(weight));
        object.insert(it.key(), row.size() == 1 ? row.first() : QJsonValue(row));
    }
    return object;
}

} // namespace dateline
