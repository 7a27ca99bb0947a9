// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/train/tables.h"
#include "app/train/tagclasses.h"

namespace dateline {

struct TaggerTraining
{
    int epochs = 10;
    double dropout = 0.4;      ///< share of features left out at each decision, so that none is relied on
    int rarestFeature = 2;     ///< features seen less often are not learned
    double smallestWeight = 2; ///< averaged weights below, in steps of the quantisation, are not stored
    unsigned seed = 1;
};

/// The model sections of Tagger. \a words holds the sections that wordSections() made from the corpus.
ModelSections trainTagger(const std::vector<AnalysedText> &corpus, const TagClasses &classes,
                          const WordTable &words, const TaggerTraining &training);

} // namespace dateline
