// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>

namespace dateline {

/// Between those who do long work and those who wait for it, on other threads: how far it is, and whether
/// its result is still wanted.
struct Headway
{
    std::atomic<int> percent = 0;
    std::atomic<bool> cancelled = false; ///< the result may then be anything
};

} // namespace dateline
