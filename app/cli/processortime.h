// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <ctime>
#include <limits>

namespace dateline {

/// Processor seconds of the fastest of \a rounds calls of \a work, all threads together.
template<class Work> double fastestSeconds(int rounds, Work work)
{
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i < rounds; ++i) {
        const std::clock_t start = std::clock();
        work();
        best = std::min(best, double(std::clock() - start) / CLOCKS_PER_SEC);
    }
    return best;
}

} // namespace dateline
