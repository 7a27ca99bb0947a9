// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/lang/gazetteer.h"

namespace dateline {

/// The features of all words of a text with what the model and the lists of names know of them, each sentence
/// with two empty words before and after it.
class DocumentWords
{
public:
    DocumentWords(const AnalysedText &text, const WordTable &table, const Gazetteer &gazetteer);

    /// Words of a sentence for the tagger: word i is at [i + 2].
    std::span<const WordFeatures> padded(size_t sentence) const
    {
        return std::span(m_words).subspan(m_starts[sentence],
                                          m_starts[sentence + 1] - m_starts[sentence] + 2);
    }

    /// Words of a sentence without the padding.
    std::span<const WordFeatures> words(size_t sentence) const
    {
        const auto all = padded(sentence);
        return all.subspan(2, all.size() - 4);
    }

private:
    std::vector<WordFeatures> m_words;
    std::vector<size_t> m_starts; ///< of the padding before each sentence, and of the last one
};

} // namespace dateline
