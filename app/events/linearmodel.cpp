// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/linearmodel.h"
#include <cmath>
#include <QJsonArray>

namespace dateline {

using namespace Qt::StringLiterals;

void LinearModel::addScores(const Features &features, float *scores) const
{
    for (quint64 key : features.keys()) {
        const auto row = m_rows.constFind(key);
        if (row == m_rows.cend())
            continue;
        for (int i = 0; i < m_outputs; ++i)
            scores[i] += m_weights[size_t(row.value() + i)];
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
    const int row = m_rows.value(key, int(m_weights.size()));
    if (row == int(m_weights.size()))
        m_weights.resize(m_weights.size() + weights.size());
    std::copy(weights.begin(), weights.end(), m_weights.begin() + row);
    m_rows.insert(key, row);
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
