// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/dayinterval.h"
#include <optional>
#include <QStringView>

namespace dateline {

/// The days of "2019..2021", "2021-05.." or "..1972": all of both ends, which are TIMEX3 values; a missing
/// end is open. Nothing where \a text is no such range, or its end comes before its begin.
std::optional<DayInterval> dayRangeFromText(QStringView text);

} // namespace dateline
