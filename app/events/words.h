// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <array>
#include <QLatin1String>
#include <QStringView>

namespace dateline {

/// Whether \a word is one of a few \a words of a closed class.
template<size_t N> bool isOneOf(QStringView word, const std::array<QLatin1String, N> &words)
{
    return std::any_of(words.begin(), words.end(), [word](QLatin1String w) { return word == w; });
}

} // namespace dateline
