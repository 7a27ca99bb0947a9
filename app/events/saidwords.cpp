// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/saidwords.h"
#include "app/events/looseends.h"

namespace dateline {

using namespace Qt::StringLiterals;

QString SaidWords::quotation(int verb, qsizetype room) const
{
    const Sentence &sentence = m_input.sentenceOf(verb);
    const auto &quoted = m_input.layer.quoted;
    std::vector<int> words;
    for (int i = sentence.first; i < sentence.last && (words.empty() || quoted[size_t(i)]); ++i)
        if (quoted[size_t(i)] && (!words.empty() || m_input.token(i).upos != Upos::Punct))
            words.push_back(i);
    if (quoted[size_t(verb)] || words.size() < 3 || !m_input.text.word(words.front()).front().isUpper())
        return {};
    constexpr qsizetype marks = 2;
    const QString said = cut(words, room - marks - 1);
    return said.isEmpty() ? said : u" \u201C"_s + said + u'\u201D';
}

QString SaidWords::reported(int verb, qsizetype room) const
{
    const int predicate = m_words.below(verb, Relation::Ccomp);
    if (predicate < verb)
        return saidBefore(verb, predicate, room);
    int first = predicate;
    while (!m_words.below(first).empty() && m_words.below(first).front() < first &&
           m_words.below(first).front() > verb)
        first = m_words.below(first).front();
    if (m_input.layer.quoted[size_t(first)] || m_input.token(first).upos == Upos::Punct)
        return {};
    std::vector<int> words;
    for (int i = first; i < m_input.sentenceOf(verb).last; ++i)
        words.push_back(i);
    constexpr qsizetype mark = 1;
    const QString said = withQuotesClosed(cut(words, room - 1 - mark));
    return said.isEmpty() ? said : u' ' + said;
}

/// "*The policy will change*, Apple announced": what stands before the one who says it.
QString SaidWords::saidBefore(int verb, int predicate, qsizetype room) const
{
    const bool beside =
        m_input.token(verb).relation == Relation::Parataxis && m_input.token(verb).head < verb;
    const int told = predicate >= 0 ? predicate : beside ? m_input.token(verb).head : -1;
    int speaker = verb;
    while (!m_words.below(speaker).empty() && m_words.below(speaker).front() < speaker &&
           m_words.below(speaker).front() > told)
        speaker = m_words.below(speaker).front();
    std::vector<int> words;
    for (int i = m_input.sentenceOf(verb).first; told >= 0 && i < speaker; ++i)
        words.push_back(i);
    if (words.size() < 3 || m_input.layer.quoted[size_t(words.front())] ||
        m_input.token(words.front()).upos == Upos::Punct || m_input.token(words.back()).upos != Upos::Punct)
        return {};
    constexpr QLatin1String opening = " that "_L1;
    QString said = withQuotesClosed(cut(words, room - opening.size() - 1));
    if (said.isEmpty())
        return said;
    if (m_input.token(words.front()).upos != Upos::Propn)
        said[0] = said[0].toLower();
    return opening + said;
}

/// The words, with an ellipsis where they are more than \a room; empty where hardly one would fit.
QString SaidWords::cut(const std::vector<int> &words, qsizetype room) const
{
    constexpr qsizetype least = 12;
    QString line = m_words.text(words);
    while (!line.isEmpty() && line.back().isPunct())
        line.chop(1);
    if (room < least)
        return {};
    if (line.size() <= room)
        return line;
    return withoutLooseEnds(line.left(line.lastIndexOf(u' ', room - 1))) + u'\u2026';
}

} // namespace dateline
