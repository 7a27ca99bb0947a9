// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/lang/modelfile.h"

namespace dateline {

/// A row of a linear model's hash table: where the weights of a feature stand.
struct FeatureSlot
{
    quint32 key = 0; ///< of the feature; 0 marks a free slot
    quint32 first : 24 = 0;
    quint32 count : 8 = 0;
};

/// A weight other than zero.
struct FeatureWeight
{
    quint8 label = 0;
    qint8 weight = 0;
};

/// Where the search for \a key begins in a table of \a size slots; it goes on upwards and around.
inline size_t firstSlot(quint32 key, size_t size)
{
    return size_t((quint64(key) * size) >> 32);
}

/// A linear classifier over hashed features, as the perceptron trainer writes it: the model sections
/// "NAME.slots" and "NAME.weights". Features without a weight other than zero are not in it.
class HashedLinearModel
{
public:
    static Result<HashedLinearModel> load(std::shared_ptr<const ModelFile> model, const QByteArray &name,
                                          size_t labels);

    /// Adds the weights of the features \a keys to the scores of the labels.
    void addScores(std::span<const quint32> keys, std::span<int> scores) const;

private:
    std::span<const FeatureWeight> weights(quint32 key) const;

    std::shared_ptr<const ModelFile> m_model;
    std::span<const FeatureSlot> m_slots;
    std::span<const FeatureWeight> m_weights;
};

} // namespace dateline
