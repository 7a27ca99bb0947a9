// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/linearmodel.h"
#include <algorithm>

namespace dateline {

using namespace Qt::StringLiterals;

Result<LinearModel> LinearModel::load(std::shared_ptr<const ModelFile> model, const QByteArray &name,
                                      size_t labels)
{
    LinearModel linear;
    const QByteArray slotsName = name + ".slots", weightsName = name + ".weights";
    linear.m_slots = model->table<FeatureSlot>(QLatin1String(slotsName));
    linear.m_weights = model->table<FeatureWeight>(QLatin1String(weightsName));
    const bool slotsFit =
        std::all_of(linear.m_slots.begin(), linear.m_slots.end(), [&](const FeatureSlot &slot) {
            return size_t(slot.first) + slot.count <= linear.m_weights.size();
        });
    const bool weightsFit = std::all_of(linear.m_weights.begin(), linear.m_weights.end(),
                                        [&](FeatureWeight weight) { return weight.label < labels; });
    if (linear.m_slots.empty() || !slotsFit || !weightsFit)
        return Problem{model->path(),
                       u"The language model cannot be used: the tables of “%1” do not fit together."_s.arg(
                           QLatin1String(name)),
                       {},
                       u"Install the program again, or restore this file."_s};
    linear.m_model = std::move(model);
    return linear;
}

void LinearModel::addScores(std::span<const quint32> keys, std::span<int> scores) const
{
    const size_t size = m_slots.size();
    for (const quint32 key : keys) {
        size_t i = firstSlot(key, size);
        for (size_t step = 0; step < size && m_slots[i].key != 0 && m_slots[i].key != key; ++step)
            i = i + 1 < size ? i + 1 : 0;
        if (m_slots[i].key == key)
            for (const FeatureWeight weight : m_weights.subspan(m_slots[i].first, m_slots[i].count))
                scores[weight.label] += weight.weight;
    }
}

} // namespace dateline
