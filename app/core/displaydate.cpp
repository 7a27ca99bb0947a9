// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/displaydate.h"
#include <array>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array monthNames{"January"_L1,   "February"_L1, "March"_L1,    "April"_L1,
                                "May"_L1,       "June"_L1,     "July"_L1,     "August"_L1,
                                "September"_L1, "October"_L1,  "November"_L1, "December"_L1};

QString withEra(const QString &text, int astronomicalYear)
{
    return astronomicalYear > 0 ? text : text + " BCE"_L1;
}

int eraYear(int astronomicalYear)
{
    return astronomicalYear > 0 ? astronomicalYear : 1 - astronomicalYear;
}

QString yearText(int y)
{
    return withEra(QString::number(eraYear(y)), y);
}

QString monthText(std::chrono::year_month_day date)
{
    return monthNames[unsigned(date.month()) - 1];
}

QString dayAndMonth(std::chrono::year_month_day date)
{
    return QString::number(unsigned(date.day())) + u' ' + monthText(date);
}

QString ordinal(int number)
{
    const int ten = number % 100 / 10;
    const int one = number % 10;
    const bool irregular = ten != 1 && one >= 1 && one <= 3;
    static constexpr std::array endings{"st"_L1, "nd"_L1, "rd"_L1};
    return QString::number(number) + (irregular ? endings[size_t(one) - 1] : "th"_L1);
}

QString seasonText(const PartialDate &date)
{
    const QString year = yearText(date.year());
    switch (unsigned(date.firstDate().month())) {
    case 3:
        return u"spring "_s + year;
    case 6:
        return u"summer "_s + year;
    case 9:
        return u"autumn "_s + year;
    default:
        return u"winter "_s + yearText(date.year()) + u'/' +
               QString::number(eraYear(date.year() + 1) % 100).rightJustified(2, u'0');
    }
}

QString halfText(const PartialDate &date)
{
    const bool first = unsigned(date.firstDate().month()) == 1;
    return (first ? "first half of "_L1 : "second half of "_L1) + yearText(date.year());
}

QString dayText(std::chrono::year_month_day date)
{
    return dayAndMonth(date) + u' ' + yearText(int(date.year()));
}

QString timeText(const QString &timeOfDay)
{
    static constexpr std::pair<QLatin1String, QLatin1String> parts[] = {
        {"TMO"_L1, "morning"_L1}, {"TMI"_L1, "midday"_L1}, {"TAF"_L1, "afternoon"_L1},
        {"TEV"_L1, "evening"_L1}, {"TNI"_L1, "night"_L1},  {"TDT"_L1, "daytime"_L1}};
    for (const auto &[code, word] : parts)
        if (timeOfDay == code)
            return word;
    const QString clock = timeOfDay.mid(1);
    return clock.endsWith(u'Z') ? clock.chopped(1) + " UTC"_L1 : clock;
}

/// "5–7 May 2021" where the ends share their month, "28 April – 3 May 2021" where they share their year.
QString rangeText(const PartialDate &first, const PartialDate &last)
{
    const auto from = first.firstDate();
    const auto to = last.firstDate();
    const bool sameYear = from.year() == to.year();
    const bool days = first.precision() == Precision::Day && last.precision() == Precision::Day;
    const bool months = first.precision() == Precision::Month && last.precision() == Precision::Month;
    if (days && sameYear && from.month() == to.month())
        return QString::number(unsigned(from.day())) + u'–' + toDisplayText(last);
    if (days && sameYear)
        return dayAndMonth(from) + u" – "_s + toDisplayText(last);
    if (months && sameYear)
        return monthText(from) + u" – "_s + toDisplayText(last);
    return toDisplayText(first) + u" – "_s + toDisplayText(last);
}

QString intervalText(const DateValue &date)
{
    if (!date.first())
        return u"until "_s + toDisplayText(*date.last());
    if (!date.last())
        return u"since "_s + toDisplayText(*date.first());
    if (date.qualifier() == DateQualifier::Between)
        return u"between "_s + toDisplayText(*date.first()) + u" and "_s + toDisplayText(*date.last());
    return rangeText(*date.first(), *date.last());
}

/// Units whose names take "early in the …" and not "early …".
bool needsArticle(Precision precision)
{
    return precision == Precision::Week || precision == Precision::Weekend || precision == Precision::Half;
}

QString partOf(QLatin1String part, const QString &text, Precision precision)
{
    if (part == "mid"_L1)
        return needsArticle(precision) ? u"middle of the "_s + text : u"mid-"_s + text;
    return part + (needsArticle(precision) ? " in the "_L1 : " "_L1) + text;
}

QString qualified(const QString &text, const DateValue &date)
{
    switch (date.qualifier()) {
    case DateQualifier::About:
        return u"about "_s + text;
    case DateQualifier::Before:
        return u"before "_s + text;
    case DateQualifier::After:
        return u"after "_s + text;
    case DateQualifier::Early:
        return partOf("early"_L1, text, date.precision());
    case DateQualifier::Mid:
        return partOf("mid"_L1, text, date.precision());
    case DateQualifier::Late:
        return partOf("late"_L1, text, date.precision());
    case DateQualifier::Between:
    case DateQualifier::Exact:
        break;
    }
    return text;
}

} // namespace

QString toDisplayText(const PartialDate &date)
{
    const int y = date.year();
    switch (date.precision()) {
    case Precision::Century:
        return withEra(ordinal(eraYear(y) / 100 + 1) + " century"_L1, y);
    case Precision::Decade:
        return withEra(QString::number(eraYear(y) / 10 * 10) + u's', y);
    case Precision::Year:
        return yearText(y);
    case Precision::Half:
        return halfText(date);
    case Precision::Season:
        return seasonText(date);
    case Precision::Quarter: {
        const unsigned quarter = (unsigned(date.firstDate().month()) + 2) / 3;
        return u'Q' + QString::number(quarter) + u' ' + yearText(y);
    }
    case Precision::Month:
        return monthText(date.firstDate()) + u' ' + yearText(y);
    case Precision::Week:
        return u"week of "_s + dayText(date.firstDate());
    case Precision::Weekend:
        return u"weekend of "_s + dayText(date.firstDate());
    case Precision::Day:
        break;
    }
    return dayText(date.firstDate());
}

QString toDisplayText(const DateValue &date)
{
    if (date.isInterval())
        return qualified(intervalText(date), date);
    const QString text = qualified(toDisplayText(*date.first()), date);
    return date.timeOfDay().isEmpty() ? text : text + u", "_s + timeText(date.timeOfDay());
}

} // namespace dateline
