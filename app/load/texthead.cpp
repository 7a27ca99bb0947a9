// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/texthead.h"
#include "app/load/limits.h"
#include "app/load/writtendate.h"
#include <algorithm>
#include <vector>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr int headLines = 8;             ///< a date stands within so many lines of text
constexpr qsizetype dateLineLength = 90; ///< a line of nothing but a date is not longer
constexpr qsizetype datelineReach = 120; ///< and a dateline ends within so much of its paragraph
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

/// Words that may stand beside the date in a line of its own.
bool isDateLabel(QStringView word)
{
    static constexpr QStringView labels[] = {u"published",   u"posted",
                                             u"updated",     u"date",
                                             u"dated",       u"on",
                                             u"at",          u"last",
                                             u"first",       u"modified",
                                             u"am",          u"pm",
                                             u"a",           u"p",
                                             u"m",           u"gmt",
                                             u"utc",         u"z",
                                             u"t",           u"est",
                                             u"edt",         u"et",
                                             u"cet",         u"cest",
                                             u"bst",         u"pst",
                                             u"pdt",         u"pt",
                                             u"ist",         u"jst",
                                             u"created",     u"issued",
                                             u"released",    u"release",
                                             u"publication", u"stand",
                                             u"uhr",         u"veröffentlicht",
                                             u"am",          u"den",
                                             u"the",         u"for",
                                             u"immediate"};
    return std::any_of(std::begin(labels), std::end(labels),
                       [word](QStringView label) { return word.compare(label, Qt::CaseInsensitive) == 0; }) ||
           isWeekdayName(word);
}

/// Whether \a line holds nothing beside the date at \a date but labels, clock times and marks.
bool isOnlyDate(QStringView line, TextSpan date)
{
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (date.contains(at) || !line[at].isLetter())
            continue;
        qsizetype end = at;
        while (end < line.size() && line[end].isLetter())
            ++end;
        if (!isDateLabel(line.mid(at, end - at)))
            return false;
        at = end - 1;
    }
    return true;
}

std::optional<WrittenDate> dateLine(QStringView line, NumericOrder order = NumericOrder::Unknown)
{
    if (line.size() > dateLineLength)
        return std::nullopt;
    auto found = findWrittenDate(line, 0, order);
    return found && isOnlyDate(line, found->span) ? found : std::nullopt;
}

/// The end of a dateline: a dash between spaces, or a long dash.
qsizetype datelineEnd(QStringView paragraph)
{
    const QStringView start = paragraph.left(datelineReach);
    qsizetype best = -1;
    for (QStringView dash : {QStringView(u"—"), QStringView(u" – "), QStringView(u" - "), QStringView(u"--")})
        if (const qsizetype at = start.indexOf(dash); at > 0 && (best < 0 || at < best))
            best = at;
    return best;
}

/// Whether \a words, the part of a dateline beside its date, name places and agencies: no word that
/// starts small but a few that names hold.
bool isPlaceLine(QStringView words)
{
    bool named = false;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (!words[at].isLetter())
            continue;
        qsizetype end = at;
        while (end < words.size() && (words[end].isLetter() || words[end] == u'\''))
            ++end;
        const QStringView word = words.mid(at, end - at);
        if (word[0].isUpper())
            named = true;
        else if (word != "of"_L1 && word != "de"_L1 && word != "and"_L1 && word != "the"_L1 &&
                 !isDateLabel(word))
            return false;
        at = end - 1;
    }
    return named;
}

std::optional<WrittenDate> dateline(QStringView paragraph)
{
    const qsizetype end = datelineEnd(paragraph);
    if (end < 0)
        return std::nullopt;
    const QStringView line = paragraph.left(end);
    auto found = findWrittenDate(line);
    if (!found || line.count(u'(') != line.count(u')')) // the dash of a lifespan in brackets ends no dateline
        return std::nullopt;
    const QString rest =
        line.left(found->span.begin).toString() + u' ' + line.mid(found->span.end).toString();
    return isPlaceLine(rest) ? found : std::nullopt;
}

PublicationDate dateOfHead(const std::vector<QStringView> &lines)
{
    for (QStringView line : lines)
        if (const auto found = dateLine(line))
            return {found->date, PublicationBasis::Dateline, line.toString(), 0.9};
    for (QStringView line : lines)
        if (const auto found = dateline(line))
            return {found->date, PublicationBasis::Dateline,
                    line.left(datelineEnd(line)).trimmed().toString(), 0.95};
    for (QStringView line : lines)
        if (dateLine(line, NumericOrder::DayFirst)) // could be the other order as well
            return {std::nullopt, PublicationBasis::Dateline, line.toString(), 0};
    return {};
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
        if (dateLine(line) || line.startsWith("by "_L1, Qt::CaseInsensitive))
            continue;
        const bool alone = lines.size() == i + 1;
        const bool heading =
            !alone && line.size() <= headingLength && !endsLikeSentence(line) && !dateline(line);
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
            return line.mid(3).trimmed().toString();
    return {};
}

} // namespace

TextHead readTextHead(const QString &text)
{
    const std::vector<QStringView> lines = firstLines(text, headLines);
    return {titleOfHead(lines), authorOfHead(lines), dateOfHead(lines)};
}

} // namespace dateline
