// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/partialdate.h"
#include <cstdlib>

namespace dateline {

using namespace std::chrono;

namespace {

int yearOf(sys_days day)
{
    return int(year_month_day(day).year());
}

unsigned monthOf(sys_days day)
{
    return unsigned(year_month_day(day).month());
}

sys_days firstOf(int y, unsigned m)
{
    return sys_days(std::chrono::year(y) / month(m) / 1);
}

sys_days monthsLater(sys_days firstOfMonth, qint64 count)
{
    return sys_days(year_month_day(firstOfMonth) + months(int(count)));
}

/// Number of the year within its era, from 1: 44 for 44 BCE.
int eraYear(int astronomical)
{
    return astronomical > 0 ? astronomical : 1 - astronomical;
}

/// Astronomical years [first, last] of the block of \a size era years that holds \a y.
/// The first block of an era lacks year 0.
std::pair<int, int> yearBlock(int y, int size)
{
    const int low = eraYear(y) / size * size;
    const int first = std::max(low, 1);
    const int last = low + size - 1;
    return y > 0 ? std::pair(first, last) : std::pair(1 - last, 1 - first);
}

sys_days weekYearStart(int isoYear)
{
    return mondayOf(sys_days(std::chrono::year(isoYear) / 1 / 4));
}

int isoYearOf(sys_days day)
{
    return yearOf(mondayOf(day) + days(3));
}

int isoWeekOf(sys_days day)
{
    return int((mondayOf(day) - weekYearStart(isoYearOf(day))).count() / 7) + 1;
}

sys_days aligned(Precision p, sys_days day)
{
    const int y = yearOf(day);
    const unsigned m = monthOf(day);
    switch (p) {
    case Precision::Century:
        return firstOf(yearBlock(y, 100).first, 1);
    case Precision::Decade:
        return firstOf(yearBlock(y, 10).first, 1);
    case Precision::Year:
        return firstOf(y, 1);
    case Precision::Half:
        return firstOf(y, m <= 6 ? 1 : 7);
    case Precision::Season:
        return m <= 2 ? firstOf(y - 1, 12) : firstOf(y, m / 3 * 3);
    case Precision::Quarter:
        return firstOf(y, (m - 1) / 3 * 3 + 1);
    case Precision::Month:
        return firstOf(y, m);
    case Precision::Week:
        return mondayOf(day);
    case Precision::Weekend:
        return mondayOf(day) + days(5);
    case Precision::Day:
        break;
    }
    return day;
}

sys_days endOf(Precision p, sys_days first)
{
    switch (p) {
    case Precision::Century:
        return firstOf(yearBlock(yearOf(first), 100).second + 1, 1);
    case Precision::Decade:
        return firstOf(yearBlock(yearOf(first), 10).second + 1, 1);
    case Precision::Year:
        return monthsLater(first, 12);
    case Precision::Half:
        return monthsLater(first, 6);
    case Precision::Season:
    case Precision::Quarter:
        return monthsLater(first, 3);
    case Precision::Month:
        return monthsLater(first, 1);
    case Precision::Week:
        return first + days(7);
    case Precision::Weekend:
        return first + days(2);
    case Precision::Day:
        break;
    }
    return first + days(1);
}

QString number(int value, int width)
{
    return QString::number(value).rightJustified(width, QLatin1Char('0'));
}

QString eraYearText(int y)
{
    return (y > 0 ? QString() : QStringLiteral("BC")) + number(eraYear(y), 4);
}

QString edtfYear(int y)
{
    return y < 0 ? QLatin1Char('-') + number(-y, 4) : number(y, 4);
}

QLatin1String seasonCode(sys_days first)
{
    switch (monthOf(first)) {
    case 3:
        return QLatin1String("SP");
    case 6:
        return QLatin1String("SU");
    case 9:
        return QLatin1String("FA");
    default:
        return QLatin1String("WI");
    }
}

/// No part of a TIMEX3 value has more figures than its year.
constexpr qsizetype mostDigits = 4;

std::optional<int> digits(QStringView text)
{
    if (text.isEmpty() || text.size() > mostDigits)
        return std::nullopt;
    int value = 0;
    for (QChar c : text) {
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return std::nullopt;
        value = value * 10 + c.digitValue();
    }
    return value;
}

/// What follows the year in a TIMEX3 value: -05, -W18, -Q2 …
std::optional<PartialDate> withinYear(int y, QStringView rest)
{
    static constexpr std::pair<QLatin1String, Season> seasons[] = {{QLatin1String("-SP"), Season::Spring},
                                                                   {QLatin1String("-SU"), Season::Summer},
                                                                   {QLatin1String("-FA"), Season::Autumn},
                                                                   {QLatin1String("-WI"), Season::Winter}};
    if (rest.isEmpty())
        return PartialDate::year(y);
    if (rest.size() < 3 || rest[0] != QLatin1Char('-'))
        return std::nullopt;
    for (const auto &[code, season] : seasons)
        if (rest == code)
            return PartialDate::season(y, season);
    const char16_t kind = rest[1].unicode();
    if (kind == u'Q' || kind == u'H') {
        const auto n = digits(rest.mid(2));
        if (!n || rest.size() != 3)
            return std::nullopt;
        return kind == u'Q' ? PartialDate::quarter(y, *n) : PartialDate::half(y, *n);
    }
    if (kind == u'W') {
        const auto n = digits(rest.mid(2, 2));
        if (!n || rest.size() < 4)
            return std::nullopt;
        if (rest.mid(4) == QLatin1String("-WE"))
            return PartialDate::weekend(y, *n);
        return rest.size() == 4 ? PartialDate::week(y, *n) : std::nullopt;
    }
    const auto m = digits(rest.mid(1, 2));
    if (!m)
        return std::nullopt;
    if (rest.size() == 3)
        return PartialDate::month(y, unsigned(*m));
    const auto d = digits(rest.mid(4));
    if (rest.size() != 6 || rest[3] != QLatin1Char('-') || !d)
        return std::nullopt;
    return PartialDate::day(y, unsigned(*m), unsigned(*d));
}

} // namespace

std::optional<PartialDate> PartialDate::make(Precision p, year_month_day date)
{
    if (!date.ok())
        return std::nullopt;
    return around(p, sys_days(date));
}

PartialDate PartialDate::around(Precision p, sys_days day)
{
    return PartialDate(p, aligned(p, day));
}

std::optional<PartialDate> PartialDate::day(int y, unsigned m, unsigned d)
{
    return make(Precision::Day, std::chrono::year(y) / std::chrono::month(m) / std::chrono::day(d));
}

std::optional<PartialDate> PartialDate::month(int y, unsigned m)
{
    return make(Precision::Month, std::chrono::year(y) / std::chrono::month(m) / 1);
}

PartialDate PartialDate::year(int y)
{
    return PartialDate(Precision::Year, firstOf(y, 1));
}

std::optional<PartialDate> PartialDate::quarter(int y, int q)
{
    if (q < 1 || q > 4)
        return std::nullopt;
    return PartialDate(Precision::Quarter, firstOf(y, unsigned(3 * q - 2)));
}

std::optional<PartialDate> PartialDate::half(int y, int h)
{
    if (h < 1 || h > 2)
        return std::nullopt;
    return PartialDate(Precision::Half, firstOf(y, unsigned(6 * h - 5)));
}

PartialDate PartialDate::season(int y, Season s)
{
    const unsigned m = s == Season::Winter ? 12 : 3 * unsigned(s);
    return PartialDate(Precision::Season, firstOf(y, m));
}

std::optional<PartialDate> PartialDate::week(int isoYear, int w)
{
    const sys_days first = weekYearStart(isoYear) + days(7 * (w - 1));
    if (w < 1 || w > 53 || isoYearOf(first) != isoYear)
        return std::nullopt;
    return PartialDate(Precision::Week, first);
}

std::optional<PartialDate> PartialDate::weekend(int isoYear, int w)
{
    const auto days = week(isoYear, w);
    if (!days)
        return std::nullopt;
    return around(Precision::Weekend, days->m_first);
}

PartialDate PartialDate::decade(int y)
{
    return around(Precision::Decade, firstOf(y, 1));
}

PartialDate PartialDate::century(int y)
{
    return around(Precision::Century, firstOf(y, 1));
}

DayInterval PartialDate::span() const
{
    return {m_first, endOf(m_precision, m_first)};
}

int PartialDate::year() const
{
    const bool isWeek = m_precision == Precision::Week || m_precision == Precision::Weekend;
    return isWeek ? isoYearOf(m_first) : yearOf(m_first);
}

PartialDate PartialDate::shifted(qint64 count) const
{
    switch (m_precision) {
    case Precision::Day:
        return PartialDate(m_precision, m_first + days(count));
    case Precision::Week:
    case Precision::Weekend:
        return PartialDate(m_precision, m_first + days(7 * count));
    case Precision::Month:
        return PartialDate(m_precision, monthsLater(m_first, count));
    case Precision::Quarter:
    case Precision::Season:
        return PartialDate(m_precision, monthsLater(m_first, 3 * count));
    case Precision::Half:
        return PartialDate(m_precision, monthsLater(m_first, 6 * count));
    case Precision::Year:
        return PartialDate(m_precision, monthsLater(m_first, 12 * count));
    case Precision::Decade:
    case Precision::Century:
        break;
    }
    // By neighbours: the first block of each era is a year short.
    PartialDate moved = *this;
    for (qint64 i = 0; i < std::abs(count); ++i)
        moved = around(m_precision, count > 0 ? moved.span().end : moved.m_first - days(1));
    return moved;
}

QString PartialDate::toTimex() const
{
    const int y = year();
    const QString era = y > 0 ? QString() : QStringLiteral("BC");
    const QString text = eraYearText(y);
    const unsigned m = monthOf(m_first);
    switch (m_precision) {
    case Precision::Century:
        return era + number(eraYear(y) / 100, 2) + QLatin1String("XX");
    case Precision::Decade:
        return era + number(eraYear(y) / 10, 3) + QLatin1Char('X');
    case Precision::Year:
        return text;
    case Precision::Half:
        return text + QLatin1String("-H") + QString::number(m / 6 + 1);
    case Precision::Season:
        return text + QLatin1Char('-') + seasonCode(m_first);
    case Precision::Quarter:
        return text + QLatin1String("-Q") + QString::number((m + 2) / 3);
    case Precision::Month:
        return text + QLatin1Char('-') + number(int(m), 2);
    case Precision::Week:
        return text + QLatin1String("-W") + number(isoWeekOf(m_first), 2);
    case Precision::Weekend:
        return text + QLatin1String("-W") + number(isoWeekOf(m_first), 2) + QLatin1String("-WE");
    case Precision::Day:
        break;
    }
    return text + QLatin1Char('-') + number(int(m), 2) + QLatin1Char('-') +
           number(int(unsigned(firstDate().day())), 2);
}

std::optional<PartialDate> PartialDate::fromTimex(QStringView text)
{
    const bool bce = text.startsWith(QLatin1String("BC"));
    if (bce)
        text = text.mid(2);
    const auto astronomical = [bce](int n) { return bce ? 1 - n : n; };
    if (text.size() == 4 && text.endsWith(QLatin1String("XX"))) {
        const auto n = digits(text.first(2));
        return n ? std::optional(century(astronomical(std::max(1, *n * 100)))) : std::nullopt;
    }
    if (text.size() == 4 && text.endsWith(QLatin1Char('X'))) {
        const auto n = digits(text.first(3));
        return n ? std::optional(decade(astronomical(std::max(1, *n * 10)))) : std::nullopt;
    }
    if (text.size() < 4)
        return std::nullopt;
    const auto n = digits(text.first(4));
    if (!n || *n == 0)
        return std::nullopt;
    return withinYear(astronomical(*n), text.mid(4));
}

QString PartialDate::toEdtf() const
{
    const auto dayText = [](sys_days day) {
        const year_month_day date(day);
        return edtfYear(int(date.year())) + QLatin1Char('-') + number(int(unsigned(date.month())), 2) +
               QLatin1Char('-') + number(int(unsigned(date.day())), 2);
    };
    const int y = yearOf(m_first);
    const unsigned m = monthOf(m_first);
    const QString text = edtfYear(y);
    const auto sub = [&](unsigned code) { return text + QLatin1Char('-') + QString::number(code); };
    switch (m_precision) {
    case Precision::Century:
        return y > 0 ? number(y / 100, 2) + QLatin1String("XX")
                     : text + QLatin1Char('/') + edtfYear(yearOf(span().end) - 1);
    case Precision::Decade:
        return y > 0 ? number(y / 10, 3) + QLatin1Char('X')
                     : text + QLatin1Char('/') + edtfYear(yearOf(span().end) - 1);
    case Precision::Year:
        return text;
    case Precision::Half:
        return sub(40 + m / 6);
    case Precision::Season:
        return sub(m == 12 ? 24 : 20 + m / 3);
    case Precision::Quarter:
        return sub(33 + m / 3);
    case Precision::Month:
        return text + QLatin1Char('-') + number(int(m), 2);
    case Precision::Week:
    case Precision::Weekend:
        return dayText(m_first) + QLatin1Char('/') + dayText(span().end - days(1));
    case Precision::Day:
        break;
    }
    return dayText(m_first);
}

} // namespace dateline
