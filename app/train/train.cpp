// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/train.h"
#include "app/lang/analyser.h"
#include "app/train/wordstatistics.h"

namespace dateline {

using namespace Qt::StringLiterals;

Result<QByteArray> trainModel(const std::vector<AnalysedText> &corpus, const PerceptronTraining &training)
{
    const TagClasses classes(corpus);
    ModelSections sections = wordSections(corpus, classes);
    const auto model = ModelFile::fromBytes(modelFileBytes(sections), u"the model in training"_s);
    if (!model)
        return model.problem();
    const Result<WordTable> words = WordTable::load(*model);
    if (!words)
        return words.problem();
    sections.insert(trainTagger(corpus, classes, *words, training));
    return modelFileBytes(sections);
}

Accuracy accuracy(const Analyser &analyser, const std::vector<AnalysedText> &gold)
{
    Accuracy result;
    for (const AnalysedText &text : gold) {
        AnalysedText system = text;
        analyser.annotate(system);
        for (size_t i = 0; i < text.tokens.size(); ++i) {
            const Token &a = text.tokens[i], &b = system.tokens[i];
            ++result.words;
            result.upos += a.upos == b.upos;
            result.xpos += a.xpos == b.xpos;
            result.lemma += a.lemma == b.lemma;
        }
    }
    return result;
}

} // namespace dateline
