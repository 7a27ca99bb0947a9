// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/wordset.h"
#include <algorithm>

namespace dateline {

size_t FoldedHash::operator()(QStringView word) const
{
    quint64 hash = 0xcbf29ce484222325;
    for (const QChar c : word)
        hash = (hash ^ folded(c.unicode())) * 0x100000001b3;
    return hash;
}

bool FoldedEqual::operator()(QStringView a, QStringView b) const
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](QChar x, QChar y) { return folded(x.unicode()) == folded(y.unicode()); });
}

} // namespace dateline
