// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/headdate.h"
#include <algorithm>
#include <QStringList>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype dateLineLength = 90; ///< a line of nothing but a date is not longer
constexpr qsizetype datelineReach = 120; ///< and a dateline ends within so much of its paragraph

/// Words that may stand beside the date in a line of its own.
bool isDateLabel(QStringView word)
{
    static const QStringList labels =
        QStringLiteral(u"published posted updated date dated on at last first modified am pm a p m gmt "
                       u"utc z t est edt et cet cest bst pst pdt pt ist jst created issued released "
                       u"release publication stand uhr veröffentlicht den the for immediate aktualisiert "
                       u"erstellt publié mis à le jour en ligne h publicado el las em às pubblicato il "
                       u"alle ore gepubliceerd op om um")
            .split(u' ');
    return labels.contains(word, Qt::CaseInsensitive) || isWeekdayName(word);
}

/// Whether all words of \a line are labels of dates, marks and clock times.
bool isLabel(QStringView line)
{
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (!line[at].isLetter())
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

/// A line of dates and their labels alone: that of the publication, else the first.
struct DateLine
{
    WrittenDate written;
    bool ofUpdate = false;
};

std::optional<DateLine> readDateLine(QStringView line, NumericOrder order)
{
    if (line.size() > dateLineLength)
        return std::nullopt;
    std::optional<DateLine> best;
    qsizetype at = 0;
    while (const auto found = findWrittenDate(line, at, order)) {
        const QStringView label = line.mid(at, found->span.begin - at);
        if (!isLabel(label))
            return std::nullopt;
        const bool ofUpdate = tellsOfUpdate(label);
        if (!best || (best->ofUpdate && !ofUpdate))
            best = DateLine{*found, ofUpdate};
        at = found->span.end;
    }
    return isLabel(line.mid(at)) ? best : std::nullopt;
}

/// The end of a dateline whose date ends at \a from: a dash between spaces, a long dash, a colon.
qsizetype datelineEnd(QStringView paragraph, qsizetype from)
{
    const QStringView start = paragraph.left(datelineReach);
    qsizetype best = -1;
    for (QStringView dash : {QStringView(u"—"), QStringView(u" – "), QStringView(u" - "), QStringView(u"--"),
                             QStringView(u": ")})
        if (const qsizetype at = start.indexOf(dash, from); at > 0 && (best < 0 || at < best))
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

/// The words of a dateline and its date.
struct Dateline
{
    QStringView words;
    WrittenDate written;
};

std::optional<Dateline> readDateline(QStringView paragraph)
{
    const auto found = findWrittenDate(paragraph.left(datelineReach));
    const qsizetype end = found ? datelineEnd(paragraph, found->span.end) : -1;
    if (end < 0)
        return std::nullopt;
    const QStringView line = paragraph.left(end);
    if (line.count(u'(') != line.count(u')')) // the dash of a lifespan in brackets ends no dateline
        return std::nullopt;
    const QString rest =
        line.left(found->span.begin).toString() + u' ' + line.mid(found->span.end).toString();
    const bool places = isPlaceLine(rest) && (paragraph[end] != u':' || rest == rest.toUpper());
    return places ? std::optional(Dateline{line.trimmed(), *found}) : std::nullopt;
}

/// "By Ada Field, May 5, 2021", "The Courier | 5 May 2021": names, a mark, the date.
std::optional<WrittenDate> signedDate(QStringView line)
{
    if (line.size() > dateLineLength)
        return std::nullopt;
    const auto found = findWrittenDate(line);
    if (!found || !isLabel(line.mid(found->span.end)))
        return std::nullopt;
    QStringView names = line.left(found->span.begin).trimmed();
    if (names.isEmpty() || !QStringView(u",|·•–—").contains(names.back()))
        return std::nullopt;
    if (names.startsWith("by "_L1, Qt::CaseInsensitive))
        names = names.mid(3);
    return isPlaceLine(names) ? found : std::nullopt;
}

PublicationDate answer(const WrittenDate &found, QStringView words, double confidence)
{
    return {found.date, PublicationBasis::Dateline, words.toString(), confidence};
}

} // namespace

bool isDateLine(QStringView line)
{
    return readDateLine(line, NumericOrder::Unknown).has_value();
}

bool hasDateline(QStringView paragraph)
{
    return readDateline(paragraph).has_value();
}

QStringView withoutDate(QStringView line)
{
    const auto found = signedDate(line);
    if (!found)
        return line;
    QStringView names = line.left(found->span.begin).trimmed();
    names.chop(1);
    return names.trimmed();
}

PublicationDate dateOfHead(const std::vector<QStringView> &lines)
{
    QStringView update;
    for (QStringView line : lines)
        if (const auto found = readDateLine(line, NumericOrder::Unknown); found && !found->ofUpdate)
            return answer(found->written, line, 0.9);
        else if (found && update.isEmpty())
            update = line;
    for (QStringView line : lines)
        if (const auto found = readDateline(line))
            return answer(found->written, found->words, 0.95);
    for (size_t i = 0; i < lines.size(); ++i)
        if (const auto found = signedDate(lines[i]);
            found && (i > 0 || lines[i].startsWith("by "_L1, Qt::CaseInsensitive)))
            return answer(*found, lines[i], 0.8);
    if (!update.isEmpty())
        return answer(readDateLine(update, NumericOrder::Unknown)->written, update, 0.7);
    for (QStringView line : lines)
        if (readDateLine(line, NumericOrder::DayFirst)) // could be the other order as well
            return {std::nullopt, PublicationBasis::Dateline, line.toString(), 0};
    return {};
}

} // namespace dateline
