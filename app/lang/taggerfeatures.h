// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/lang/hashing.h"
#include "app/lang/wordfeatures.h"
#include <array>

namespace dateline {

/// A pair of tags: what the tagger tells apart.
struct TagClass
{
    Upos upos = Upos::X;
    Xpos xpos = Xpos::Unknown;
    auto operator<=>(const TagClass &) const = default;
};

/// What the tagger has decided so far in a sentence.
struct TagHistory
{
    static constexpr quint8 outside = 0xFF; ///< the class before the first word

    quint8 last = outside;
    quint8 beforeLast = outside;
    quint8 verb = outside;   ///< class of the latest verb or auxiliary
    bool verbIsOver = false; ///< a comma, conjunction or relative pronoun stands after it

    void add(quint8 tagClass, TagClass tags);
};

/// The features of one decision of the tagger. Tagger and trainer share this definition.
class TaggerContext
{
public:
    static constexpr int featureCount = 40;
    using Features = std::array<quint32, featureCount>;

    /// Words of one sentence, padded with two empty words before and after: word i is words[i + 2].
    explicit TaggerContext(std::span<const WordFeatures> words);

    /// Keys of the features of word \a i, given what was decided before it; never 0.
    Features features(size_t i, const TagHistory &history) const;

private:
    std::span<const WordFeatures> m_words;
    quint8 m_capitals; ///< 0: an ordinary sentence; 1: most words have capitals, as in headlines; 2: all
                       ///< letters are capitals
};

} // namespace dateline
