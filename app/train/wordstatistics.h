// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/train/tables.h"
#include "app/train/tagclasses.h"

namespace dateline {

/// The model sections of WordTable, from what a corpus says about each word.
ModelSections wordSections(const std::vector<AnalysedText> &corpus, const TagClasses &classes);

} // namespace dateline
