// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/lang/gazetteer.h"
#include "app/train/logisticregression.h"

namespace dateline {

/// The model sections of NameFinder; \a model holds the trained tagger and the lists of names. The texts of
/// \a complete that have entities teach, with their tags as they are; so do the texts of \a partial, which
/// are tagged anew, where what is not annotated may be a name too.
Result<ModelSections> trainNames(const std::vector<AnalysedText> &complete,
                                 const std::vector<AnalysedText> &partial,
                                 std::shared_ptr<const ModelFile> model, const Gazetteer &gazetteer,
                                 const LogisticTraining &training);

} // namespace dateline
