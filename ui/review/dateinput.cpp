// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/dateinput.h"
#include <array>
#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace dateline {

namespace {

constexpr std::array months{"january"_L1,   "february"_L1, "march"_L1,    "april"_L1,
                            "may"_L1,       "june"_L1,     "july"_L1,     "august"_L1,
                            "september"_L1, "october"_L1,  "november"_L1, "december"_L1};
constexpr std::array weekdays{"monday"_L1, "tuesday"_L1,  "wednesday"_L1, "thursday"_L1,
                              "friday"_L1, "saturday"_L1, "sunday"_L1};
constexpr std::array seasons{"winter"_L1, "spring"_L1, "summer"_L1, "autumn"_L1};

/// Number of the name that \a word is or abbreviates to at least three letters, from 1; 0 for none.
template<size_t N> unsigned nameNumber(const std::array<QLatin1String, N> &names, QString word)
{
    if (word.endsWith(u'.'))
        word.chop(1);
    for (size_t i = 0; i < N; ++i)
        if (word.size() >= 3 && QString(names[i]).startsWith(word))
            return unsigned(i + 1);
    return word == "sept"_L1 && N == 12 ? 9U : 0U;
}

std::optional<int> number(const QString &word, int digits)
{
    bool ok = false;
    const int n = word.toInt(&ok);
    return ok && n > 0 && word.size() <= digits && word[0].isDigit() ? std::optional(n) : std::nullopt;
}

/// "5", "5th"
std::optional<int> dayNumber(QString word)
{
    for (const QLatin1String suffix : {"st"_L1, "nd"_L1, "rd"_L1, "th"_L1})
        if (word.endsWith(suffix))
            return number(word.chopped(2), 2);
    return number(word, 2);
}

/// An ending era is taken off and turns the year around: 44 BCE is -43.
std::optional<int> takeYear(QStringList &words)
{
    if (words.isEmpty())
        return std::nullopt;
    const QString era = words.last();
    const bool before = era == "bc"_L1 || era == "bce"_L1;
    const bool named = before || era == "ad"_L1 || era == "ce"_L1;
    if (named)
        words.removeLast();
    if (words.isEmpty())
        return std::nullopt;
    const auto year = number(words.last(), 4);
    if (!year || (!named && words.last().size() < 3))
        return std::nullopt;
    words.removeLast();
    return before ? 1 - *year : *year;
}

std::optional<PartialDate> dayOrMonth(const QStringList &words, int year)
{
    if (words.size() == 1) {
        const unsigned month = nameNumber(months, words[0]);
        return month > 0 ? PartialDate::month(year, month) : std::nullopt;
    }
    if (words.size() != 2)
        return std::nullopt;
    const bool monthFirst = nameNumber(months, words[0]) > 0;
    const unsigned month = nameNumber(months, words[monthFirst ? 0 : 1]);
    const auto day = dayNumber(words[monthFirst ? 1 : 0]);
    return month > 0 && day ? PartialDate::day(year, month, unsigned(*day)) : std::nullopt;
}

/// "q2", "h1", "first half", "spring", "week 18", "week 3 may": units other than day and month.
std::optional<PartialDate> namedUnit(const QStringList &words, int year)
{
    const QString &first = words[0];
    if (words.size() == 1 && first.size() == 2 && first[1].isDigit() &&
        (first[0] == u'q' || first[0] == u'h'))
        return first[0] == u'q' ? PartialDate::quarter(year, first[1].digitValue())
                                : PartialDate::half(year, first[1].digitValue());
    if (words.size() == 2 && words[1] == "half"_L1 && (first == "first"_L1 || first == "second"_L1))
        return PartialDate::half(year, first == "first"_L1 ? 1 : 2);
    if (words.size() == 1) {
        const unsigned season = nameNumber(seasons, first == "fall"_L1 ? u"autumn"_s : first);
        return season > 0 ? std::optional(PartialDate::season(year, Season(season - 1))) : std::nullopt;
    }
    const bool weekend = first == "weekend"_L1;
    if (first != "week"_L1 && !weekend)
        return std::nullopt;
    if (words.size() == 2)
        if (const auto n = number(words[1], 2))
            return weekend ? PartialDate::weekend(year, *n) : PartialDate::week(year, *n);
    const auto day = dayOrMonth(words.mid(1), year);
    if (!day || day->precision() != Precision::Day)
        return std::nullopt;
    return day->widened(weekend ? Precision::Weekend : Precision::Week);
}

/// "1990s", "19th century"; the era may follow.
std::optional<PartialDate> longUnit(const QStringList &words)
{
    const bool before = words.last() == "bce"_L1 || words.last() == "bc"_L1;
    const QString era = before ? u"BC"_s : QString();
    const qsizetype count = words.size() - (before ? 1 : 0);
    if (count == 1 && words[0].endsWith("0s"_L1))
        if (const auto decade = number(words[0].chopped(1), 4))
            return PartialDate::fromTimex(era + u"%1X"_s.arg(*decade / 10, 3, 10, QLatin1Char('0')));
    if (count != 2 || words[1] != "century"_L1)
        return std::nullopt;
    const auto century = dayNumber(words[0]);
    return century ? PartialDate::fromTimex(era + u"%1XX"_s.arg(*century - 1, 2, 10, QLatin1Char('0')))
                   : std::nullopt;
}

/// "winter 2020/21" is the winter of December 2020.
void joinWinterYears(QStringList &words)
{
    const qsizetype slash = words.last().indexOf(u'/');
    if (words.first() != "winter"_L1 || slash != 4)
        return;
    const QString later = words.last().mid(5);
    const int first = words.last().left(4).toInt();
    if (later.toInt() == (later.size() == 4 ? first + 1 : (first + 1) % 100))
        words.last().truncate(4);
}

std::optional<PartialDate> readUnit(QStringList words)
{
    for (const QLatin1String filler : {"the"_L1, "of"_L1, "in"_L1, "on"_L1})
        words.removeAll(QString(filler));
    if (words.isEmpty())
        return std::nullopt;
    if (words.size() == 1)
        if (const auto exact = PartialDate::fromTimex(words[0].toUpper()))
            return exact;
    const unsigned weekday = words.size() > 1 ? nameNumber(weekdays, words[0]) : 0;
    if (weekday > 0)
        words.removeFirst();
    joinWinterYears(words);
    if (const auto unit = longUnit(words))
        return unit;
    const auto year = takeYear(words);
    if (!year)
        return std::nullopt;
    if (words.isEmpty())
        return weekday > 0 ? std::nullopt : std::optional(PartialDate::year(*year));
    auto date = dayOrMonth(words, *year);
    if (!date)
        date = namedUnit(words, *year);
    const bool fits = date && (weekday == 0 || isoWeekday(date->firstDay()) == weekday);
    return fits ? date : std::nullopt;
}

std::optional<DateValue> makeRange(const QStringList &from, const QStringList &to, DateQualifier qualifier)
{
    const auto last = readUnit(to);
    if (!last)
        return std::nullopt;
    // "3 – 7 May 2021": the first end borrows what it leaves out from the last one.
    for (qsizetype borrowed = 0; borrowed < to.size(); ++borrowed)
        if (const auto first = readUnit(from + to.last(borrowed)))
            return DateValue::interval(*first, *last, qualifier);
    return std::nullopt;
}

std::optional<DateValue> readRange(const QStringList &words)
{
    for (const QLatin1String joint : {"-"_L1, "to"_L1, "until"_L1, "and"_L1}) {
        const qsizetype at = words.indexOf(QString(joint));
        if (at <= 0)
            continue;
        const bool between = words.first() == "between"_L1;
        if (between != (joint == "and"_L1))
            continue;
        const bool lead = between || words.first() == "from"_L1;
        return makeRange(words.mid(lead ? 1 : 0, at - (lead ? 1 : 0)), words.mid(at + 1),
                         between ? DateQualifier::Between : DateQualifier::Exact);
    }
    return std::nullopt;
}

/// "since …" and "until …".
std::optional<DateValue> readOpenRange(const QStringList &words)
{
    const QString &lead = words.first();
    const bool since = lead == "since"_L1 || lead == "from"_L1;
    if (!since && lead != "until"_L1 && lead != "till"_L1)
        return std::nullopt;
    const auto end = readUnit(words.mid(1));
    if (!end)
        return std::nullopt;
    return since ? DateValue::interval(*end, std::nullopt) : DateValue::interval(std::nullopt, *end);
}

DateQualifier qualifierWord(const QString &word)
{
    static const QHash<QString, DateQualifier> words{
        {u"about"_s, DateQualifier::About},   {u"around"_s, DateQualifier::About},
        {u"circa"_s, DateQualifier::About},   {u"c."_s, DateQualifier::About},
        {u"ca."_s, DateQualifier::About},     {u"~"_s, DateQualifier::About},
        {u"before"_s, DateQualifier::Before}, {u"after"_s, DateQualifier::After},
        {u"early"_s, DateQualifier::Early},   {u"mid"_s, DateQualifier::Mid},
        {u"late"_s, DateQualifier::Late}};
    return words.value(word, DateQualifier::Exact);
}

/// Takes an ending clock time or part of day off and returns its TIMEX3 form.
QString takeTime(QStringList &words)
{
    static const QHash<QString, QString> parts{{u"morning"_s, u"TMO"_s},
                                               {u"afternoon"_s, u"TAF"_s},
                                               {u"evening"_s, u"TEV"_s},
                                               {u"night"_s, u"TNI"_s},
                                               {u"midday"_s, u"TMI"_s}};
    const bool utc = words.last() == "utc"_L1;
    const QString word = words.size() > (utc ? 1 : 0) ? words[words.size() - (utc ? 2 : 1)] : QString();
    QString time = utc ? QString() : parts.value(word);
    if (time.isEmpty() && word.size() >= 4 && word.size() <= 5 && word[word.size() - 3] == u':') {
        const int hour = word.chopped(3).toInt();
        const int minute = word.last(2).toInt();
        if (hour < 24 && minute < 60)
            time = u"T%1:%2"_s.arg(hour, 2, 10, QLatin1Char('0')).arg(minute, 2, 10, QLatin1Char('0')) +
                   (utc ? u"Z"_s : QString());
    }
    if (!time.isEmpty())
        words.resize(words.size() - (utc ? 2 : 1));
    return time;
}

QStringList wordsOf(QStringView text)
{
    QString plain = text.toString().toLower();
    plain.replace(u"mid-"_s, u"mid "_s).replace(u'–', u" - "_s).replace(u'—', u" - "_s).replace(u',', u' ');
    if (plain.startsWith(u'~'))
        plain.insert(1, u' ');
    return plain.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

std::optional<DateValue> dateFromInput(QStringView text)
{
    if (const auto exact = DateValue::fromTimex(text.trimmed().toString().toUpper()))
        return exact;
    QStringList words = wordsOf(text);
    if (words.isEmpty())
        return std::nullopt;
    if (const auto range = readRange(words))
        return range;
    if (const auto open = readOpenRange(words))
        return open;
    const DateQualifier qualifier = qualifierWord(words.first());
    if (qualifier != DateQualifier::Exact)
        words.removeFirst();
    const QString time = words.isEmpty() ? QString() : takeTime(words);
    const auto unit = readUnit(words);
    if (!unit || (!time.isEmpty() && unit->precision() != Precision::Day))
        return std::nullopt;
    return DateValue(*unit, qualifier).withTimeOfDay(time);
}

} // namespace dateline
