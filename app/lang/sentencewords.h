// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/lang/wordfeatures.h"

namespace dateline {

/// The features and entries of the words of \a sentence, with two empty ones before and after, as the tagger
/// needs them.
inline void sentenceWords(const AnalysedText &text, const Sentence &sentence, const WordTable &table,
                          std::vector<WordFeatures> &words)
{
    words.assign(2, WordFeatures());
    for (int i = sentence.first; i < sentence.last; ++i) {
        words.push_back(wordFeatures(text.word(i)));
        words.back().entry = table.find(words.back().word);
    }
    words.resize(words.size() + 2);
}

} // namespace dateline
