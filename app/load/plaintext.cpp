// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/plaintext.h"
#include <algorithm>
#include <vector>

namespace dateline {

namespace {

bool isLineEnd(char16_t c)
{
    return c == u'\n' || c == u'\r' || c == u'\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isUnusualSpace(char16_t c)
{
    return c == u'\t' || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F ||
           c == 0x205F || c == 0x3000;
}

bool isUnwanted(char16_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
}

/// A surrogate without its partner; it would break every conversion.
bool isLoneSurrogate(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate())
        return at + 1 >= text.size() || !text[at + 1].isLowSurrogate();
    return c.isLowSurrogate() && (at == 0 || !text[at - 1].isHighSurrogate());
}

struct Line
{
    qsizetype begin;
    qsizetype end;
    qsizetype length() const { return end - begin; }
};

std::vector<Line> linesOf(QStringView text)
{
    std::vector<Line> lines;
    for (qsizetype begin = 0; begin <= text.size();) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        lines.push_back({begin, end});
        begin = end + 1;
    }
    return lines;
}

bool isBlank(QStringView text, Line line)
{
    return text.mid(line.begin, line.length()).trimmed().isEmpty();
}

/// Whether the first word of \a next had no room left in \a line: then the break is the width's doing.
bool isFull(QStringView text, Line line, Line next, qsizetype width)
{
    qsizetype word = text.mid(next.begin, next.length()).indexOf(u' ');
    if (word < 0)
        word = next.length();
    return line.length() + 1 + word > width;
}

bool startsItem(QStringView text, Line line)
{
    const QChar c = text[line.begin];
    return c == u'-' || c == u'*' || c == u'#' || c == u'\u2022' || c.isSpace();
}

bool endsSentence(QStringView text, qsizetype at)
{
    if (at + 1 >= text.size() || text[at] != u' ')
        return false;
    const QChar next = text[at + 1];
    qsizetype last = at - 1;
    while (last > 0 && (text[last] == u'"' || text[last] == u'\u201D' || text[last] == u')'))
        --last;
    return last >= 0 && (text[last] == u'.' || text[last] == u'!' || text[last] == u'?') &&
           (next.isUpper() || next == u'"' || next == u'\u201C');
}

/// Where to break a line that begins at \a begin: the last sentence end before \a limit, else the last space.
qsizetype breakPoint(QStringView text, qsizetype begin, qsizetype limit)
{
    qsizetype space = -1;
    for (qsizetype at = limit; at > begin; --at) {
        if (text[at] != u' ')
            continue;
        if (endsSentence(text, at))
            return at;
        if (space < 0)
            space = at;
    }
    return space;
}

} // namespace

QString cleanText(const QString &text, TextCleaning cleaning)
{
    const bool keep = cleaning == TextCleaning::KeepOffsets;
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c >= 0x20 && c < 0x7F) {
            clean += QChar(c);
        } else if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            if (keep)
                clean += u' ';
        } else if (isLineEnd(c)) {
            clean += u'\n';
        } else if (isUnusualSpace(c)) {
            clean += u' ';
        } else if (isUnwanted(c)) {
            if (keep)
                clean += u' ';
        } else {
            clean += text[i].isSurrogate() && isLoneSurrogate(text, i) ? QChar(QChar::ReplacementCharacter)
                                                                       : text[i];
        }
    }
    return clean;
}

QString joinWrappedLines(const QString &text)
{
    constexpr qsizetype narrowestColumn = 40;
    constexpr qsizetype widestTerminal = 110;
    constexpr int fewLines = 6;
    const std::vector<Line> lines = linesOf(text);
    qsizetype width = 0;
    for (const Line &line : lines)
        width = std::max(width, line.length());
    if (width < narrowestColumn || width > widestTerminal)
        return text;
    int inner = 0;
    int full = 0;
    std::vector<size_t> joints;
    for (size_t i = 0; i + 1 < lines.size(); ++i) {
        if (isBlank(text, lines[i]) || isBlank(text, lines[i + 1]) || startsItem(text, lines[i + 1]))
            continue;
        ++inner;
        if (isFull(text, lines[i], lines[i + 1], width - 8)) {
            ++full;
            joints.push_back(i);
        }
    }
    if (inner < fewLines || full * 10 < inner * 7)
        return text;
    QString joined = text;
    for (size_t i : joints)
        joined[lines[i].end] = u' ';
    return joined;
}

QString breakLongLines(const QString &text, qsizetype maxLength)
{
    QString broken = text;
    qsizetype begin = 0;
    while (broken.size() - begin > maxLength) {
        const qsizetype end = QStringView(broken).mid(begin, maxLength + 1).indexOf(u'\n');
        if (end >= 0) {
            begin += end + 1;
            continue;
        }
        const qsizetype at = breakPoint(broken, begin, begin + maxLength - 1);
        if (at > begin)
            broken[at] = u'\n';
        begin = at > begin ? at + 1 : begin + maxLength; // no space at all: left as it is
    }
    return broken;
}

} // namespace dateline
