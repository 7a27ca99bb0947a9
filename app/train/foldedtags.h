// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/lang/gazetteer.h"
#include "app/lang/tagger.h"
#include "app/train/perceptron.h"

namespace dateline {

/// Sets the tags of \a text by \a tagger.
void tagText(AnalysedText &text, const WordTable &table, const Tagger &tagger, const Gazetteer &gazetteer);

/// \a corpus with predicted tags: those of each sentence by a tagger that has not seen it, so that they have
/// the mistakes of new text. One tagger is trained for each of \a folds shares.
Result<std::vector<AnalysedText>> foldedTags(const std::vector<AnalysedText> &corpus, int folds,
                                             const Gazetteer &gazetteer, const PerceptronTraining &training);

} // namespace dateline
