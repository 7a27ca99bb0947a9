// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/token.h"
#include "app/lang/orthography.h"

namespace dateline {

/// \a text with its paragraphs, sentences and tokens, not yet tagged.
AnalysedText cutText(const QString &text, const Orthography &orthography);

} // namespace dateline
