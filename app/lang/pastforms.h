// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/token.h"
#include "app/lang/irregularforms.h"
#include <span>

namespace dateline {

/// Verbs whose past is spelled as their base ("beat", "cut", "hit") are often tagged as base forms.
/// After a subject in the third person singular only the past is grammatical ("Lakeside beat Ironbridge"):
/// makes those VBD. \a tokens are one sentence of \a text, tagged.
void restorePastForms(QStringView text, std::span<Token> tokens, const IrregularForms &irregular);

} // namespace dateline
