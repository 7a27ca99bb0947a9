// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/lang/gazetteer.h"
#include "app/train/perceptron.h"
#include "app/train/tagclasses.h"

namespace dateline {

/// The model sections of Tagger. \a words holds the sections that wordSections() made from the corpus.
ModelSections trainTagger(const std::vector<AnalysedText> &corpus, const TagClasses &classes,
                          const WordTable &words, const Gazetteer &gazetteer,
                          const PerceptronTraining &training);

} // namespace dateline
