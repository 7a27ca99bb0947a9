// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/hashedlinearmodel.h"
#include <algorithm>
#include <array>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

void prefetch([[maybe_unused]] const void *address)
{
#ifdef __GNUC__
    __builtin_prefetch(address);
#endif
}

} // namespace

Result<HashedLinearModel> HashedLinearModel::load(std::shared_ptr<const ModelFile> model,
                                                  const QByteArray &name, size_t labels)
{
    HashedLinearModel linear;
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

/// Slots and weights lie at random places of large tables: all are asked for before the first is used, so
/// that the memory fetches them side by side.
void HashedLinearModel::addScores(std::span<const quint32> keys, std::span<int> scores) const
{
    constexpr size_t batch = 64;
    for (; keys.size() > batch; keys = keys.subspan(batch))
        addScores(keys.first(batch), scores);
    for (const quint32 key : keys)
        prefetch(&m_slots[firstSlot(key, m_slots.size())]);
    std::array<std::span<const FeatureWeight>, batch> rows;
    for (size_t i = 0; i < keys.size(); ++i) {
        rows[i] = weights(keys[i]);
        prefetch(rows[i].data());
    }
    for (size_t i = 0; i < keys.size(); ++i)
        for (const FeatureWeight weight : rows[i])
            scores[weight.label] += weight.weight;
}

std::span<const FeatureWeight> HashedLinearModel::weights(quint32 key) const
{
    const size_t size = m_slots.size();
    size_t i = firstSlot(key, size);
    for (size_t step = 0; step < size && m_slots[i].key != 0; ++step) {
        if (m_slots[i].key == key)
            return m_weights.subspan(m_slots[i].first, m_slots[i].count);
        i = i + 1 < size ? i + 1 : 0;
    }
    return {};
}

} // namespace dateline
