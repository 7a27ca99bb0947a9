// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/temporal/numbers.h"

namespace dateline {

/// TIMEX3 value of a length: "P3M", "PT1H30M", "P2Y6M", "PXW" where the number is not said.
QString durationValue(const Amount &amount, Unit unit);

} // namespace dateline
