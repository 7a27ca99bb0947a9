// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <atomic>
#include <future>
#include <thread>
#include <vector>

namespace dateline {

/// Calls \a work(i) for every i below \a jobs, on several cores where there are more than \a items things to
/// be done in all: a thread costs more than a few of them.
template<class Work> void inParallel(size_t jobs, size_t items, Work work)
{
    constexpr size_t manyItems = 50'000;
    std::atomic<size_t> next = 0;
    const auto workOff = [&] {
        for (size_t n = next++; n < jobs; n = next++)
            work(n);
    };
    const size_t cores = items < manyItems ? 1 : std::thread::hardware_concurrency();
    std::vector<std::future<void>> others;
    for (size_t i = 1; i < std::min(cores, jobs); ++i)
        others.push_back(std::async(std::launch::async, workOff));
    workOff();
}

} // namespace dateline
