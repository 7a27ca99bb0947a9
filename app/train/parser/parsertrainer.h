// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/token.h"
#include "app/lang/gazetteer.h"
#include "app/train/parser/parsernetwork.h"
#include "app/train/perceptron.h"
#include <functional>

namespace dateline {

/// How far the training of the parser is.
struct ParserProgress
{
    int epoch = 0; ///< from 1
    ParserScore training;
    ParserScore check; ///< on the texts that are only for checking, with the averaged weights
};

struct ParserTraining
{
    int epochs = 0; ///< passes over the corpus; 0: no parser is trained
    std::vector<quint8> blocks{1, recurrentBlock, 1, recurrentBlock, 2, recurrentBlock, 1};
    ParserLayout layout;
    float dropout = 0.25F;
    double rate = 2e-3; ///< of learning, at its highest
    int batchWords = 1000;
    int folds = 5;      ///< a sentence's tags come from a tagger that learned from the other folds
    int rarestWord = 2; ///< words seen less often share the vector of unknown words
    int rarestPart = 3; ///< the same for parts of words
    unsigned seed = 1;
    std::vector<AnalysedText> check; ///< progress is measured on these
    std::function<void(const ParserProgress &)> progress;
};

/// The model sections of Parser. \a model holds the tagger that the parser will work with.
Result<ModelSections> trainParser(const std::vector<AnalysedText> &corpus,
                                  std::shared_ptr<const ModelFile> model, const Gazetteer &gazetteer,
                                  const PerceptronTraining &tagging, const ParserTraining &training);

} // namespace dateline
