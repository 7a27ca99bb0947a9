// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/tokeniser.h"
#include "app/lang/abbreviation.h"
#include "app/lang/wordsplitter.h"

namespace dateline {

namespace {

bool isOpener(char16_t c)
{
    return QStringView(u"([{<>%\u00AB\u2039\u201C\u201E\u201A\u2018\"'`*#~=_|/"
                       u"\u00BF\u00A1\u2022\u00B7\u2026\\,;:!?)]}")
               .contains(c) ||
           isHyphen(c) || isDash(c) || isCurrency(c);
}

bool isCloser(char16_t c)
{
    return QStringView(u",;:!?)]}>\u00BB\u203A\u201D\u201C\u2019\"'`*%\u2026\u2030\u00B0|/=~_\u2022\\")
               .contains(c) ||
           isHyphen(c) || isDash(c) || isCurrency(c);
}

/// Marks that stand together as one token when repeated: "...", "--", "***", "!!".
bool isRunMark(char16_t c)
{
    return QStringView(u".*=_~`<>$/\\!?").contains(c) || isHyphen(c);
}

/// Whether two marks side by side belong to one run: equal ones, and "?!".
bool runsOn(char16_t a, char16_t b)
{
    const auto exclaims = [](char16_t c) { return c == u'!' || c == u'?'; };
    return a == b || (exclaims(a) && exclaims(b));
}

/// ":-)" and the like.
bool isEmoticon(QStringView chunk)
{
    if (chunk.size() < 2 || chunk.size() > 4 || !QStringView(u":;=").contains(chunk.front()))
        return false;
    const QStringView mouth = chunk.mid(1 + qsizetype(chunk[1] == u'-'));
    return !mouth.isEmpty() && QStringView(u")(DP").contains(mouth.front()) &&
           mouth.count(mouth.front()) == mouth.size();
}

/// One stretch between white space and the tokens it is cut into.
class Chunk
{
public:
    Chunk(QStringView text, TextSpan chunk, QStringView following, const Orthography &orthography,
          std::vector<Token> &tokens)
        : m_text(text)
        , m_chunk(chunk)
        , m_rest(chunk)
        , m_following(following)
        , m_orthography(orthography)
        , m_tokens(tokens)
    {
    }

    void cut()
    {
        if (isPlainWord() || isEmoticon(m_rest.in(m_text))) {
            emitWord(m_rest);
            return;
        }
        if (isAddress()) {
            cutAddress();
            return;
        }
        cutOpeners();
        const std::vector<TextSpan> closers = takeClosers();
        if (!m_rest.isEmpty())
            cutWord(m_text, m_rest, m_orthography, [this](TextSpan span) { emitWord(span); });
        for (auto closer = closers.rbegin(); closer != closers.rend(); ++closer)
            emitWord(*closer);
    }

private:
    char16_t at(qsizetype position) const { return m_text[position].unicode(); }

    void emitWord(TextSpan span)
    {
        Token token;
        token.span = span;
        token.spaceBefore = span.begin == m_chunk.begin;
        m_tokens.push_back(token);
    }

    bool isPlainWord() const
    {
        for (qsizetype i = m_rest.begin; i < m_rest.end; ++i)
            if (!isLetter(at(i)))
                return false;
        return !isFusedWord(m_rest.in(m_text));
    }

    bool isAddress() const { return addressStart(m_rest.in(m_text)) >= 0; }

    /// An internet address stays whole; brackets before it and punctuation after it do not belong to it.
    void cutAddress()
    {
        const qsizetype start = m_rest.begin + addressStart(m_rest.in(m_text));
        while (m_rest.begin < start)
            takeOpener();
        qsizetype end = m_rest.end;
        while (end > m_rest.begin + 1 && (isCloser(at(end - 1)) || at(end - 1) == u'.') &&
               at(end - 1) != u'/' && at(end - 1) != u'=' && at(end - 1) != u'_')
            --end;
        emitWord({m_rest.begin, end});
        for (qsizetype i = end; i < m_rest.end; ++i)
            emitWord({i, i + 1});
    }

    /// The end of the run of equal marks from \a position on; a lone mark otherwise.
    qsizetype runEnd(qsizetype position) const
    {
        qsizetype end = position + 1;
        const char16_t mark = at(position);
        if (isRunMark(mark) ||
            ((mark == u'\'' || mark == u'\u2019' || mark == u'\u2018') && isDoubled(position)))
            while (end < m_rest.end && runsOn(mark, at(end)))
                ++end;
        return end;
    }

    bool isDoubled(qsizetype position) const
    {
        return position + 1 < m_rest.end && at(position + 1) == at(position);
    }

    void takeOpener()
    {
        const qsizetype end = runEnd(m_rest.begin);
        emitWord({m_rest.begin, end});
        m_rest.begin = end;
    }

    void cutOpeners()
    {
        while (!m_rest.isEmpty() && startsWithOpener())
            takeOpener();
    }

    bool startsWithOpener() const
    {
        const char16_t c = at(m_rest.begin);
        const bool alone = m_rest.length() == 1;
        const char16_t next = alone ? u' ' : at(m_rest.begin + 1);
        if (c == u'.')
            return next == u'.' || alone;
        if (isApostrophe(c) && !alone)
            return !(isDigit(next) || isClitic(m_rest.in(m_text))); // ’72 and a detached 's stay whole
        if (c == u'#')
            return !isLetter(next);
        return isOpener(c);
    }

    /// Closing marks off the end of the rest, last one first.
    std::vector<TextSpan> takeClosers()
    {
        std::vector<TextSpan> closers;
        while (!m_rest.isEmpty()) {
            const qsizetype begin = closerBegin();
            if (begin == m_rest.end)
                break;
            closers.push_back({begin, m_rest.end});
            m_rest.end = begin;
        }
        return closers;
    }

    qsizetype closerBegin() const
    {
        const qsizetype last = m_rest.end - 1;
        const char16_t c = at(last);
        if (c == u'.')
            return periodBegin();
        if (!isCloser(c) || (isCurrency(c) && last > m_rest.begin && isLetter(at(last - 1)))) // US$
            return m_rest.end;
        qsizetype begin = last;
        const bool quote = c == u'\'' || c == u'\u2019';
        if (isRunMark(c) || (quote && begin > m_rest.begin && at(begin - 1) == c))
            while (begin > m_rest.begin && runsOn(c, at(begin - 1)))
                --begin;
        return begin;
    }

    /// Where the final period or ellipsis begins; the end of the rest where the period belongs to the word.
    qsizetype periodBegin() const
    {
        qsizetype begin = m_rest.end - 1;
        while (begin > m_rest.begin && at(begin - 1) == u'.')
            --begin;
        if (m_rest.end - begin > 1 || begin == m_rest.begin)
            return begin;
        const bool last = m_rest.end == m_chunk.end;
        const QStringView following = last ? m_following : QStringView(m_text).mid(m_rest.end, 1);
        return keepsPeriod({m_rest.begin, begin}, following) ? m_rest.end : begin;
    }

    bool keepsPeriod(TextSpan word, QStringView following) const
    {
        qsizetype begin = word.end; // the letters and periods before the mark: "(Jan" or "4-U.S" end so too
        while (begin > word.begin &&
               (isLetter(at(begin - 1)) || at(begin - 1) == u'.' || at(begin - 1) == u'\''))
            --begin;
        return begin < word.end &&
               isAbbreviation(TextSpan{begin, word.end}.in(m_text), following, m_orthography);
    }

    QStringView m_text;
    TextSpan m_chunk;
    TextSpan m_rest;
    QStringView m_following;
    const Orthography &m_orthography;
    std::vector<Token> &m_tokens;
};

qsizetype skipSpace(QStringView text, qsizetype position, qsizetype end)
{
    while (position < end && isSpace(text[position].unicode()))
        ++position;
    return position;
}

} // namespace

void Tokeniser::tokenise(QStringView text, TextSpan paragraph, std::vector<Token> &tokens) const
{
    qsizetype begin = skipSpace(text, paragraph.begin, paragraph.end);
    while (begin < paragraph.end) {
        qsizetype end = begin;
        while (end < paragraph.end && !isSpace(text[end].unicode()))
            ++end;
        const qsizetype next = skipSpace(text, end, paragraph.end);
        Chunk(text, {begin, end}, text.mid(next, paragraph.end - next), m_orthography, tokens).cut();
        begin = next;
    }
}

} // namespace dateline
