// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/nametrainer.h"
#include "app/lang/namefeatures.h"
#include "app/lang/namefinder.h"
#include "app/train/foldedtags.h"
#include <algorithm>

namespace dateline {

namespace {

using Example = LogisticRegression::Example;

/// Of examples from another guideline, which say nothing of what is no name.
constexpr double partialWeight = 0.5;

int overlap(const Entity &entity, int first, int last)
{
    return std::min(entity.last, last) - std::max(entity.first, first);
}

/// The kind of the gold name that shares most words with tokens [first, last), the shortest of equals.
int labelOf(const std::vector<Entity> &gold, int first, int last)
{
    const Entity *best = nullptr;
    for (const Entity &entity : gold) {
        const int shared = overlap(entity, first, last);
        const int most = best ? overlap(*best, first, last) : 0;
        if (shared > most ||
            (shared == most && best && entity.last - entity.first < best->last - best->first))
            best = &entity;
    }
    return best ? int(best->kind) : NameFinder::noName;
}

std::vector<quint32> allFeatures(NameFeatures features)
{
    features.own.insert(features.own.end(), features.around.begin(), features.around.end());
    features.own.insert(features.own.end(), features.joint.begin(), features.joint.end());
    return std::move(features.own);
}

/// The possible names of a tagged text.
void collect(const AnalysedText &text, const WordTable &table, const Gazetteer &gazetteer,
             const NameLists &lists, std::vector<Example> &examples)
{
    const DocumentWords words(text, table, gazetteer);
    for (size_t number = 0; number < text.sentences.size(); ++number) {
        const Sentence &sentence = text.sentences[number];
        const NameContext context = nameContext(text, number, words, gazetteer, lists);
        for (const NameChunk &chunk : nameChunks(context))
            examples.push_back(
                {allFeatures(nameFeatures(context, chunk)),
                 labelOf(text.entities, chunk.first + sentence.first, chunk.last + sentence.first), 1});
    }
}

} // namespace

Result<ModelSections> trainNames(const std::vector<AnalysedText> &complete,
                                 const std::vector<AnalysedText> &partial,
                                 std::shared_ptr<const ModelFile> model, const Gazetteer &gazetteer,
                                 const LogisticTraining &training)
{
    const Result<WordTable> table = WordTable::load(model);
    if (!table)
        return table.problem();
    const Result<Tagger> tagger = Tagger::load(model);
    if (!tagger)
        return tagger.problem();
    const NameLists lists(model);
    std::vector<Example> examples;
    for (const AnalysedText &text : complete)
        if (!text.entities.empty())
            collect(text, *table, gazetteer, lists, examples);
    std::vector<Example> marked;
    for (AnalysedText text : partial) {
        tagText(text, *table, *tagger, gazetteer);
        collect(text, *table, gazetteer, lists, marked);
    }
    for (Example &example : marked)
        if (example.label != NameFinder::noName) {
            example.weight = partialWeight;
            examples.push_back(std::move(example));
        }
    LogisticRegression regression(NameFinder::labels, training);
    for (const Example &example : examples)
        regression.count(example.features);
    regression.train(examples);
    return regression.sections("names");
}

} // namespace dateline
