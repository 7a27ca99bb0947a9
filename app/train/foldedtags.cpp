// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/foldedtags.h"
#include "app/lang/documentwords.h"
#include "app/train/taggertrainer.h"
#include "app/train/wordstatistics.h"

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t neighbours = 50; ///< sentences that follow each other in a corpus are in one fold

/// The sentences of \a text whose number fits, their tokens numbered anew.
template<class Fits> AnalysedText selected(const AnalysedText &text, Fits fits)
{
    AnalysedText part;
    part.text = text.text;
    for (size_t number = 0; number < text.sentences.size(); ++number) {
        if (!fits(number))
            continue;
        Sentence sentence = text.sentences[number];
        const int first = int(part.tokens.size());
        part.tokens.insert(part.tokens.end(), text.tokens.begin() + sentence.first,
                           text.tokens.begin() + sentence.last);
        sentence.last = first + sentence.last - sentence.first;
        sentence.first = first;
        part.sentences.push_back(sentence);
    }
    return part;
}

void tagSentence(AnalysedText &text, size_t number, const DocumentWords &words, const Tagger &tagger)
{
    const Sentence &sentence = text.sentences[number];
    tagger.tag(std::span(text.tokens).subspan(size_t(sentence.first), size_t(sentence.last - sentence.first)),
               words.padded(number));
}

Result<std::shared_ptr<const ModelFile>> taggerFrom(const std::vector<AnalysedText> &corpus,
                                                    const Gazetteer &gazetteer,
                                                    const PerceptronTraining &training)
{
    const TagClasses classes(corpus);
    ModelSections sections = wordSections(corpus, classes);
    const auto words = ModelFile::fromBytes(modelFileBytes(sections), u"the words of a fold"_s);
    if (!words)
        return words.problem();
    const Result<WordTable> table = WordTable::load(*words);
    if (!table)
        return table.problem();
    sections.insert(trainTagger(corpus, classes, *table, gazetteer, training));
    return ModelFile::fromBytes(modelFileBytes(sections), u"the tagger of a fold"_s);
}

} // namespace

void tagText(AnalysedText &text, const WordTable &table, const Tagger &tagger, const Gazetteer &gazetteer)
{
    const DocumentWords words(text, table, gazetteer);
    for (size_t number = 0; number < text.sentences.size(); ++number)
        tagSentence(text, number, words, tagger);
}

Result<std::vector<AnalysedText>> foldedTags(const std::vector<AnalysedText> &corpus, int folds,
                                             const Gazetteer &gazetteer, const PerceptronTraining &training)
{
    std::vector<AnalysedText> tagged = corpus;
    for (int fold = 0; fold < folds; ++fold) {
        std::vector<AnalysedText> others;
        const auto foldOf = [&](size_t text, size_t number) {
            return int((number / neighbours + text) % size_t(folds));
        };
        for (size_t i = 0; i < corpus.size(); ++i)
            others.push_back(selected(corpus[i], [&](size_t number) { return foldOf(i, number) != fold; }));
        const auto model = taggerFrom(others, gazetteer, training);
        if (!model)
            return model.problem();
        const Result<WordTable> table = WordTable::load(*model);
        if (!table)
            return table.problem();
        const Result<Tagger> tagger = Tagger::load(*model);
        if (!tagger)
            return tagger.problem();
        for (size_t i = 0; i < tagged.size(); ++i) {
            const DocumentWords words(tagged[i], *table, gazetteer);
            for (size_t number = 0; number < tagged[i].sentences.size(); ++number)
                if (foldOf(i, number) == fold)
                    tagSentence(tagged[i], number, words, *tagger);
        }
    }
    return tagged;
}

} // namespace dateline
