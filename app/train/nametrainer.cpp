// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/nametrainer.h"
#include "app/lang/namefeatures.h"
#include "app/lang/namefinder.h"
#include "app/lang/tagger.h"
#include <algorithm>

namespace dateline {

namespace {

struct Example
{
    std::vector<quint32> features;
    int label = 0;
};

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

void collect(const AnalysedText &gold, const WordTable &table, const Tagger &tagger,
             const Gazetteer &gazetteer, std::vector<Example> &examples)
{
    AnalysedText text = gold;
    const DocumentWords words(text, table, gazetteer);
    for (size_t number = 0; number < text.sentences.size(); ++number) {
        const Sentence &sentence = text.sentences[number];
        tagger.tag(
            std::span(text.tokens).subspan(size_t(sentence.first), size_t(sentence.last - sentence.first)),
            words.padded(number));
        const NameContext context = nameContext(text, number, words, gazetteer);
        for (const NameChunk &chunk : nameChunks(context))
            examples.push_back(
                {nameFeatures(context, chunk),
                 labelOf(gold.entities, chunk.first + sentence.first, chunk.last + sentence.first)});
    }
}

} // namespace

Result<ModelSections> trainNames(const std::vector<AnalysedText> &complete,
                                 const std::vector<AnalysedText> &partial,
                                 std::shared_ptr<const ModelFile> model, const Gazetteer &gazetteer,
                                 const PerceptronTraining &training)
{
    const Result<WordTable> table = WordTable::load(model);
    if (!table)
        return table.problem();
    const Result<Tagger> tagger = Tagger::load(model);
    if (!tagger)
        return tagger.problem();
    std::vector<Example> examples;
    for (const AnalysedText &text : complete)
        if (!text.entities.empty())
            collect(text, *table, *tagger, gazetteer, examples);
    const size_t completeExamples = examples.size();
    for (const AnalysedText &text : partial)
        collect(text, *table, *tagger, gazetteer, examples);
    examples.erase(std::remove_if(examples.begin() + std::ptrdiff_t(completeExamples), examples.end(),
                                  [](const Example &example) { return example.label == NameFinder::noName; }),
                   examples.end());
    Perceptron perceptron(NameFinder::labels, training);
    for (const Example &example : examples)
        perceptron.count(example.features);
    perceptron.train(examples.size(),
                     [&](size_t i) { perceptron.decide(examples[i].features, examples[i].label); });
    return perceptron.sections("names");
}

} // namespace dateline
