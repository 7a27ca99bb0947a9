// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/datevalue.h"

namespace dateline {

/// A date as a person reads it, in English and independent of any locale: "5 May 2021", "May 2021",
/// "week of 3 May 2021", "spring 2021", "1990s", "19th century", "44 BCE".
QString toDisplayText(const PartialDate &date);

/// With its qualifier, ends and time of day: "about 1850", "early 2021", "5–7 May 2021",
/// "since 10 August 2015", "until 1972", "5 May 2021, 14:30".
QString toDisplayText(const DateValue &date);

} // namespace dateline
