// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/lang/wordtable.h"
#include <span>

namespace dateline {

/// What one word shows the tagger, computed once and without making strings.
struct WordFeatures
{
    quint64 word = 0; ///< hash of the folded letters, digits all alike
    quint64 tail = 0; ///< the last four folded letters, the very last in the low 16 bits
    quint64 head = 0; ///< the first three folded letters
    const WordEntry *entry = nullptr;
    quint32 names = 0; ///< NameFlags of a capitalised word
    quint8 shape = 0;  ///< set of Shape
    Casing casing = Casing::Lower;

    enum Shape : quint8 {
        StartsUpper = 1,
        HasLower = 2,
        HasLaterUpper = 4,
        HasDigit = 8,
        HasPeriod = 16,
        HasHyphen = 32,
        HasApostrophe = 64,
        HasOther = 128
    };

    quint64 suffix(int length) const { return tail & (~quint64(0) >> (64 - 16 * length)); }
    quint64 prefix(int length) const { return head >> (16 * (3 - length)); }
    quint16 ambiguity() const { return entry ? entry->ambiguity : 0; }
};

WordFeatures wordFeatures(QStringView word);

/// The hash of a phrase that ends in \a word after a beginning with the hash \a beginning, 0 for none.
quint64 phraseHash(quint64 beginning, const WordFeatures &word);
quint64 phraseHash(std::span<const WordFeatures> words);

} // namespace dateline
