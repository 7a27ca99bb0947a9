// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <optional>
#include <QLatin1String>
#include <QStringView>

namespace dateline {

enum class EventType : quint8 {
    Meeting,
    Visit,
    Agreement,
    Offering,
    Statement,
    Conflict,
    Dispute,
    Justice,
    Politics,
    Business,
    Disaster,
    Life,
    Creation,
    Contest,
    Ceremony,
    Other
};

inline constexpr int EventTypeCount = 16;

/// All types, in their standing order (that of the lanes).
const std::array<EventType, EventTypeCount> &allEventTypes();

/// The word of the command line and the library file, such as "meeting".
QLatin1String toText(EventType type);
std::optional<EventType> eventTypeFromText(QStringView text);

} // namespace dateline
