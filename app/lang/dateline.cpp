// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/dateline.h"
#include "app/lang/characters.h"
#include <algorithm>

namespace dateline {

namespace {

constexpr int longestDateline = 18;

bool isNumber(QStringView word)
{
    return isDigit(word.front().unicode());
}

bool isAllCapitals(QStringView word)
{
    return word.size() > 1 &&
           std::none_of(word.begin(), word.end(), [](QChar c) { return isLower(c.unicode()); }) &&
           isUpper(word.front().unicode());
}

/// The dash after a dateline; a hyphen only with space around it.
bool isDatelineDash(const AnalysedText &text, int token, int last)
{
    const QStringView word = text.word(token);
    const char16_t c = word.front().unicode();
    if (isDash(c) || word == u"--" || c == u'_')
        return true;
    const bool spaced = text.tokens[size_t(token)].spaceBefore &&
                        (token + 1 >= last || text.tokens[size_t(token) + 1].spaceBefore);
    return word.size() == 1 && isHyphen(c) && spaced;
}

/// What may stand in a dateline: names, numbers, commas, periods, brackets.
bool fitsDateline(QStringView word)
{
    const char16_t c = word.front().unicode();
    return isUpper(c) || isDigit(c) || QStringView(u",.()/").contains(QChar(c)) || word == u"de" ||
           word == u"al" || word == u"and";
}

/// A place and an agency or a date, or a place in capitals, tell a dateline from any phrase before a dash.
bool hasEvidence(const AnalysedText &text, int first, int dash, const Orthography &orthography)
{
    bool bracket = false, comma = false, date = false;
    for (int i = first; i < dash; ++i) {
        const QStringView word = text.word(i);
        bracket = bracket || word == u"(";
        comma = comma || word == u",";
        date = date || orthography.calendarWords.contains(word);
    }
    const bool shortPhrase = dash - first <= 5;
    return bracket || (date && comma) || (shortPhrase && (comma || isAllCapitals(text.word(first))));
}

/// The end of a full date that opens a paragraph of text: "Thursday, May 7, 2015 On Tuesday …".
int leadingDateEnd(const AnalysedText &text, int first, int last, const Orthography &orthography)
{
    constexpr int length = 6;
    const int end = first + length;
    if (end >= last || !orthography.calendarWords.contains(text.word(first)) ||
        !isUpper(text.word(end).front().unicode()))
        return first;
    const bool date = isDateLine(text, first, end, orthography) && text.word(first + 1) == u"," &&
                      orthography.calendarWords.contains(text.word(first + 2)) &&
                      text.word(first + 4) == u"," && text.word(end - 1).size() == 4;
    return date ? end : first;
}

} // namespace

int datelineEnd(const AnalysedText &text, int first, int last, const Orthography &orthography)
{
    if (const int end = leadingDateEnd(text, first, last, orthography); end > first)
        return end;
    const int limit = std::min(last, first + longestDateline);
    int dash = first;
    while (dash < limit && fitsDateline(text.word(dash)))
        ++dash;
    if (dash == first || dash >= limit || !isDatelineDash(text, dash, last) ||
        !hasEvidence(text, first, dash, orthography))
        return first;
    const bool startsSentence = dash + 1 >= last || !isLower(text.word(dash + 1).front().unicode());
    return startsSentence && isUpper(text.word(first).front().unicode()) ? dash + 1 : first;
}

bool isDateLine(const AnalysedText &text, int first, int last, const Orthography &orthography)
{
    bool named = false;
    for (int i = first; i < last; ++i) {
        const QStringView word = text.word(i);
        named = named || orthography.calendarWords.contains(word);
        if (!orthography.calendarWords.contains(word) && !isNumber(word) && word != u"," && word != u".")
            return false;
    }
    return named && last - first >= 2;
}

} // namespace dateline
