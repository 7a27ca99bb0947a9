// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/taggertrainer.h"
#include "app/lang/sentencewords.h"
#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <random>
#include <unordered_map>

namespace dateline {

namespace {

struct TrainingSentence
{
    std::vector<WordFeatures> words; ///< padded
    std::vector<int> gold;           ///< classes
    quint8 capitals = 0;
};

/// A weight with what its average needs.
struct Cell
{
    quint8 tagClass = 0;
    int weight = 0;
    qint64 sum = 0; ///< of the weight over all decisions up to \a since
    qint64 since = 0;
};

/// The growing weights of a perceptron whose average is wanted.
class Weights
{
public:
    void addFeature(quint32 key) { m_rows.try_emplace(key); }
    size_t featureCount() const { return m_rows.size(); }

    std::vector<Cell> *row(quint32 key)
    {
        const auto found = m_rows.find(key);
        return found == m_rows.end() ? nullptr : &found->second;
    }

    static void update(std::vector<Cell> &row, int tagClass, int by, qint64 now)
    {
        auto cell =
            std::find_if(row.begin(), row.end(), [&](const Cell &c) { return c.tagClass == tagClass; });
        if (cell == row.end())
            cell = row.insert(row.end(), Cell{quint8(tagClass), 0, 0, now});
        cell->sum += cell->weight * (now - cell->since);
        cell->since = now;
        cell->weight += by;
    }

    /// Averages, as (key, class, weight).
    template<class Visit> void averages(qint64 now, Visit visit) const
    {
        for (const auto &[key, row] : m_rows)
            for (const Cell &cell : row)
                visit(key, cell.tagClass, double(cell.sum + cell.weight * (now - cell.since)) / double(now));
    }

private:
    std::unordered_map<quint32, std::vector<Cell>> m_rows;
};

class Trainer
{
public:
    Trainer(std::vector<TrainingSentence> sentences, size_t classes, const TaggerTraining &training)
        : m_sentences(std::move(sentences))
        , m_classes(classes)
        , m_training(training)
        , m_random(training.seed)
        , m_dropped(quint32(training.dropout * double(std::mt19937::max())))
    {
        collectFeatures();
    }

    void run()
    {
        std::vector<size_t> order(m_sentences.size());
        std::iota(order.begin(), order.end(), size_t(0));
        for (int epoch = 0; epoch < m_training.epochs; ++epoch) {
            for (size_t i = order.size(); i > 1; --i)
                std::swap(order[i - 1], order[m_random() % i]);
            for (const size_t number : order)
                learn(m_sentences[number]);
        }
    }

    ModelSections sections() const
    {
        double largest = 0;
        m_weights.averages(
            m_now, [&](quint32, quint8, double weight) { largest = std::max(largest, std::abs(weight)); });
        const double scale = 127 / std::max(largest, 1e-9);
        std::map<quint32, std::vector<FeatureWeight>> rows;
        m_weights.averages(m_now, [&](quint32 key, quint8 tagClass, double weight) {
            if (std::abs(weight * scale) >= m_training.smallestWeight)
                rows[key].push_back({tagClass, qint8(std::lround(weight * scale))});
        });
        return layOut(rows);
    }

private:
    template<class Visit> void visitGold(const TrainingSentence &sentence, Visit visit) const
    {
        const TaggerContext context(sentence.words, sentence.capitals);
        int previous = TaggerContext::outside, beforePrevious = TaggerContext::outside;
        for (size_t i = 0; i < sentence.gold.size(); ++i) {
            const int gold = sentence.gold[i];
            if (fixedClass(sentence.words[i + 2]) < 0)
                visit(context.features(i, quint8(previous), quint8(beforePrevious)));
            beforePrevious = previous;
            previous = gold < 0 ? 0 : gold;
        }
    }

    void collectFeatures()
    {
        std::unordered_map<quint32, int> counts;
        for (const TrainingSentence &sentence : m_sentences)
            visitGold(sentence, [&](const TaggerContext::Features &features) {
                for (const quint32 key : features)
                    ++counts[key];
            });
        for (const auto &[key, count] : counts)
            if (count >= m_training.rarestFeature)
                m_weights.addFeature(key);
    }

    void learn(const TrainingSentence &sentence)
    {
        const TaggerContext context(sentence.words, sentence.capitals);
        int previous = TaggerContext::outside, beforePrevious = TaggerContext::outside;
        for (size_t i = 0; i < sentence.gold.size(); ++i) {
            int tagClass = fixedClass(sentence.words[i + 2]);
            if (tagClass < 0)
                tagClass =
                    decide(context.features(i, quint8(previous), quint8(beforePrevious)), sentence.gold[i]);
            beforePrevious = previous;
            previous = tagClass;
        }
    }

    /// Predicts a class and corrects the weights where it is not \a gold.
    int decide(const TaggerContext::Features &features, int gold)
    {
        m_active.clear();
        for (const quint32 key : features)
            if (m_random() >= m_dropped)
                if (std::vector<Cell> *row = m_weights.row(key))
                    m_active.push_back(row);
        m_scores.assign(m_classes, 0);
        for (const std::vector<Cell> *row : m_active)
            for (const Cell &cell : *row)
                m_scores[cell.tagClass] += cell.weight;
        const int predicted = int(std::max_element(m_scores.begin(), m_scores.end()) - m_scores.begin());
        ++m_now;
        if (gold >= 0 && predicted != gold)
            for (std::vector<Cell> *row : m_active) {
                Weights::update(*row, gold, 1, m_now);
                Weights::update(*row, predicted, -1, m_now);
            }
        return predicted;
    }

    static ModelSections layOut(const std::map<quint32, std::vector<FeatureWeight>> &rows)
    {
        std::vector<FeatureSlot> slots(std::bit_ceil(rows.size() * 3 / 2 + 1));
        std::vector<FeatureWeight> weights;
        const size_t mask = slots.size() - 1;
        for (const auto &[key, row] : rows) {
            size_t i = key & mask;
            while (slots[i].key != 0)
                i = (i + 1) & mask;
            slots[i].key = key;
            slots[i].first = weights.size() & 0xFFFFFF;
            slots[i].count = row.size() & 0xFF;
            weights.insert(weights.end(), row.begin(), row.end());
        }
        return {{"tagger.slots", tableBytes(slots)}, {"tagger.weights", tableBytes(weights)}};
    }

    std::vector<TrainingSentence> m_sentences;
    size_t m_classes;
    TaggerTraining m_training;
    std::mt19937 m_random;
    quint32 m_dropped; ///< random numbers below leave a feature out
    Weights m_weights;
    qint64 m_now = 0;
    std::vector<std::vector<Cell> *> m_active;
    std::vector<int> m_scores;
};

std::vector<TrainingSentence> trainingSentences(const std::vector<AnalysedText> &corpus,
                                                const TagClasses &classes, const WordTable &words)
{
    std::vector<TrainingSentence> sentences;
    for (const AnalysedText &text : corpus) {
        for (const Sentence &sentence : text.sentences) {
            TrainingSentence &next = sentences.emplace_back();
            sentenceWords(text, sentence, words, next.words);
            next.capitals = capitalsOf(next.words);
            for (int i = sentence.first; i < sentence.last; ++i)
                next.gold.push_back(classes.of(text.tokens[size_t(i)]));
        }
    }
    return sentences;
}

} // namespace

ModelSections trainTagger(const std::vector<AnalysedText> &corpus, const TagClasses &classes,
                          const WordTable &words, const TaggerTraining &training)
{
    Trainer trainer(trainingSentences(corpus, classes, words), classes.all().size(), training);
    trainer.run();
    ModelSections sections = trainer.sections();
    sections.insert("tagger.classes", tableBytes(classes.all()));
    return sections;
}

} // namespace dateline
