// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/letteralignment.h"
#include <algorithm>

namespace dateline {

namespace {

bool isAsciiLetter(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

/// Part of a word that encodings do not agree on.
bool isForeign(QChar c)
{
    return c.unicode() >= 0x80 && !c.isSpace();
}

} // namespace

LetterAlignment::Places LetterAlignment::lettersOf(QStringView text)
{
    Places places;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (isAsciiLetter(text[i]))
            places.push_back(i);
    return places;
}

std::optional<LetterAlignment> LetterAlignment::between(QStringView before, QStringView after)
{
    LetterAlignment alignment(lettersOf(before), lettersOf(after));
    const bool same =
        std::equal(alignment.m_before.begin(), alignment.m_before.end(), alignment.m_after.begin(),
                   alignment.m_after.end(), [&](qsizetype a, qsizetype b) { return before[a] == after[b]; });
    if (!same)
        return std::nullopt;
    alignment.m_textBefore = before.toString();
    alignment.m_textAfter = after.toString();
    return alignment;
}

TextSpan LetterAlignment::moved(TextSpan span) const
{
    const auto first = std::lower_bound(m_before.begin(), m_before.end(), span.begin);
    const auto end = std::lower_bound(first, m_before.end(), span.end);
    if (first == end)
        return {};
    TextSpan moved{m_after[size_t(first - m_before.begin())],
                   m_after[size_t(end - m_before.begin()) - 1] + 1};
    // "état" begins before its first letter of ASCII, and a sentence ends with a stop behind its last.
    if (isForeign(m_textBefore[span.begin]))
        while (moved.begin > 0 && isForeign(m_textAfter[moved.begin - 1]))
            --moved.begin;
    const QChar last = m_textBefore[span.end - 1];
    if (isForeign(last))
        while (moved.end < m_textAfter.size() && isForeign(m_textAfter[moved.end]))
            ++moved.end;
    else if (!isAsciiLetter(last) && moved.end < m_textAfter.size() && m_textAfter[moved.end] == last)
        ++moved.end;
    return moved;
}

} // namespace dateline
