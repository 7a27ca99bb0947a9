// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/parser/parsertrainer.h"
#include "app/lang/documentwords.h"
#include "app/lang/tagger.h"
#include "app/train/foldedtags.h"
#include "app/train/parser/adam.h"
#include "app/train/tagclasses.h"
#include <algorithm>
#include <map>
#include <numeric>

namespace dateline {

namespace {

constexpr size_t longestExample = 150; ///< words; longer sentences are few and cost memory
constexpr size_t bucket = 2000;        ///< sentences that are sorted by length, so that batches are even
constexpr double warmUp = 300;         ///< steps

using Counts = std::array<std::map<quint32, int>, parserFeatureKinds>;

/// The features a parser knows, numbered from 1 in the order of their keys.
class Vocabulary
{
public:
    Vocabulary(const Counts &counts, const ParserTraining &training)
    {
        for (size_t kind = 0; kind < parserFeatureKinds; ++kind) {
            const int rarest = kind == 0 ? training.rarestWord : training.rarestPart;
            for (const auto &[key, count] : counts[kind])
                if (count >= rarest) {
                    m_keys[kind].push_back(key);
                    m_counts[kind].push_back(count);
                }
        }
    }

    std::array<int, parserFeatureKinds> sizes() const
    {
        std::array<int, parserFeatureKinds> all{};
        for (size_t kind = 0; kind < parserFeatureKinds; ++kind)
            all[kind] = int(m_keys[kind].size()) + 1;
        return all;
    }

    std::array<int, parserFeatureKinds> numbers(const ParserFeatures &features) const
    {
        std::array<int, parserFeatureKinds> all{};
        for (size_t kind = 0; kind < parserFeatureKinds; ++kind) {
            const auto &keys = m_keys[kind];
            const auto found = std::lower_bound(keys.begin(), keys.end(), features[kind]);
            if (found != keys.end() && *found == features[kind])
                all[kind] = int(found - keys.begin()) + 1;
        }
        return all;
    }

    /// How often the corpus has the word with this number.
    int wordCount(int number) const { return m_counts[0][size_t(number) - 1]; }

    void addTo(ModelSections &sections) const
    {
        for (size_t kind = 0; kind < parserFeatureKinds; ++kind)
            sections.insert(
                parserSection(QByteArray::fromStdString(std::string(parserFeatureTable[kind].name)), "keys"),
                tableBytes(m_keys[kind]));
    }

private:
    std::array<std::vector<quint32>, parserFeatureKinds> m_keys;
    std::array<std::vector<int>, parserFeatureKinds> m_counts;
};

/// Calls \a visit(text, sentence, features) for the sentences whose tree is known.
template<class Visit>
void forEachTree(const std::vector<AnalysedText> &corpus, const WordTable &table, const Gazetteer &gazetteer,
                 Visit visit)
{
    for (const AnalysedText &text : corpus) {
        const DocumentWords words(text, table, gazetteer);
        for (size_t number = 0; number < text.sentences.size(); ++number) {
            const Sentence &sentence = text.sentences[number];
            if (!text.tokens[size_t(sentence.first)].isParsed())
                continue;
            std::vector<ParserFeatures> features;
            for (int i = sentence.first; i < sentence.last; ++i)
                features.push_back(parserFeatures(words.words(number)[size_t(i - sentence.first)],
                                                  text.tokens[size_t(i)], i == sentence.first));
            visit(text, sentence, features);
        }
    }
}

/// Fills in what is to be learned; the tags of \a gold are right, those of the features were predicted.
ParserExample exampleOf(const AnalysedText &gold, const Sentence &sentence, const TagClasses &classes)
{
    ParserExample example;
    for (int i = sentence.first; i < sentence.last; ++i) {
        const Token &token = gold.tokens[size_t(i)];
        example.heads.push_back(token.head < 0 ? 0 : token.head - sentence.first + 1);
        example.relations.push_back(int(token.relation));
        example.tags.push_back(classes.of(token));
    }
    return example;
}

class Trainer
{
public:
    Trainer(std::vector<ParserExample> examples, std::vector<ParserExample> check,
            const Vocabulary &vocabulary, const ParserTraining &training)
        : m_examples(std::move(examples))
        , m_check(std::move(check))
        , m_vocabulary(vocabulary)
        , m_training(training)
        , m_network(training.layout, training.blocks, vocabulary.sizes(), training.dropout, training.seed)
        , m_adam(m_network.parameters())
    {
        std::erase_if(m_examples, [](const ParserExample &e) { return e.heads.size() > longestExample; });
        double words = 0;
        for (const ParserExample &example : m_examples)
            words += double(example.heads.size());
        m_steps = std::max(1.0, double(training.epochs) * words / training.batchWords);
    }

    ModelSections run()
    {
        for (int epoch = 1; epoch <= m_training.epochs; ++epoch) {
            ParserProgress progress{epoch, {}, {}};
            for (const std::vector<size_t> &batch : shuffledBatches())
                progress.training.add(learn(batch));
            if (!m_training.progress)
                continue;
            progress.check = scoreCheck();
            m_training.progress(progress);
        }
        m_adam.swapAverage();
        return m_network.sections();
    }

private:
    double rate() const
    {
        return m_training.rate * std::min(1.0, m_step / warmUp) * std::max(0.02, 1 - m_step / m_steps);
    }

    ParserScore learn(const std::vector<size_t> &batch)
    {
        std::vector<ParserExample> blurred;
        std::vector<const ParserExample *> pointers;
        for (const size_t number : batch)
            blurred.push_back(blur(m_examples[number]));
        for (const ParserExample &example : blurred)
            pointers.push_back(&example);
        const ParserScore score = m_network.learn(pointers);
        ++m_step;
        m_adam.step(rate());
        return score;
    }

    /// With some features made unknown, rare words more often, so that none is relied on alone.
    ParserExample blur(ParserExample example)
    {
        Dice &dice = m_network.dice();
        for (auto &features : example.features) {
            if (features[0] != 0) {
                const auto count = float(m_vocabulary.wordCount(features[0]));
                if (dice.uniform() < 0.6F / (0.6F + count) + 0.05F)
                    features[0] = 0;
            }
            for (size_t kind = 1; kind < parserFeatureKinds; ++kind)
                if (dice.uniform() < 0.03F)
                    features[kind] = 0;
        }
        return example;
    }

    std::vector<std::vector<size_t>> shuffledBatches()
    {
        std::vector<size_t> order(m_examples.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::shuffle(order.begin(), order.end(), m_network.dice().engine());
        for (size_t i = 0; i < order.size(); i += bucket)
            std::sort(order.begin() + std::ptrdiff_t(i),
                      order.begin() + std::ptrdiff_t(std::min(order.size(), i + bucket)),
                      [this](size_t a, size_t b) {
                          return std::pair(m_examples[a].heads.size(), a) <
                                 std::pair(m_examples[b].heads.size(), b);
                      });
        std::vector<std::vector<size_t>> batches;
        int words = m_training.batchWords;
        for (const size_t number : order) {
            if (words >= m_training.batchWords) {
                batches.emplace_back();
                words = 0;
            }
            batches.back().push_back(number);
            words += int(m_examples[number].heads.size());
        }
        std::shuffle(batches.begin(), batches.end(), m_network.dice().engine());
        return batches;
    }

    ParserScore scoreCheck()
    {
        ParserScore score;
        m_adam.swapAverage();
        for (const ParserExample &example : m_check) {
            const ParserExample *const one = &example;
            score.add(m_network.score({&one, 1}));
        }
        m_adam.swapAverage();
        return score;
    }

    std::vector<ParserExample> m_examples;
    std::vector<ParserExample> m_check;
    const Vocabulary &m_vocabulary;
    const ParserTraining &m_training;
    TrainingNetwork m_network;
    Adam m_adam;
    double m_step = 0;
    double m_steps = 1;
};

/// The examples of \a gold whose features come from \a tagged, the same texts with predicted tags.
std::vector<ParserExample> examplesOf(const std::vector<AnalysedText> &gold,
                                      const std::vector<AnalysedText> &tagged, const WordTable &table,
                                      const Gazetteer &gazetteer, const TagClasses &classes,
                                      const Vocabulary &vocabulary)
{
    std::vector<ParserExample> examples;
    for (size_t i = 0; i < gold.size(); ++i)
        forEachTree(
            {tagged[i]}, table, gazetteer,
            [&](const AnalysedText &, const Sentence &sentence, const std::vector<ParserFeatures> &all) {
                ParserExample &example = examples.emplace_back(exampleOf(gold[i], sentence, classes));
                for (const ParserFeatures &features : all)
                    example.features.push_back(vocabulary.numbers(features));
            });
    return examples;
}

} // namespace

Result<ModelSections> trainParser(const std::vector<AnalysedText> &corpus,
                                  std::shared_ptr<const ModelFile> model, const Gazetteer &gazetteer,
                                  const PerceptronTraining &tagging, const ParserTraining &training)
{
    const Result<WordTable> table = WordTable::load(model);
    if (!table)
        return table.problem();
    const Result<Tagger> tagger = Tagger::load(model);
    if (!tagger)
        return tagger.problem();
    const Result<std::vector<AnalysedText>> tagged = foldedTags(corpus, training.folds, gazetteer, tagging);
    if (!tagged)
        return tagged.problem();
    Counts counts;
    forEachTree(*tagged, *table, gazetteer,
                [&](const AnalysedText &, const Sentence &, const std::vector<ParserFeatures> &all) {
                    for (const ParserFeatures &features : all)
                        for (size_t kind = 0; kind < parserFeatureKinds; ++kind)
                            ++counts[kind][features[kind]];
                });
    const Vocabulary vocabulary(counts, training);
    const TagClasses classes(corpus);
    ParserTraining settings = training;
    settings.layout.tags = quint32(classes.all().size());
    std::vector<AnalysedText> checkTagged = training.check;
    for (AnalysedText &text : checkTagged)
        tagText(text, *table, *tagger, gazetteer);
    ModelSections sections =
        Trainer(examplesOf(corpus, *tagged, *table, gazetteer, classes, vocabulary),
                examplesOf(training.check, checkTagged, *table, gazetteer, classes, vocabulary), vocabulary,
                settings)
            .run();
    vocabulary.addTo(sections);
    sections.insert("parser.tags", tableBytes(classes.all()));
    return sections;
}

} // namespace dateline
