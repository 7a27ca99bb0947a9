// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/result.h"
#include "app/events/features.h"
#include <QHash>
#include <QJsonObject>

namespace dateline {

/// A log-linear model: each known feature adds its weights to the outputs. Unknown ones add nothing.
class LinearModel
{
public:
    explicit LinearModel(int outputs = 1)
        : m_outputs(outputs)
    {
    }

    int outputs() const { return m_outputs; }
    /// Adds the weights of \a features to \a scores, an array of outputs() numbers.
    void addScores(const Features &features, float *scores) const;
    /// The score of a model with one output.
    float score(const Features &features) const;

    void set(const QString &name, const std::vector<float> &weights);

    /// {"feature": [weight, …] or weight}; an entry with another number of weights is a Problem.
    static Result<LinearModel> fromJson(const QJsonObject &weights, int outputs, const QString &path);

private:
    int m_outputs;
    std::vector<float> m_weights;
    QHash<quint64, int> m_rows;
};

/// 1 / (1 + e^-score)
double probability(float score);

} // namespace dateline
