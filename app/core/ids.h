// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>

namespace dateline {

/// A row of the library file; 0 means "not stored". The tag keeps article and event ids apart.
template<class Tag> struct Id
{
    qint64 value = 0;
    constexpr bool isValid() const { return value > 0; }
    auto operator<=>(const Id &) const = default;
};

template<class Tag> size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

using ArticleId = Id<struct ArticleTag>;
using EventId = Id<struct EventTag>;

} // namespace dateline
