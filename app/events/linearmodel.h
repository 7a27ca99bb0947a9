// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/result.h"
#include "app/events/features.h"
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
    /// A feature's key and where its weights begin; row -1 marks an empty slot.
    struct Slot
    {
        quint64 key = 0;
        int row = -1;
    };

    int rowOf(quint64 key) const;
    void insert(quint64 key, int row);
    void grow();

    int m_outputs;
    std::vector<float> m_weights;
    std::vector<Slot> m_slots = std::vector<Slot>(64); ///< open addressing; keys are hashes already
    size_t m_used = 0;
};

/// 1 / (1 + e^-score)
double probability(float score);

} // namespace dateline
