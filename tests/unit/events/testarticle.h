// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/resources.h"
#include "app/events/clausereader.h"
#include "app/events/stageinput.h"
#include "taggedtext.h"

namespace dateline {

inline std::shared_ptr<const EventLexicon> testLexicon()
{
    static const auto lexicon =
        EventLexicon::load(resourceFolder() + QStringLiteral("/lexicon/en/events.json"));
    return *lexicon;
}

/// A hand-tagged article as the stages see it. Times are "words=value", separated by commas.
class TestArticle
{
public:
    explicit TestArticle(const QString &source, const QString &times = {}, const QString &published = {})
        : m_text(tagged(source))
    {
        for (const QString &time : times.split(u',', Qt::SkipEmptyParts))
            m_timexes.push_back(timexOf(m_text, time.section(u'=', 0, 0), time.section(u'=', 1)));
        m_article.text = m_text.text;
        m_article.published.date = PartialDate::fromTimex(published);
        read();
    }

    void addEntity(const QString &words, EntityKind kind)
    {
        dateline::addEntity(m_text, words, kind);
        read();
    }
    /// Makes an expression wait for the publication date.
    void makeRelative(int timex, const QString &offset)
    {
        m_timexes[size_t(timex)].relative = true;
        m_timexes[size_t(timex)].offset = offset;
        read();
    }
    void setTitle(const QString &title) { m_article.title = title; }
    void makeHeading(int sentence) { m_text.sentences[size_t(sentence)].kind = SentenceKind::Heading; }

    /// Hangs a word on another ("" is the root).
    void attach(const QString &word, const QString &head, Relation relation)
    {
        Token &token = m_text.tokens[size_t(find(word))];
        token.head = head.isEmpty() ? -1 : find(head);
        token.relation = relation;
    }

    StageInput input() const { return {m_text, m_timexes, m_ranges, m_article, m_layer, *testLexicon()}; }
    QString word(int token) const { return m_text.word(token).toString(); }
    int find(const QString &word) const
    {
        for (int i = 0; i < int(m_text.tokens.size()); ++i)
            if (m_text.word(i) == word)
                return i;
        return -1;
    }

private:
    void read()
    {
        m_ranges = dateRanges(m_text, m_timexes);
        m_layer = ClauseReader::byWordOrder()->read(m_text, m_timexes);
    }

    AnalysedText m_text;
    std::vector<Timex> m_timexes;
    std::vector<DateRange> m_ranges;
    Article m_article;
    ClauseLayer m_layer;
};

} // namespace dateline
