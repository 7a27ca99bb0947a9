// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/documentwords.h"

namespace dateline {

DocumentWords::DocumentWords(const AnalysedText &text, const WordTable &table, const Gazetteer &gazetteer)
{
    m_words.reserve(text.tokens.size() + 2 * text.sentences.size() + 2);
    m_starts.reserve(text.sentences.size() + 1);
    for (const Sentence &sentence : text.sentences) {
        m_starts.push_back(m_words.size());
        m_words.resize(m_words.size() + 2);
        for (int i = sentence.first; i < sentence.last; ++i) {
            WordFeatures &word = m_words.emplace_back(wordFeatures(text.word(i)));
            word.entry = table.find(word.word);
            if (word.shape & WordFeatures::StartsUpper)
                word.names = gazetteer.flagsOf(std::span(&word, 1));
        }
    }
    m_starts.push_back(m_words.size());
    m_words.resize(m_words.size() + 2);
}

} // namespace dateline
