// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/lanematerial.h"

namespace dateline {

LaneMaterial::LaneMaterial(GroupBy groupBy, size_t size)
    : by(groupBy)
{
    entries.reserve(size);
    if (by == GroupBy::Type)
        types.reserve(size);
    else if (isByNames(by))
        names.reserve(size);
    else
        articles.reserve(size);
}

void LaneMaterial::add(const EventSummary &event, quint32 position)
{
    if (!event.dated)
        return;
    entries.push_back(entryOf(event, position));
    if (by == GroupBy::Type)
        types.push_back(event.type);
    else if (isByNames(by))
        names.push_back(namesOf(event, by));
    else
        articles.push_back(event.article);
}

} // namespace dateline
