// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/calendarnames.h"
#include <QLocale>

namespace dateline {

/// The words of the calendar in \a locale.
CalendarNames calendarNamesOf(const QLocale &locale);

} // namespace dateline
