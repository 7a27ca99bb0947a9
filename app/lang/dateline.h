// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/token.h"
#include "app/lang/orthography.h"

namespace dateline {

/// The end of the dateline that opens the paragraph of tokens [first, last), its dash included:
/// "LONDON, May 5 (Reuters) —". It is \a first where there is none.
int datelineEnd(const AnalysedText &text, int first, int last, const Orthography &orthography);

/// Whether tokens [first, last) are a date and nothing else: "Friday, July 21, 2017".
bool isDateLine(const AnalysedText &text, int first, int last, const Orthography &orthography);

} // namespace dateline
