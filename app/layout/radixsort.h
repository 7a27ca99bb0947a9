// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <array>
#include <qglobal.h>
#include <utility>
#include <vector>

namespace dateline {

/// Sorts by a qint32 key, stable, in three passes of eleven bits: several times faster than comparing
/// for large numbers of small items. Small or sorted inputs take the short ways.
template<class Item, class KeyOf> void radixSort(std::vector<Item> &items, KeyOf keyOf)
{
    const auto less = [&](const Item &a, const Item &b) { return keyOf(a) < keyOf(b); };
    if (std::is_sorted(items.begin(), items.end(), less))
        return;
    if (items.size() < 2000) {
        std::stable_sort(items.begin(), items.end(), less);
        return;
    }
    const auto unsignedKey = [&](const Item &item) { return quint32(keyOf(item)) ^ 0x80000000u; };
    std::vector<Item> other(items.size());
    for (int shift = 0; shift < 32; shift += 11) {
        std::array<size_t, 2048> place{};
        for (const Item &item : items)
            ++place[(unsignedKey(item) >> shift) & 2047];
        size_t sum = 0;
        for (size_t &count : place)
            sum += std::exchange(count, sum);
        for (const Item &item : items)
            other[place[(unsignedKey(item) >> shift) & 2047]++] = item;
        items.swap(other);
    }
}

} // namespace dateline
