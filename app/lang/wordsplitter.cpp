// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/wordsplitter.h"
#include <array>

namespace dateline {

namespace {

/// Enclitics, longest first.
constexpr std::array clitics{QLatin1String("n't"), QLatin1String("'re"), QLatin1String("'ve"),
                             QLatin1String("'ll"), QLatin1String("'s"),  QLatin1String("'m"),
                             QLatin1String("'d")};

struct FusedWord
{
    QLatin1String whole;
    qsizetype firstLength;
};

constexpr std::array fusedWords{FusedWord{QLatin1String("cannot"), 3}, FusedWord{QLatin1String("gonna"), 3},
                                FusedWord{QLatin1String("wanna"), 3},  FusedWord{QLatin1String("gotta"), 3},
                                FusedWord{QLatin1String("gimme"), 3},  FusedWord{QLatin1String("lemme"), 3}};

const FusedWord *fusedWord(QStringView word)
{
    if (word.size() < 5 || word.size() > 6)
        return nullptr;
    for (const FusedWord &fused : fusedWords)
        if (equalsFolded(word, fused.whole))
            return &fused;
    return nullptr;
}

bool isAlphanumeric(char16_t c)
{
    return isLetter(c) || isDigit(c);
}

qsizetype mailStart(QStringView chunk)
{
    const qsizetype at = chunk.indexOf(u'@');
    if (at < 1 || !(isAlphanumeric(chunk[at - 1].unicode()) || chunk[at - 1] == u'.') ||
        chunk.indexOf(u'.', at) < 0)
        return -1;
    qsizetype begin = at;
    while (begin > 0 &&
           (isAlphanumeric(chunk[begin - 1].unicode()) || QStringView(u"._%+-:").contains(chunk[begin - 1])))
        --begin;
    return begin;
}

qsizetype webStart(QStringView chunk)
{
    qsizetype begin = chunk.indexOf(u"://");
    if (begin < 1)
        return chunk.indexOf(u"www.");
    while (begin > 0 && isLetter(chunk[begin - 1].unicode()))
        --begin;
    return begin;
}

/// Cuts one word; a value used once.
class WordCutter
{
public:
    WordCutter(QStringView text, TextSpan word, const Orthography &orthography, const EmitSpan &emitSpan)
        : m_text(text)
        , m_word(word)
        , m_orthography(orthography)
        , m_emit(emitSpan)
    {
    }

    void cut()
    {
        qsizetype begin = m_word.begin;
        for (qsizetype i = begin + 1; i < m_word.end;) {
            const qsizetype length = separatorLength(begin, i);
            if (length > 0) {
                if (i > begin)
                    cutPiece({begin, i});
                m_emit({i, i + length});
                begin = i + length;
            }
            i += std::max<qsizetype>(length, 1);
        }
        if (begin < m_word.end)
            cutPiece({begin, m_word.end});
    }

private:
    char16_t at(qsizetype position) const
    {
        return m_word.contains(position) ? m_text[position].unicode() : u' ';
    }

    bool digitsAround(qsizetype i) const { return isDigit(at(i - 1)) && isDigit(at(i + 1)); }

    qsizetype runLength(qsizetype i) const
    {
        qsizetype end = i + 1;
        while (at(end) == at(i))
            ++end;
        return end - i;
    }

    /// How many units at \a i form a token of their own, in the piece that began at \a begin; 0 for none.
    qsizetype separatorLength(qsizetype begin, qsizetype i) const
    {
        const char16_t c = at(i);
        if (isAlphanumeric(c))
            return 0;
        if (isHyphen(c))
            return hyphenLength(begin, i);
        if (c == u'.')
            return periodLength(i);
        if (c == u'/')
            return splitsAtSlash(i) ? 1 : 0;
        if (c == u',' || c == u':')
            return digitsAround(i) ? 0 : 1;
        return isDash(c) ||
                       QStringView(u"()[]{}<>\"\u201C\u201D\u00AB\u00BB;!?|%\u00B0\u2026=").contains(QChar(c))
                   ? 1
                   : 0;
    }

    qsizetype hyphenLength(qsizetype begin, qsizetype i) const
    {
        const qsizetype run = runLength(i);
        return run > 1 || splitsAtHyphen(begin, i) ? run : 0;
    }

    /// An ellipsis, or the end of a sentence without a space after it: "them.They".
    qsizetype periodLength(qsizetype i) const
    {
        const qsizetype run = runLength(i);
        const bool sentenceEnd =
            isLower(at(i - 1)) && isLower(at(i - 2)) && isUpper(at(i + 1)) && isLower(at(i + 2));
        const bool beforeFootnote = !isSpace(at(i - 1)) && at(i + 1) == u'['; // "Dulwich.[17]"
        return run > 1 || sentenceEnd || beforeFootnote ? run : 0;
    }

    bool splitsAtSlash(qsizetype i) const
    {
        const bool letters = isLetter(at(i - 1)) || isLetter(at(i + 1));
        const bool abbreviation = !isLetter(at(i - 2)) && !isLetter(at(i + 2)); // I/C, c/o
        return letters && !abbreviation;
    }

    /// Compounds are cut at hyphens; words with a prefix, dates and telephone numbers are not.
    bool splitsAtHyphen(qsizetype begin, qsizetype i) const
    {
        if (isAlphanumeric(at(i + 1)) && m_orthography.hyphenPrefixes.contains(TextSpan{begin, i}.in(m_text)))
            return false;
        return !isHyphenatedNumber();
    }

    /// 713-853-3989, 2021-05-05, 345-9945; but 1969-1970 is a range of two numbers.
    bool isHyphenatedNumber() const
    {
        qsizetype parts = 1, length = 0, firstLength = 0;
        for (qsizetype i = m_word.begin; i < m_word.end; ++i) {
            if (isHyphen(at(i))) {
                firstLength = parts++ == 1 ? length : firstLength;
                length = 0;
            } else if (length++ == 0 && !isDigit(at(i))) {
                return false;
            }
        }
        return parts > 2 || (firstLength <= 3 && length == 4);
    }

    void cutPiece(TextSpan piece)
    {
        const QStringView word = piece.in(m_text);
        if (const FusedWord *fused = fusedWord(word))
            emitTwo(piece, piece.begin + fused->firstLength);
        else if (const qsizetype clitic = cliticLength(word))
            cutClitic(piece, clitic);
        else if (const qsizetype currency = currencyEnd(piece); currency > piece.begin)
            cutAt(piece, currency);
        else if (const qsizetype unit = unitBegin(piece); unit > piece.begin)
            emitTwo(piece, unit);
        else
            m_emit(piece);
    }

    void emitTwo(TextSpan piece, qsizetype middle)
    {
        m_emit({piece.begin, middle});
        m_emit({middle, piece.end});
    }

    void cutClitic(TextSpan piece, qsizetype length)
    {
        cutPiece({piece.begin, piece.end - length});
        m_emit({piece.end - length, piece.end});
    }

    void cutAt(TextSpan piece, qsizetype middle)
    {
        m_emit({piece.begin, middle});
        cutPiece({middle, piece.end});
    }

    static qsizetype cliticLength(QStringView word)
    {
        for (const QLatin1String clitic : clitics)
            if (word.size() > clitic.size() && equalsFolded(word.last(clitic.size()), clitic))
                return takesClitic(word.chopped(clitic.size()), clitic) ? clitic.size() : 0;
        return 0;
    }

    /// Decades keep theirs ("1590's"), and 'm follows only I.
    static bool takesClitic(QStringView host, QLatin1String clitic)
    {
        if (clitic == QLatin1String("'m"))
            return equalsFolded(host, QLatin1String("i"));
        return !(isDigit(host.front().unicode()) && host.back() == u'0');
    }

    /// The end of the currency sign before a number: "US$|78".
    qsizetype currencyEnd(TextSpan piece) const
    {
        for (qsizetype i = piece.begin; i + 1 < piece.end; ++i)
            if (isCurrency(at(i)) && isDigit(at(i + 1)))
                return i + 1;
        return piece.begin;
    }

    /// Where the unit begins in a number with one: "10:30|pm", "200|km", "5.2|m"; its begin where there is
    /// none.
    qsizetype unitBegin(TextSpan piece) const
    {
        qsizetype i = piece.begin;
        while (i < piece.end &&
               (isDigit(at(i)) || (digitsAround(i) && QStringView(u".,:").contains(QChar(at(i))))))
            ++i;
        if (i == piece.begin || i == piece.end)
            return piece.begin;
        const QStringView unit = TextSpan{i, piece.end}.in(m_text);
        if (unit.size() == 1 && isUpper(unit.front().unicode())) // 5G and 3D are names, $5M is not
            return piece.begin > 0 && isCurrency(m_text[piece.begin - 1].unicode()) ? i : piece.begin;
        const bool clock = equalsFolded(unit.left(3), QLatin1String("a.m")) ||
                           equalsFolded(unit.left(3), QLatin1String("p.m"));
        return clock || m_orthography.units.contains(unit) ? i : piece.begin;
    }

    QStringView m_text;
    TextSpan m_word;
    const Orthography &m_orthography;
    const EmitSpan &m_emit;
};

} // namespace

qsizetype addressStart(QStringView chunk)
{
    if (chunk.size() < 5)
        return -1;
    const qsizetype web = webStart(chunk);
    return web >= 0 ? web : mailStart(chunk);
}

bool isClitic(QStringView word)
{
    for (const QLatin1String clitic : clitics)
        if (equalsFolded(word, clitic))
            return true;
    return false;
}

bool isFusedWord(QStringView word)
{
    return fusedWord(word) != nullptr;
}

void cutWord(QStringView text, TextSpan word, const Orthography &orthography, const EmitSpan &emitSpan)
{
    WordCutter(text, word, orthography, emitSpan).cut();
}

} // namespace dateline
