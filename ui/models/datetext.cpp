// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/datetext.h"

namespace dateline {

QString dateText(const EventSummary &event)
{
    if (!event.dated)
        return event.dateText.isEmpty() ? QString() : QStringLiteral("“%1”").arg(event.dateText);
    const auto date = DateValue::fromTimex(event.dateText);
    return date ? toDisplayText(date->withQualifier(event.qualifier)) : event.dateText;
}

} // namespace dateline
