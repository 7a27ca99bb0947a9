// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/partialdate.h"
#include "app/temporal/category.h"

namespace dateline {

// How TIMEX3 values write what ISO 8601 has no form for.

QString timexCode(PartOfDay part);       ///< "TMO", "TNI" …
QString timexCode(Season season);        ///< "WI", "SP", "SU", "FA"
QString timexCode(Reference time);       ///< "PAST_REF" …
QString clockCode(int hour, int minute); ///< "T09:05"

} // namespace dateline
