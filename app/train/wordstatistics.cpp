// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/wordstatistics.h"
#include "app/lang/hashing.h"
#include "app/lang/inflection.h"
#include <algorithm>
#include <bit>
#include <unordered_map>

namespace dateline {

namespace {

using Counts = std::map<int, int>;

constexpr int fixedCount = 12; ///< so often a word must be seen with one class only to be looked up
constexpr double fixedShare = 0.995;
constexpr int ambiguityCount = 4; ///< so often to tell which tags it may have
constexpr double ambiguityShare = 0.03;

struct WordStatistics
{
    Counts classes[3]; ///< by Casing
    std::map<Xpos, std::map<QString, int>> lemmas;

    Counts allClasses() const
    {
        Counts all;
        for (const Counts &counts : classes)
            for (const auto &[tagClass, count] : counts)
                all[tagClass] += count;
        return all;
    }
};

int total(const Counts &counts)
{
    int sum = 0;
    for (const auto &[tagClass, count] : counts)
        sum += count;
    return sum;
}

quint8 fixedTag(const Counts &counts)
{
    const int sum = total(counts);
    for (const auto &[tagClass, count] : counts)
        if (sum >= fixedCount && count >= fixedShare * sum && tagClass >= 0)
            return quint8(tagClass + 1);
    return 0;
}

/// A name for the set of classes a word is usually seen with.
quint16 ambiguity(const Counts &counts)
{
    const int sum = total(counts);
    if (sum < ambiguityCount)
        return 0;
    quint64 hash = emptyWordHash;
    for (const auto &[tagClass, count] : counts)
        if (count >= ambiguityShare * sum)
            hash = extended(hash, char16_t(tagClass + 2));
    return quint16(mixed(hash) >> 48) | 1;
}

const QString &mostFrequent(const std::map<QString, int> &counts)
{
    return std::max_element(counts.begin(), counts.end(),
                            [](const auto &a, const auto &b) { return a.second < b.second; })
        ->first;
}

/// Names keep their form as lemma: nothing need be stored for them unless the corpus has another.
bool isOwnName(const QString &word, Xpos xpos, const QString &lemma)
{
    return xpos == Xpos::Nnp && lemma.compare(word, Qt::CaseInsensitive) == 0;
}

/// Gathers statistics and lays them out.
class Builder
{
public:
    void count(QStringView word, const Token &token, int tagClass)
    {
        const WordFeatures features = wordFeatures(word);
        WordStatistics &statistics = m_words[features.word];
        ++statistics.classes[size_t(features.casing)][tagClass];
        if (token.lemma == u"_" || (features.shape & WordFeatures::HasDigit) ||
            isOwnName(word.toString(), token.xpos, token.lemma))
            return;
        ++statistics.lemmas[token.xpos][token.lemma];
        if (const Xpos base = baseTag(token.xpos); token.upos == Upos::Verb || base != Xpos::Vb)
            m_words[wordFeatures(token.lemma).word].lemmas[base][token.lemma] += 0;
    }

    ModelSections sections()
    {
        std::vector<WordEntry> table(std::bit_ceil(m_words.size() * 4 / 3 + 1));
        std::map<quint64, WordStatistics> ordered(m_words.begin(), m_words.end());
        for (const auto &[hash, statistics] : ordered)
            insert(table, hash, entry(hash, statistics));
        return {{"words", tableBytes(table)},
                {"words.lemmas", tableBytes(m_choices)},
                {"lemmas.ends", tableBytes(m_ends)},
                {"lemmas.text", tableBytes(m_text)}};
    }

private:
    WordEntry entry(quint64 hash, const WordStatistics &statistics)
    {
        WordEntry row;
        row.check = quint32(hash >> 32) | 1;
        row.ambiguity = ambiguity(statistics.allClasses());
        for (size_t casing = 0; casing < 3; ++casing)
            row.fixedTag[casing] = fixedTag(statistics.classes[casing]);
        row.firstLemma = quint32(m_choices.size());
        for (const auto &[xpos, lemmas] : statistics.lemmas)
            m_choices.push_back({lemmaNumber(mostFrequent(lemmas)) & 0xFFFFFF, quint32(xpos)});
        row.lemmaCount = quint8(m_choices.size() - row.firstLemma);
        return row;
    }

    static void insert(std::vector<WordEntry> &table, quint64 hash, const WordEntry &row)
    {
        const size_t mask = table.size() - 1;
        size_t i = hash & mask;
        while (table[i].check != 0)
            i = (i + 1) & mask;
        table[i] = row;
    }

    quint32 lemmaNumber(const QString &lemma)
    {
        const auto [position, isNew] = m_numbers.try_emplace(lemma, quint32(m_numbers.size()));
        if (isNew) {
            for (const QChar c : lemma)
                m_text.push_back(c.unicode());
            m_ends.push_back(quint32(m_text.size()));
        }
        return position->second;
    }

    std::unordered_map<quint64, WordStatistics> m_words;
    std::map<QString, quint32> m_numbers;
    std::vector<LemmaChoice> m_choices;
    std::vector<quint32> m_ends;
    std::vector<char16_t> m_text;
};

} // namespace

ModelSections wordSections(const std::vector<AnalysedText> &corpus, const TagClasses &classes)
{
    Builder builder;
    for (const AnalysedText &text : corpus)
        for (size_t i = 0; i < text.tokens.size(); ++i)
            builder.count(text.word(int(i)), text.tokens[i], classes.of(text.tokens[i]));
    return builder.sections();
}

} // namespace dateline
