// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/taggerfeatures.h"

namespace dateline {

namespace {

/// Collects feature keys; the number of a feature is its template.
class Collector
{
public:
    void add(quint64 a, quint64 b = 0, quint64 c = 0)
    {
        const quint64 parts = a * 0x9e3779b97f4a7c15 + b * 0xc2b2ae3d27d4eb4f + c * 0x165667b19e3779f9;
        m_features[m_count] = quint32(mixed(parts + (m_count + 1) * 0x27d4eb2f165667c5) >> 32) | 1;
        ++m_count;
    }

    const TaggerContext::Features &features() const { return m_features; }

private:
    TaggerContext::Features m_features{};
    size_t m_count = 0;
};

quint8 capitalsOf(std::span<const WordFeatures> words)
{
    int letters = 0, capitals = 0, smaller = 0;
    for (const WordFeatures &word : words) {
        const bool upper = word.shape & WordFeatures::StartsUpper;
        const bool lower = word.shape & WordFeatures::HasLower;
        letters += upper || lower;
        capitals += upper;
        smaller += lower;
    }
    if (letters >= 3 && smaller == 0)
        return 2;
    return letters >= 4 && capitals * 10 >= letters * 6 ? 1 : 0;
}

} // namespace

void TagHistory::add(quint8 tagClass, TagClass tags)
{
    beforeLast = last;
    last = tagClass;
    const bool isVerb = tags.upos == Upos::Verb || tags.upos == Upos::Aux;
    const bool endsClause = tags.xpos == Xpos::Comma || tags.upos == Upos::Cconj ||
                            tags.upos == Upos::Sconj || tags.xpos == Xpos::Wdt || tags.xpos == Xpos::Wp ||
                            tags.xpos == Xpos::Colon;
    if (isVerb)
        verb = tagClass;
    verbIsOver = !isVerb && (verbIsOver || endsClause);
}

TaggerContext::TaggerContext(std::span<const WordFeatures> words)
    : m_words(words)
    , m_capitals(capitalsOf(words))
{
}

TaggerContext::Features TaggerContext::features(size_t i, const TagHistory &history) const
{
    const WordFeatures &word = m_words[i + 2];
    const WordFeatures &left = m_words[i + 1];
    const WordFeatures &left2 = m_words[i];
    const WordFeatures &right = m_words[i + 3];
    const WordFeatures &right2 = m_words[i + 4];
    const quint64 shape = word.shape | quint64(m_capitals) << 8 | quint64(i == 0) << 10;
    const quint64 tag = quint64(history.last) + 1;
    const quint64 tags = tag << 8 | (quint64(history.beforeLast) + 1);

    Collector collector;
    collector.add(0);
    collector.add(word.word);
    collector.add(word.word, shape);
    collector.add(word.suffix(1), shape);
    collector.add(word.suffix(2));
    collector.add(word.suffix(3));
    collector.add(word.suffix(4));
    collector.add(word.prefix(1), shape);
    collector.add(word.prefix(2));
    collector.add(word.prefix(3));
    collector.add(shape);
    collector.add(word.ambiguity());
    collector.add(left.word);
    collector.add(right.word);
    collector.add(left2.word);
    collector.add(right2.word);
    collector.add(tag);
    collector.add(tags);
    collector.add(tag, word.word);
    collector.add(tag, word.ambiguity());
    collector.add(tag, word.ambiguity(), right.ambiguity());
    collector.add(tags, word.ambiguity());
    collector.add(tag, word.suffix(3));
    collector.add(word.ambiguity(), right.ambiguity());
    collector.add(right.ambiguity(), right2.ambiguity());
    collector.add(left.suffix(3));
    collector.add(right.suffix(3));
    collector.add(left.word, word.word);
    collector.add(word.word, right.word);
    collector.add(tag, right.word);
    collector.add(shape, left.shape, right.shape);
    collector.add(word.suffix(3), shape);
    collector.add(word.word, right.ambiguity());
    collector.add(tag, shape, right.shape);
    collector.add(word.names, shape);
    collector.add(word.names, left.names, right.names);
    collector.add(word.names, tag, right.shape);
    const quint64 verb = history.verb | quint64(history.verbIsOver) << 8;
    collector.add(verb, word.ambiguity());
    collector.add(verb, word.ambiguity(), tag);
    collector.add(verb, word.suffix(3), tag);
    return collector.features();
}

} // namespace dateline
