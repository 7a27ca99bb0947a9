// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/datevalue.h"

namespace dateline {

/// The date that a person typed: in the words of toDisplayText() (abbreviated, too, and "May 5, 2021")
/// or in the TIMEX3 form of DateValue::toTimex(). Nothing where it is no date, or could be two, such
/// as 5/6/2021.
std::optional<DateValue> dateFromInput(QStringView text);

} // namespace dateline
