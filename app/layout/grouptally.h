// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/groups.h"
#include <QHash>
#include <set>

namespace dateline {

/// How many events each of any number of groups has, kept in the order in which lanes stand while single
/// events come and go.
class GroupTally
{
public:
    GroupTally() = default;
    /// \a counts in that order.
    explicit GroupTally(const std::vector<std::pair<QString, int>> &counts);

    /// One event more or, with -1, less.
    void add(const QString &key, int change);
    size_t size() const { return m_places.size(); }
    /// The keys of the first \a most.
    QStringList first(size_t most) const;

private:
    struct Place
    {
        QString key;
        int count;
        bool operator<(const Place &other) const { return comesBefore(key, count, other.key, other.count); }
    };
    std::set<Place> m_places;
    QHash<QString, int> m_counts;
};

} // namespace dateline
