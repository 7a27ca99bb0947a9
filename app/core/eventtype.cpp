// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/eventtype.h"
#include "app/core/enumtext.h"

namespace dateline {

namespace {

constexpr std::array names{QLatin1String("meeting"),  QLatin1String("visit"),     QLatin1String("agreement"),
                           QLatin1String("offering"), QLatin1String("statement"), QLatin1String("conflict"),
                           QLatin1String("dispute"),  QLatin1String("justice"),   QLatin1String("politics"),
                           QLatin1String("business"), QLatin1String("disaster"),  QLatin1String("life"),
                           QLatin1String("creation"), QLatin1String("contest"),   QLatin1String("ceremony"),
                           QLatin1String("other")};
static_assert(names.size() == EventTypeCount);

} // namespace

const std::array<EventType, EventTypeCount> &allEventTypes()
{
    static constexpr auto types = [] {
        std::array<EventType, EventTypeCount> all{};
        for (size_t i = 0; i < all.size(); ++i)
            all[i] = EventType(i);
        return all;
    }();
    return types;
}

QLatin1String toText(EventType type)
{
    return names[size_t(type)];
}

std::optional<EventType> eventTypeFromText(QStringView text)
{
    return enumFromText<EventType>(names, text);
}

} // namespace dateline
