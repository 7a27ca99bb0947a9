// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/train.h"
#include "app/lang/analyser.h"
#include "app/lang/goldnames.h"
#include "app/train/foldedtags.h"
#include "app/train/nametrainer.h"
#include "app/train/wordstatistics.h"
#include <algorithm>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// Names are learned from tags by taggers that have not seen the sentence: as good as those of new text.
constexpr int folds = 5;

/// Adds the sections of what \a sections already make up.
Result<std::shared_ptr<const ModelFile>> partialModel(const ModelSections &sections)
{
    return ModelFile::fromBytes(modelFileBytes(sections), u"the model in training"_s);
}

void addWords(Accuracy &result, const AnalysedText &gold, const AnalysedText &system)
{
    for (size_t i = 0; i < gold.tokens.size(); ++i) {
        const Token &a = gold.tokens[i], &b = system.tokens[i];
        ++result.words;
        result.upos += a.upos == b.upos;
        result.xpos += a.xpos == b.xpos;
        result.lemma += a.lemma == b.lemma;
    }
}

void addNames(Accuracy &result, const AnalysedText &gold, const AnalysedText &system)
{
    const NameMatches recalled = NameMatches::of(gold.entities, system.entities);
    const NameMatches found = NameMatches::of(system.entities, gold.entities);
    result.goldNames += recalled.names;
    result.rightNames += recalled.matched;
    result.foundNames += found.names;
    result.trueNames += found.matched;
}

} // namespace

Result<QByteArray> trainModel(const TrainingCorpus &corpus, const Gazetteer &gazetteer,
                              const PerceptronTraining &training)
{
    const TagClasses classes(corpus.tagged);
    ModelSections sections = wordSections(corpus.tagged, classes);
    const auto words = partialModel(sections);
    if (!words)
        return words.problem();
    const Result<WordTable> table = WordTable::load(*words);
    if (!table)
        return table.problem();
    sections.insert(trainTagger(corpus.tagged, classes, *table, gazetteer, training));
    const auto tagger = partialModel(sections);
    if (!tagger)
        return tagger.problem();
    return retrainNames(*tagger, corpus, gazetteer, training);
}

Result<QByteArray> retrainNames(std::shared_ptr<const ModelFile> model, const TrainingCorpus &corpus,
                                const Gazetteer &gazetteer, const PerceptronTraining &tagging,
                                const LogisticTraining &training)
{
    ModelSections sections = model->sections();
    sections.insert("namelists", tableBytes(corpus.lists));
    const auto listed = partialModel(sections);
    if (!listed)
        return listed.problem();
    const Result<std::vector<AnalysedText>> tagged = foldedTags(corpus.tagged, folds, gazetteer, tagging);
    if (!tagged)
        return tagged.problem();
    const Result<ModelSections> names = trainNames(*tagged, corpus.mentions, *listed, gazetteer, training);
    if (!names)
        return names.problem();
    sections.insert(*names);
    return modelFileBytes(sections);
}

Accuracy accuracy(const Analyser &analyser, const std::vector<AnalysedText> &gold)
{
    Accuracy result;
    for (const AnalysedText &text : gold) {
        AnalysedText system = text;
        analyser.annotate(system);
        addWords(result, text, system);
        if (!text.entities.empty())
            addNames(result, text, system);
    }
    return result;
}

} // namespace dateline
