// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/result.h"
#include "app/lang/textcutter.h"

namespace dateline {

/// Texts of JSON lines whose annotated passages name who took part in events and where ("mentions" with
/// ECB+'s classes, or "args" of events with MEANTIME's entity types): cut, with those mentions as entities.
/// Not every name is annotated.
Result<std::vector<AnalysedText>> readMentions(const QString &path, const Orthography &orthography);

} // namespace dateline
