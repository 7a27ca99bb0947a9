// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QThreadPool>
#include <utility>

namespace dateline {

/// Gives back the memory of \a value on another thread: of a million events it takes longer than the window
/// may be held up.
template<class Value> void discard(Value value)
{
    QThreadPool::globalInstance()->start([gone = std::move(value)] {});
}

} // namespace dateline
