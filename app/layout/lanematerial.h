// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/groups.h"
#include "app/layout/laneentry.h"

namespace dateline {

/// What lanes are made of: copied from the dated ones of some events, so that another thread can make them
/// while the events change.
struct LaneMaterial
{
    LaneMaterial() = default;
    /// Of \a size events at most.
    LaneMaterial(GroupBy by, size_t size);

    /// Takes what is needed of \a event, which stands at \a position; positions come in ascending order.
    void add(const EventSummary &event, quint32 position);

    GroupBy by = GroupBy::Type;
    std::vector<LaneEntry> entries;
    std::vector<EventType> types;    ///< of each entry, by type
    std::vector<QString> names;      ///< by person or place
    std::vector<ArticleId> articles; ///< else
};

} // namespace dateline
