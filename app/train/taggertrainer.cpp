// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/taggertrainer.h"
#include "app/lang/documentwords.h"
#include <algorithm>

namespace dateline {

namespace {

struct TrainingSentence
{
    std::vector<WordFeatures> words; ///< padded
    std::vector<int> gold;           ///< classes
};

class Trainer
{
public:
    Trainer(std::vector<TrainingSentence> sentences, const std::vector<TagClass> &classes,
            const PerceptronTraining &training)
        : m_sentences(std::move(sentences))
        , m_classes(classes)
        , m_perceptron(classes.size(), training)
    {
    }

    ModelSections run()
    {
        for (const TrainingSentence &sentence : m_sentences)
            pass(sentence, [this](const TaggerContext::Features &features, int gold) {
                m_perceptron.count(features);
                return std::max(gold, 0);
            });
        m_perceptron.train(m_sentences.size(), [this](size_t number) {
            pass(m_sentences[number], [this](const TaggerContext::Features &features, int gold) {
                return m_perceptron.decide(features, gold);
            });
        });
        return m_perceptron.sections("tagger");
    }

private:
    /// Tags a sentence from left to right by \a decide(features, gold).
    template<class Decide> void pass(const TrainingSentence &sentence, Decide decide) const
    {
        const TaggerContext context(sentence.words);
        TagHistory history;
        for (size_t i = 0; i < sentence.gold.size(); ++i) {
            int tagClass = fixedClass(sentence.words[i + 2]);
            if (tagClass < 0)
                tagClass = decide(context.features(i, history), sentence.gold[i]);
            history.add(quint8(tagClass), m_classes[size_t(tagClass)]);
        }
    }

    std::vector<TrainingSentence> m_sentences;
    std::vector<TagClass> m_classes;
    Perceptron m_perceptron;
};

std::vector<TrainingSentence> trainingSentences(const std::vector<AnalysedText> &corpus,
                                                const TagClasses &classes, const WordTable &words,
                                                const Gazetteer &gazetteer)
{
    std::vector<TrainingSentence> sentences;
    for (const AnalysedText &text : corpus) {
        const DocumentWords documentWords(text, words, gazetteer);
        for (size_t number = 0; number < text.sentences.size(); ++number) {
            const auto padded = documentWords.padded(number);
            TrainingSentence &next =
                sentences.emplace_back(TrainingSentence{{padded.begin(), padded.end()}, {}});
            for (int i = text.sentences[number].first; i < text.sentences[number].last; ++i)
                next.gold.push_back(classes.of(text.tokens[size_t(i)]));
        }
    }
    return sentences;
}

} // namespace

ModelSections trainTagger(const std::vector<AnalysedText> &corpus, const TagClasses &classes,
                          const WordTable &words, const Gazetteer &gazetteer,
                          const PerceptronTraining &training)
{
    ModelSections sections =
        Trainer(trainingSentences(corpus, classes, words, gazetteer), classes.all(), training).run();
    sections.insert("tagger.classes", tableBytes(classes.all()));
    return sections;
}

} // namespace dateline
