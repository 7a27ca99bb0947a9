// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLatin1String>
#include <QStringView>

namespace dateline {

/// Character classes and folding for one UTF-16 code unit, without table look-ups for ASCII.
/// Halves of surrogate pairs count as letters, so that rare scripts stay in one token.

constexpr bool isAsciiLower(char16_t c)
{
    return c >= u'a' && c <= u'z';
}

constexpr bool isAsciiUpper(char16_t c)
{
    return c >= u'A' && c <= u'Z';
}

constexpr bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

inline bool isUpper(char16_t c)
{
    return c < 0x80 ? isAsciiUpper(c) : QChar(c).isUpper();
}

inline bool isLower(char16_t c)
{
    return c < 0x80 ? isAsciiLower(c) : QChar(c).isLower();
}

inline bool isLetter(char16_t c)
{
    if (c < 0x80)
        return isAsciiLower(c) || isAsciiUpper(c);
    return QChar(c).isLetter() || QChar(c).isMark() || QChar::isSurrogate(c);
}

inline bool isSpace(char16_t c)
{
    if (c < 0x80)
        return c == u' ' || (c >= u'\t' && c <= u'\r');
    return QChar(c).isSpace() || c == 0x200B || c == 0xFEFF; // zero-width space, byte order mark
}

constexpr bool isApostrophe(char16_t c)
{
    return c == u'\'' || c == u'\u2019' || c == u'`';
}

constexpr bool isHyphen(char16_t c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011';
}

constexpr bool isDash(char16_t c)
{
    return c == u'\u2013' || c == u'\u2014' || c == u'\u2015' || c == u'\u2212';
}

constexpr bool isCurrency(char16_t c)
{
    return c == u'$' || (c >= u'\u00A2' && c <= u'\u00A5') || (c >= u'\u20A0' && c <= u'\u20BF');
}

/// \a c in lower case with typographic quotes, hyphens and dashes made plain: what words are looked up by.
inline char16_t folded(char16_t c)
{
    if (c < 0x80)
        return isAsciiUpper(c) ? char16_t(c + 32) : c;
    if (c == u'\u2019' || c == u'\u2018')
        return u'\'';
    if (c == u'\u201C' || c == u'\u201D')
        return u'"';
    if (isHyphen(c) || isDash(c))
        return u'-';
    return QChar(c).toLower().unicode();
}

inline bool equalsFolded(QStringView word, QLatin1String lowerCase)
{
    if (word.size() != lowerCase.size())
        return false;
    for (qsizetype i = 0; i < word.size(); ++i)
        if (folded(word[i].unicode()) != char16_t(uchar(lowerCase.data()[i])))
            return false;
    return true;
}

} // namespace dateline
