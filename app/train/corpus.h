// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/result.h"
#include "app/core/token.h"
#include <QStringList>

namespace dateline {

/// Tagged texts of CoNLL-U files, with their named entities where they are annotated as in GUM; a folder
/// stands for the files in it, in the order of their names.
Result<std::vector<AnalysedText>> readCorpus(const QStringList &paths);

} // namespace dateline
