// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace dateline {

/// \a one for 1, else \a many with the number in the place of %1. (The source language has no translation
/// file whose plural forms tr() could use.)
inline QString counted(qsizetype number, const QString &one, const QString &many)
{
    return number == 1 ? one : many.arg(number);
}

} // namespace dateline
