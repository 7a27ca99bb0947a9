// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/linearmodel.h"
#include <cmath>
#include <QJsonArray>

namespace dateline {

using namespace Qt::StringLiterals;

int LinearModel::rowOf(quint64 key) const
{
    const size_t mask = m_slots.size() - 1;
    for (size_t i = key & mask;; i = (i + 1) & mask) {
        const Slot &slot = m_slots[i];
        if (slot.row < 0 || slot.key == key)
            return slot.row;
    }
}

void LinearModel::insert(quint64 key, int row)
{
    const size_t mask = m_slots.size() - 1;
    size_t i = key & mask;
    while (m_slots[i].row >= 0)
        i = (i + 1) & mask;
    m_slots[i] = {key, row};
    ++m_used;
}

/// Keeps half of the slots free, so that a miss ends soon.
void LinearModel::grow()
{
    if (2 * (m_used + 1) < m_slots.size())
        return;
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    m_used = 0;
    for (const Slot &slot : old)
        if (slot.row >= 0)
            insert(slot.key, slot.row);
}

void LinearModel::addScores(const Features &features, float *scores) const
{
    for (quint64 key : features.keys()) {
        const int row = rowOf(key);
        if (row < 0)
            continue;
        const float *weights = m_weights.data() + row;
        for (int i = 0; i < m_outputs; ++i)
            scores[i] += weights[i];
    }
}

float LinearModel::score(const Features &features) const
{
    Q_ASSERT(m_outputs == 1);
    float sum = 0;
    addScores(features, &sum);
    return sum;
}

void LinearModel::set(const QString &name, const std::vector<float> &weights)
{
    Q_ASSERT(int(weights.size()) == m_outputs);
    const quint64 key = featureKey(name);
    int row = rowOf(key);
    if (row < 0) {
        row = int(m_weights.size());
        m_weights.resize(m_weights.size() + weights.size());
        grow();
        insert(key, row);
    }
    std::copy(weights.begin(), weights.end(), m_weights.begin() + row);
}

Result<LinearModel> LinearModel::fromJson(const QJsonObject &weights, int outputs, const QString &path)
{
    LinearModel model(outputs);
    for (auto it = weights.begin(); it != weights.end(); ++it) {
        std::vector<float> row;
        if (it.value().isArray())
            for (const QJsonValue &weight : it.value().toArray())
                row.push_back(float(weight.toDouble()));
        else
            row.push_back(float(it.value().toDouble()));
        if (int(row.size()) != outputs)
            return Problem{path,
                           u"The feature “%1” has %2 weights instead of %3."_s.arg(it.key())
                               .arg(row.size())
                               .arg(outputs),
                           {},
                           u"Install the program again, or restore this file."_s};
        model.set(it.key(), row);
    }
    return model;
}

double probability(float score)
{
    return 1 / (1 + std::exp(-double(score)));
}

} // namespace dateline
