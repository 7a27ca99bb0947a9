// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/sentencesplitter.h"
#include "app/lang/dateline.h"
#include <algorithm>

namespace dateline {

namespace {

constexpr int longestHeading = 25;

bool isTerminal(QStringView word)
{
    const char16_t c = word.front().unicode();
    return c == u'?' || c == u'!' || c == u'\u2026' || (c == u'.' && word.back() == u'.');
}

bool isEllipsis(QStringView word)
{
    return word.front() == u'\u2026' || (word.size() > 1 && word.front() == u'.');
}

bool isBracketClosed(QStringView word)
{
    return word == u")" || word == u"]";
}

bool isQuote(QStringView word)
{
    return QStringView(u"\"'\u201D\u2019\u00BB").contains(word.front()) &&
           (word.size() == 1 || word == u"''");
}

bool isOpening(QStringView word)
{
    return QStringView(u"\"'([{\u201C\u2018\u00AB`").contains(word.front()) && word.size() <= 2;
}

/// "iPhone", "eBay": names that begin with a small letter.
bool isSmallName(QStringView word)
{
    return word.size() > 2 && isLower(word.front().unicode()) && isUpper(word[1].unicode());
}

/// Finds sentence ends among the tokens [first, last) of one paragraph.
class Boundaries
{
public:
    Boundaries(const AnalysedText &text, int first, int last, const Orthography &orthography)
        : m_text(text)
        , m_first(first)
        , m_last(last)
        , m_orthography(orthography)
    {
    }

    /// The end of the sentence that begins at \a begin.
    int sentenceEnd(int begin) const
    {
        for (int i = begin; i < m_last; ++i) {
            if (const int end = endAfter(begin, i); end > i)
                return end;
        }
        return m_last;
    }

private:
    QStringView word(int token) const { return m_text.word(token); }
    bool spaceBefore(int token) const { return m_text.tokens[size_t(token)].spaceBefore; }
    bool startsUpper(int token) const { return isUpper(word(token).front().unicode()); }

    /// The end of the sentence where token \a i closes it, else \a i.
    int endAfter(int begin, int i) const
    {
        if (isTerminal(word(i)))
            return endAfterMark(begin, i);
        const bool abbreviation = word(i).size() > 1 && word(i).back() == u'.';
        return abbreviation && endsSentence(i) ? i + 1 : i;
    }

    int endAfterMark(int begin, int i) const
    {
        const int end = pastClosers(i + 1);
        if (end >= m_last)
            return m_last;
        if (isNumbering(begin, i) || (!spaceBefore(end) && end == i + 1 && !startsUpper(end)))
            return i;
        const bool closed = end > i + 1;
        if (isEllipsis(word(i)) && !startsUpper(afterOpening(end)))
            return i;
        const bool starts = canStart(end) || (!closed && followsPlainWord(begin, i));
        return starts && !(closed && isAttributed(end) && word(i) != u".") ? end : i;
    }

    int pastClosers(int i) const
    {
        for (;;) {
            i = pastReference(i);
            if (i >= m_last || !isCloser(i))
                return i;
            ++i;
        }
    }

    bool isCloser(int i) const
    {
        return isTerminal(word(i)) || isBracketClosed(word(i)) || (isQuote(word(i)) && !isOpeningQuote(i));
    }

    /// The footnote mark "[12]" belongs to the sentence before it.
    int pastReference(int i) const
    {
        const bool reference = i + 2 < m_last && word(i) == u"[" && word(i + 2) == u"]";
        return reference && isDigit(word(i + 1).front().unicode()) ? pastReference(i + 3) : i;
    }

    /// A straight quote opens where space stands before it and none after it.
    bool isOpeningQuote(int i) const { return spaceBefore(i) && i + 1 < m_last && !spaceBefore(i + 1); }

    /// "1." or "a." at the very beginning numbers an item of a list.
    bool isNumbering(int begin, int i) const
    {
        return i == begin + 1 && word(i) == u"." && begin == m_first &&
               (isDigit(word(begin).front().unicode()) || word(begin).size() == 1);
    }

    int afterOpening(int i) const
    {
        while (i + 1 < m_last && isOpening(word(i)))
            ++i;
        return i;
    }

    bool canStart(int i) const
    {
        const QStringView start = word(afterOpening(i));
        const char16_t c = start.front().unicode();
        return !(isLower(c) && !isSmallName(start)) && c != u',' && c != u';' && c != u':' && c != u')';
    }

    /// Careless writing begins sentences with small letters: then the mark must follow an ordinary word.
    bool followsPlainWord(int begin, int i) const
    {
        if (i == begin || spaceBefore(i) || isEllipsis(word(i)) || word(i - 1).size() < 3)
            return false;
        const QStringView before = word(i - 1);
        return std::all_of(before.begin(), before.end(), [](QChar c) { return isLower(c.unicode()); }) &&
               isLower(word(i + 1).front().unicode());
    }

    /// "Never!" Smith said: the sentence goes on after the quotation.
    bool isAttributed(int i) const
    {
        for (int next = i; next < std::min(m_last, i + 4); ++next)
            if (m_orthography.speechVerbs.contains(word(next)))
                return true;
        return false;
    }

    /// An abbreviation ends its sentence before a function word in capitals: "in the U.S. The …".
    bool endsSentence(int i) const
    {
        const int next = i + 1;
        if (next >= m_last || m_orthography.titles.contains(word(i).chopped(1)))
            return false;
        const int start = afterOpening(next);
        return startsUpper(start) && m_orthography.sentenceStarters.contains(word(start)) &&
               !(word(i).size() == 2 && startsUpper(i));
    }

    const AnalysedText &m_text;
    int m_first;
    int m_last;
    const Orthography &m_orthography;
};

SentenceKind kindOf(const AnalysedText &text, int first, int last, bool onlySentence,
                    const Orthography &orthography)
{
    if (isDateLine(text, first, last, orthography))
        return SentenceKind::Dateline;
    int end = last;
    while (end > first && isQuote(text.word(end - 1)))
        --end;
    const bool open = end == first || !isTerminal(text.word(end - 1));
    const bool colon = end > first && text.word(end - 1) == u":";
    return onlySentence && open && !colon && last - first <= longestHeading ? SentenceKind::Heading
                                                                            : SentenceKind::Body;
}

void append(AnalysedText &text, int first, int last, int paragraph, SentenceKind kind)
{
    const TextSpan span{text.tokens[size_t(first)].span.begin, text.tokens[size_t(last) - 1].span.end};
    text.sentences.push_back({span, first, last, paragraph, kind});
}

} // namespace

void SentenceSplitter::split(AnalysedText &text, int paragraph, int first) const
{
    const int last = int(text.tokens.size());
    int begin = datelineEnd(text, first, last, m_orthography);
    if (begin > first)
        append(text, first, begin, paragraph, SentenceKind::Dateline);
    const Boundaries boundaries(text, begin, last, m_orthography);
    while (begin < last) {
        const int end = boundaries.sentenceEnd(begin);
        append(text, begin, end, paragraph,
               kindOf(text, begin, end, begin == first && end == last, m_orthography));
        begin = end;
    }
}

} // namespace dateline
