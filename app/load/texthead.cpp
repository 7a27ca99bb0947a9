// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/texthead.h"
#include "app/load/headdate.h"
#include "app/load/limits.h"
#include "app/load/writtendate.h"
#include <algorithm>
#include <vector>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr int headLines = 8; ///< a date stands within so many lines of text
constexpr qsizetype headingLength = 160;

std::vector<QStringView> firstLines(QStringView text, int count)
{
    std::vector<QStringView> lines;
    for (qsizetype begin = 0; begin < text.size() && int(lines.size()) < count;) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        if (const QStringView line = text.mid(begin, end - begin).trimmed(); !line.isEmpty())
            lines.push_back(line);
        begin = end + 1;
    }
    return lines;
}

bool endsLikeSentence(QStringView line)
{
    const QChar last = line.back();
    return last == u'.' || last == u':' || last == u';' || last == u',';
}

QString labelledTitle(QStringView line)
{
    for (QLatin1String label : {"title:"_L1, "headline:"_L1, "subject:"_L1})
        if (line.startsWith(label, Qt::CaseInsensitive))
            return line.mid(label.size()).trimmed().toString();
    return {};
}

QString titleOfHead(const std::vector<QStringView> &lines)
{
    for (size_t i = 0; i < lines.size() && i < 3; ++i) {
        const QStringView line = lines[i];
        if (const QString title = labelledTitle(line); !title.isEmpty())
            return title.left(limits::maxTitleLength);
        if (isDateLine(line) || line.startsWith("by "_L1, Qt::CaseInsensitive))
            continue;
        const bool alone = lines.size() == i + 1;
        const bool heading =
            !alone && line.size() <= headingLength && !endsLikeSentence(line) && !hasDateline(line);
        if (!heading)
            return {};
        QStringView bare = line;
        while (bare.startsWith(u'#') || bare.startsWith(u'='))
            bare = bare.mid(1);
        return bare.trimmed().toString();
    }
    return {};
}

QString authorOfHead(const std::vector<QStringView> &lines)
{
    for (QStringView line : lines)
        if (line.startsWith("by "_L1, Qt::CaseInsensitive) && line.size() <= 80 && !endsLikeSentence(line))
            return withoutDate(line).mid(3).trimmed().toString();
    return {};
}

} // namespace

TextHead readTextHead(const QString &text)
{
    const std::vector<QStringView> lines = firstLines(text, headLines);
    return {titleOfHead(lines), authorOfHead(lines), dateOfHead(lines)};
}

} // namespace dateline
