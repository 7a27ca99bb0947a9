// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/lang/orthography.h"

namespace dateline {

/// Whether \a word (without its final period) with a period after it is an abbreviation, given the text
/// that follows it after white space: initials, U.S., Inc., "No." before a number, "Sat." before a date.
bool isAbbreviation(QStringView word, QStringView following, const Orthography &orthography);

} // namespace dateline
