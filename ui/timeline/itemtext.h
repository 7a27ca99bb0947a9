// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/eventsummary.h"

namespace dateline {

/// "day", "month" …; of a stated interval "period"; with the qualifier where it has one: "about a month".
QString precisionName(const EventSummary &event);

/// "Title, date, precision, status": what a glyph says, for readers that do not see it.
QString accessibleText(const EventSummary &event, bool inBothHalves = false);

/// Of an event in both halves of a comparison.
QString bothHalvesText();

/// Title, date words, people and places, article, as rich text; \a article may be empty.
QString toolTipText(const EventSummary &event, const QString &article);

} // namespace dateline
