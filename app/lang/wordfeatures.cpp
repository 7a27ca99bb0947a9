// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/wordfeatures.h"
#include "app/lang/characters.h"
#include "app/lang/hashing.h"

namespace dateline {

namespace {

quint8 shapeOf(char16_t c, bool first)
{
    using Shape = WordFeatures::Shape;
    if (isLower(c))
        return Shape::HasLower;
    if (isUpper(c))
        return first ? Shape::StartsUpper : Shape::HasLaterUpper;
    if (isDigit(c))
        return Shape::HasDigit;
    if (c == u'.')
        return Shape::HasPeriod;
    if (isHyphen(c))
        return Shape::HasHyphen;
    return isApostrophe(c) ? Shape::HasApostrophe : Shape::HasOther;
}

Casing casingOf(quint8 shape)
{
    if (!(shape & WordFeatures::StartsUpper))
        return Casing::Lower;
    return (shape & WordFeatures::HasLaterUpper) && !(shape & WordFeatures::HasLower) ? Casing::Upper
                                                                                      : Casing::Title;
}

} // namespace

WordFeatures wordFeatures(QStringView word)
{
    WordFeatures features;
    quint64 hash = emptyWordHash;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t c = word[i].unicode();
        const char16_t unit = isDigit(c) ? u'0' : folded(c);
        features.shape |= shapeOf(c, i == 0);
        hash = extended(hash, unit);
        features.tail = features.tail << 16 | unit;
        if (i < 3)
            features.head |= quint64(unit) << (16 * (2 - i));
    }
    features.word = mixed(hash);
    features.casing = casingOf(features.shape);
    return features;
}

quint64 phraseHash(quint64 beginning, const WordFeatures &word)
{
    return mixed(beginning + word.word * 0x9e3779b97f4a7c15);
}

quint64 phraseHash(std::span<const WordFeatures> words)
{
    quint64 hash = 0;
    for (const WordFeatures &word : words)
        hash = phraseHash(hash, word);
    return hash;
}

} // namespace dateline
