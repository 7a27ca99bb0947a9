// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/abbreviation.h"

namespace dateline {

namespace {

char16_t first(QStringView text)
{
    return text.isEmpty() ? u' ' : text.front().unicode();
}

QStringView firstWord(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && isLetter(text[end].unicode()))
        ++end;
    return text.left(end);
}

/// U.S, Ph.D, p.m: letters, in groups of at most two, with periods between.
bool isDottedLetters(QStringView word)
{
    if (!word.contains(u'.') || !isLetter(word.back().unicode()))
        return false;
    qsizetype group = 0;
    for (const QChar c : word) {
        group = c == u'.' ? 0 : group + 1;
        if (group > 2 || (c == u'.' && group == 0 && word.front() == u'.'))
            return false;
    }
    return true;
}

/// The initial of a name: a capital before a capitalised word that does not rather begin a sentence.
bool isInitial(QStringView word, QStringView following, const Orthography &orthography)
{
    return word.size() == 1 && isUpper(word.front().unicode()) && isUpper(first(following)) &&
           !orthography.sentenceStarters.contains(firstWord(following));
}

/// An ambiguous word is an abbreviation where its sentence visibly goes on: "Miss., where", "Sun. 5 May".
bool ambiguousIsAbbreviation(QStringView word, QStringView following, const Orthography &orthography)
{
    const char16_t c = first(following);
    if (!isUpper(word.front().unicode()))
        return false;
    if (isUpper(c))
        return orthography.titles.contains(word) &&
               !orthography.sentenceStarters.contains(firstWord(following));
    return isLower(c) || isDigit(c) || c == u',' || c == u';' || c == u':' || c == u')';
}

} // namespace

bool isAbbreviation(QStringView word, QStringView following, const Orthography &orthography)
{
    if (isDottedLetters(word) || isInitial(word, following, orthography))
        return true;
    const bool number = isDigit(first(following));
    if (number && (orthography.beforeNumbers.contains(word) || orthography.months.contains(word)))
        return true;
    if (orthography.ambiguous.contains(word))
        return orthography.abbreviations.contains(word) &&
               ambiguousIsAbbreviation(word, following, orthography);
    return orthography.abbreviations.contains(word) ||
           (isUpper(word.front().unicode()) &&
            (orthography.titles.contains(word) || orthography.months.contains(word)));
}

} // namespace dateline
