// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/weightrows.h"

namespace dateline {

ModelSections linearModelSections(const QByteArray &name, const WeightRows &rows)
{
    std::vector<FeatureSlot> slots(rows.size() * 7 / 5 + 1);
    std::vector<FeatureWeight> weights;
    for (const auto &[key, row] : rows) {
        size_t i = firstSlot(key, slots.size());
        while (slots[i].key != 0)
            i = (i + 1) % slots.size();
        slots[i].key = key;
        slots[i].first = weights.size() & 0xFFFFFF;
        slots[i].count = row.size() & 0xFF;
        weights.insert(weights.end(), row.begin(), row.end());
    }
    return {{name + ".slots", tableBytes(slots)}, {name + ".weights", tableBytes(weights)}};
}

} // namespace dateline
