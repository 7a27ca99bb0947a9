// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <array>
#include <qglobal.h>
#include <utility>
#include <vector>

namespace dateline {

/// Sorts by a qint32 key, stable, by eleven bits at a time of those in which the keys differ: several times
/// faster than comparing for large numbers of small items. Small or sorted inputs take the short ways.
template<class Item, class KeyOf> void radixSort(std::vector<Item> &items, KeyOf keyOf)
{
    const auto less = [&](const Item &a, const Item &b) { return keyOf(a) < keyOf(b); };
    if (std::is_sorted(items.begin(), items.end(), less))
        return;
    if (items.size() < 2000) {
        std::stable_sort(items.begin(), items.end(), less);
        return;
    }
    const auto [least, most] = std::minmax_element(items.begin(), items.end(), less);
    const qint64 first = keyOf(*least);
    const qint64 range = keyOf(*most) - first;
    std::vector<Item> other(items.size());
    for (int shift = 0; range >> shift > 0; shift += 11) {
        const auto digitOf = [&](const Item &item) { return size_t((keyOf(item) - first) >> shift) & 2047; };
        std::array<size_t, 2048> place{};
        for (const Item &item : items)
            ++place[digitOf(item)];
        size_t sum = 0;
        for (size_t &count : place)
            sum += std::exchange(count, sum);
        for (const Item &item : items)
            other[place[digitOf(item)]++] = item;
        items.swap(other);
    }
}

/// Sorts numbers by counting them where they lie so close that this is faster.
inline void countingSort(std::vector<qint32> &numbers)
{
    if (numbers.empty())
        return;
    const auto [least, most] = std::minmax_element(numbers.begin(), numbers.end());
    const qint64 first = *least;
    const qint64 range = *most - first + 1;
    if (range > qint64(numbers.size()) * 8) {
        radixSort(numbers, [](qint32 number) { return number; });
        return;
    }
    std::vector<quint32> counts(static_cast<size_t>(range), 0);
    for (qint32 number : numbers)
        ++counts[size_t(number - first)];
    auto place = numbers.begin();
    for (size_t i = 0; i < counts.size(); ++i)
        place = std::fill_n(place, counts[i], qint32(first + qint64(i)));
}

} // namespace dateline
