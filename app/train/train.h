// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/lang/gazetteer.h"
#include "app/lang/namelists.h"
#include "app/train/logisticregression.h"
#include "app/train/taggertrainer.h"

namespace dateline {

/// What a model is trained from.
struct TrainingCorpus
{
    std::vector<AnalysedText> tagged;   ///< with tags and lemmas, some with all their named entities
    std::vector<AnalysedText> mentions; ///< with some of their named entities only
    std::vector<ListedName> lists = {}; ///< sorted by phrase
};

/// The bytes of the model file that \a corpus teaches.
Result<QByteArray> trainModel(const TrainingCorpus &corpus, const Gazetteer &gazetteer,
                              const PerceptronTraining &training);

/// The bytes of \a model with the names learned anew from \a corpus; all its other sections stay as they are.
/// \a tagging: of the taggers whose tags the names are learned from.
Result<QByteArray> retrainNames(std::shared_ptr<const ModelFile> model, const TrainingCorpus &corpus,
                                const Gazetteer &gazetteer, const PerceptronTraining &tagging,
                                const LogisticTraining &training = {});

/// Shares of words whose tags and lemma are right, over given tokens and sentences.
struct Accuracy
{
    qint64 words = 0;
    qint64 upos = 0;
    qint64 xpos = 0;
    qint64 lemma = 0;
    qint64 goldNames = 0;  ///< persons, organizations and places in the gold standard
    qint64 foundNames = 0; ///< the same by the analyser
    qint64 rightNames = 0; ///< gold names that one found name of the same kind overlaps
    qint64 trueNames = 0;  ///< found names that one gold name of the same kind overlaps
};

class Analyser;
Accuracy accuracy(const Analyser &analyser, const std::vector<AnalysedText> &gold);

} // namespace dateline
