// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/train.h"
#include "app/lang/analyser.h"
#include "app/train/nametrainer.h"
#include "app/train/wordstatistics.h"
#include <algorithm>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// Adds the sections of what \a sections already make up.
Result<std::shared_ptr<const ModelFile>> partialModel(const ModelSections &sections)
{
    return ModelFile::fromBytes(modelFileBytes(sections), u"the model in training"_s);
}

bool isMainKind(const Entity &entity)
{
    return entity.kind <= EntityKind::Place;
}

/// How many of \a names are persons, organizations or places, and how many of those overlap one of \a others
/// of their kind.
std::pair<qint64, qint64> overlapping(const std::vector<Entity> &names, const std::vector<Entity> &others)
{
    qint64 all = 0, hits = 0;
    for (const Entity &name : names) {
        if (!isMainKind(name))
            continue;
        ++all;
        hits += std::any_of(others.begin(), others.end(), [&](const Entity &other) {
            return other.kind == name.kind && other.first < name.last && name.first < other.last;
        });
    }
    return {all, hits};
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
    const auto [goldNames, rightNames] = overlapping(gold.entities, system.entities);
    const auto [foundNames, trueNames] = overlapping(system.entities, gold.entities);
    result.goldNames += goldNames;
    result.rightNames += rightNames;
    result.foundNames += foundNames;
    result.trueNames += trueNames;
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
    return retrainNames(*tagger, corpus, gazetteer);
}

Result<QByteArray> retrainNames(std::shared_ptr<const ModelFile> model, const TrainingCorpus &corpus,
                                const Gazetteer &gazetteer, const LogisticTraining &training)
{
    ModelSections sections = model->sections();
    sections.insert("namelists", tableBytes(corpus.lists));
    const auto listed = partialModel(sections);
    if (!listed)
        return listed.problem();
    const Result<ModelSections> names =
        trainNames(corpus.tagged, corpus.mentions, *listed, gazetteer, training);
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
