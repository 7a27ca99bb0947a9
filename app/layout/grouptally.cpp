// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/grouptally.h"

namespace dateline {

GroupTally::GroupTally(const std::vector<std::pair<QString, int>> &counts)
{
    m_counts.reserve(qsizetype(counts.size()));
    for (const auto &[key, count] : counts) {
        m_places.emplace_hint(m_places.end(), Place{key, count});
        m_counts.insert(key, count);
    }
}

void GroupTally::add(const QString &key, int change)
{
    int &count = m_counts[key];
    m_places.erase({key, count});
    count += change;
    if (count > 0)
        m_places.insert({key, count});
    else
        m_counts.remove(key);
}

QStringList GroupTally::first(size_t most) const
{
    QStringList keys;
    for (auto place = m_places.begin(); place != m_places.end() && size_t(keys.size()) < most; ++place)
        keys << place->key;
    return keys;
}

} // namespace dateline
