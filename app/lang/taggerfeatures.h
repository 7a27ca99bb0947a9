// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/lang/hashing.h"
#include "app/lang/wordfeatures.h"
#include <array>

namespace dateline {

/// The features of one decision of the tagger. Tagger and trainer share this definition.
class TaggerContext
{
public:
    static constexpr int featureCount = 37;
    static constexpr quint8 outside = 0xFF; ///< the class before the first word
    using Features = std::array<quint32, featureCount>;

    /// Words of one sentence, padded with two empty words before and after: word i is words[i + 2].
    explicit TaggerContext(std::span<const WordFeatures> words);

    /// Keys of the features of word \a i, given the classes of the two words before it; never 0.
    Features features(size_t i, quint8 previous, quint8 beforePrevious) const;

private:
    std::span<const WordFeatures> m_words;
    quint8 m_capitals; ///< 0: an ordinary sentence; 1: most words have capitals, as in headlines; 2: all
                       ///< letters are capitals
};

} // namespace dateline
