// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>

namespace dateline {

/// Who watches an older library file being brought up to date. Both are called on the thread that does it;
/// either may be missing.
struct MigrationWatch
{
    std::function<void(int done, int steps)> advanced; ///< before each step and after the last
    std::function<bool()> isCancelled;                 ///< asked many times a second
};

} // namespace dateline
