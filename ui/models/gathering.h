// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/parallel.h"

namespace dateline {

/// What \a gather(begin, end, found) appends to found for all stretches of [0, \a size), in their order; on
/// several cores where there is much to look at.
template<class Gather> std::vector<int> gatheredInParallel(size_t size, Gather gather)
{
    constexpr size_t stretch = 32'768;
    std::vector<std::vector<int>> parts((size + stretch - 1) / stretch);
    inParallel(parts.size(), size, [&](size_t part) {
        gather(part * stretch, std::min((part + 1) * stretch, size), parts[part]);
    });
    std::vector<int> all;
    for (const std::vector<int> &part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace dateline
