// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/parsescorer.h"
#include <algorithm>
#include <QHash>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

using Span = std::pair<qsizetype, qsizetype>;

/// Words as written: those that continue one belong to it.
std::vector<Span> tokensOf(const AnalysedText &text)
{
    std::vector<Span> spans;
    for (const Token &token : text.tokens)
        if (token.continuesWord && !spans.empty())
            spans.back().second = token.span.end;
        else
            spans.emplace_back(token.span.begin, token.span.end);
    return spans;
}

std::vector<Span> sentencesOf(const AnalysedText &text)
{
    std::vector<Span> spans;
    for (const Sentence &sentence : text.sentences)
        if (sentence.last > sentence.first)
            spans.emplace_back(text.tokens[size_t(sentence.first)].span.begin,
                               text.tokens[size_t(sentence.last) - 1].span.end);
    return spans;
}

int common(const std::vector<Span> &a, const std::vector<Span> &b)
{
    std::vector<Span> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return int(both.size());
}

/// For each word of \a gold the one of \a system with the same characters, or -1.
std::vector<int> aligned(const AnalysedText &gold, const AnalysedText &system)
{
    QHash<Span, int> places;
    for (size_t i = 0; i < system.tokens.size(); ++i)
        places.insert({system.tokens[i].span.begin, system.tokens[i].span.end}, int(i));
    std::vector<int> partners;
    for (const Token &token : gold.tokens)
        partners.push_back(places.value({token.span.begin, token.span.end}, -1));
    return partners;
}

} // namespace

void ParseScorer::add(const AnalysedText &gold, const AnalysedText &system)
{
    const auto count = [](Count &sum, const std::vector<Span> &a, const std::vector<Span> &b) {
        sum.hits += common(a, b);
        sum.gold += int(a.size());
        sum.system += int(b.size());
    };
    count(m_tokens, tokensOf(gold), tokensOf(system));
    count(m_sentences, sentencesOf(gold), sentencesOf(system));
    addWords(gold, system);
}

void ParseScorer::addWords(const AnalysedText &gold, const AnalysedText &system)
{
    m_words.gold += int(gold.tokens.size());
    m_words.system += int(system.tokens.size());
    const std::vector<int> partners = aligned(gold, system);
    for (size_t i = 0; i < partners.size(); ++i) {
        if (partners[i] < 0)
            continue;
        const Token &right = gold.tokens[i];
        const Token &found = system.tokens[size_t(partners[i])];
        ++m_words.hits;
        m_upos += right.upos == found.upos;
        m_xpos += right.xpos == found.xpos;
        const int head = right.head < 0 ? -1 : partners[size_t(right.head)];
        if (right.head >= 0 && head < 0)
            continue; // the head was cut otherwise
        const bool sameHead = found.isParsed() && found.head == head;
        m_heads += sameHead;
        m_arcs += sameHead && baseOf(right.relation) == baseOf(found.relation);
    }
}

ScoreTable ParseScorer::table(const QString &set, bool segmentation) const
{
    ScoreTable rows;
    const auto add = [&](const QString &measure, int hits, const Count &of) {
        rows.push_back({set, measure, Figures::of(hits, of.system, of.gold), 0});
    };
    if (segmentation) {
        add(u"tokens"_s, m_tokens.hits, m_tokens);
        add(u"sentences"_s, m_sentences.hits, m_sentences);
        add(u"words"_s, m_words.hits, m_words);
    }
    add(u"UPOS"_s, m_upos, m_words);
    add(u"XPOS"_s, m_xpos, m_words);
    add(u"UAS"_s, m_heads, m_words);
    add(u"LAS"_s, m_arcs, m_words);
    return rows;
}

} // namespace dateline
