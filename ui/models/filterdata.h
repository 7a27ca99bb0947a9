// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/viewstate.h"
#include <QByteArray>

namespace dateline {

/// What was compared in a library, to be remembered with it.
struct SavedComparison
{
    bool isOn = false; ///< else the filters are those of the last comparison
    Filter upper;
    Filter lower;

    bool operator==(const SavedComparison &) const = default;
};

QByteArray toBytes(const SavedComparison &comparison);
/// Nothing where \a bytes are of another version or damaged.
std::optional<SavedComparison> comparisonFromBytes(const QByteArray &bytes);

} // namespace dateline
