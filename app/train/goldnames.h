// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/token.h"

namespace dateline {

/// The named mentions in GUM's annotation ("Entity=(1-person-new-…" in the last column of \a conllu): those
/// with proper nouns in their minimal span, which are the entity's tokens. \a text is what fromConllu() made
/// of it.
std::vector<Entity> goldNames(QStringView conllu, const AnalysedText &text);

} // namespace dateline
