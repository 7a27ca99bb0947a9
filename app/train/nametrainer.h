// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/lang/gazetteer.h"
#include "app/train/perceptron.h"

namespace dateline {

/// The model sections of NameFinder. The texts of \a corpus that have entities teach; \a model holds the
/// trained tagger.
Result<ModelSections> trainNames(const std::vector<AnalysedText> &corpus,
                                 std::shared_ptr<const ModelFile> model, const Gazetteer &gazetteer,
                                 const PerceptronTraining &training);

} // namespace dateline
