// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <optional>
#include <QLatin1String>
#include <QStringView>

namespace dateline {

/// The place of \a text in \a names as the enumerator of that number; nothing where it is none of them.
template<class Enum, size_t N>
std::optional<Enum> enumFromText(const std::array<QLatin1String, N> &names, QStringView text)
{
    for (size_t i = 0; i < N; ++i)
        if (text == names[i])
            return Enum(i);
    return std::nullopt;
}

} // namespace dateline
