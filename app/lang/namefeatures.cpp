// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/namefeatures.h"
#include "app/lang/hashing.h"
#include <algorithm>

namespace dateline {

namespace {

constexpr quint32 cueFlags = PlaceWord | OrganizationWord | EventWord;

class Collector
{
public:
    void add(quint64 kind, quint64 a, quint64 b = 0)
    {
        const quint64 parts = a * 0x9e3779b97f4a7c15 + b * 0xc2b2ae3d27d4eb4f + kind * 0x27d4eb2f165667c5;
        m_features.push_back(quint32(mixed(parts) >> 32) | 1);
    }

    std::vector<quint32> m_features;
};

/// What stands beside a name: the word and its tag, or nothing at the ends of the sentence.
struct Neighbour
{
    quint64 word = 1;
    quint64 tag = 0xFF;
};

Neighbour neighbour(const NameContext &context, int i)
{
    if (i < 0 || i >= context.size())
        return {};
    return {context.words[size_t(i)].word, quint64(context.tokens[size_t(i)].xpos)};
}

} // namespace

NameFeatures nameFeatures(const NameContext &context, const NameChunk &chunk)
{
    const auto words = context.words.subspan(size_t(chunk.first), size_t(chunk.last - chunk.first));
    const auto flagsOf = [&](std::span<const WordFeatures> part) {
        return quint64(context.gazetteer.flagsOf(part));
    };
    const quint64 length = std::min<quint64>(words.size(), 4);
    const quint64 whole = flagsOf(words);
    const quint64 first = flagsOf(words.first(1)), last = flagsOf(words.last(1));
    const quint64 shapes = words.front().shape | quint64(words.back().shape) << 8;
    const Neighbour left = neighbour(context, chunk.first - 1), left2 = neighbour(context, chunk.first - 2);
    const Neighbour right = neighbour(context, chunk.last), right2 = neighbour(context, chunk.last + 1);

    const quint64 listed = context.lists.kinds(words);
    const quint64 listedFirst = context.lists.kinds(words.first(1));
    const quint64 listedLast = context.lists.kinds(words.last(1));
    quint64 inner = 0;
    for (const WordFeatures &word : words)
        inner |= flagsOf(std::span(&word, 1));

    Collector own;
    own.add(0, 0);
    own.add(1, length, chunk.titled);
    own.add(2, whole, length);
    own.add(3, first, length);
    own.add(4, last, length);
    own.add(5, first, last);
    own.add(6, words.front().word);
    own.add(7, words.back().word);
    own.add(8, words.back().suffix(3));
    own.add(9, words.back().suffix(2), length);
    own.add(10, shapes, length);
    for (const WordFeatures &word : words)
        own.add(23, word.word);
    own.add(24, inner & (cueFlags | GivenName | NameParticle | NameSuffix), length);
    own.add(26, words.front().suffix(3));
    own.add(27, listed, length);
    own.add(28, listedFirst | listedLast << 32, length);
    own.add(31, shapes, listed | whole << 32);

    Collector around;
    around.add(11, left.word);
    around.add(12, left.word, left2.word);
    around.add(13, left.tag, length);
    around.add(14, right.word);
    around.add(15, right.word, right2.word);
    around.add(16, right.tag, length);
    around.add(17, left.word, right.word);
    around.add(18, left.tag, right.tag);
    around.add(20, left2.word);
    around.add(21, right2.word);
    around.add(22, chunk.first == 0, length);

    Collector joint;
    joint.add(19, whole, left.word);
    joint.add(25, inner & cueFlags, left.word);
    joint.add(29, listed, left.word);
    joint.add(30, listed | whole << 32, right.tag);
    return {std::move(own.m_features), std::move(around.m_features), std::move(joint.m_features)};
}

} // namespace dateline
