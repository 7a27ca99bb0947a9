// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/paragraphs.h"
#include "app/lang/characters.h"

namespace dateline {

namespace {

bool isParagraphEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\f' || c == u'\u2029';
}

TextSpan trimmed(QStringView text, TextSpan span)
{
    while (!span.isEmpty() && isSpace(text[span.begin].unicode()))
        ++span.begin;
    while (!span.isEmpty() && isSpace(text[span.end - 1].unicode()))
        --span.end;
    return span;
}

} // namespace

std::vector<TextSpan> paragraphsOf(QStringView text)
{
    std::vector<TextSpan> paragraphs;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin;
        while (end < text.size() && !isParagraphEnd(text[end]))
            ++end;
        if (const TextSpan paragraph = trimmed(text, {begin, end}); !paragraph.isEmpty())
            paragraphs.push_back(paragraph);
        begin = end + 1;
    }
    return paragraphs;
}

} // namespace dateline
