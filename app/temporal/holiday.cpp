// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/temporal/holiday.h"

namespace dateline {

using namespace std::chrono;

namespace {

/// Reads the numbers of "11-4-4" or "5--1-1": separated by one '-', a second one is a sign.
std::optional<std::array<int, 3>> numbers(QStringView text, size_t expected)
{
    std::array<int, 3> values{};
    for (size_t i = 0; i < expected; ++i) {
        const qsizetype end = i + 1 == expected ? text.size() : text.indexOf(u'-', 1);
        if (end < 1)
            return std::nullopt;
        bool isNumber = false;
        values[i] = text.first(end).toInt(&isNumber);
        if (!isNumber)
            return std::nullopt;
        text = text.mid(std::min(end + 1, text.size()));
    }
    return values;
}

sys_days weekdayOfMonth(int y, unsigned m, int n, unsigned isoWeekdayNumber)
{
    const weekday day(isoWeekdayNumber % 7);
    if (n < 0)
        return sys_days(year(y) / month(m) / day[last]);
    return sys_days(year(y) / month(m) / day[unsigned(n)]);
}

} // namespace

sys_days easterSunday(int y)
{
    // The anonymous Gregorian computus: golden number, century corrections, epact, the Sunday after.
    const int golden = y % 19;
    const int century = y / 100;
    const int yearOfCentury = y % 100;
    const int epact =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    const int sunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
    const int late = (golden + 11 * epact + 22 * sunday) / 451;
    const int n = epact + sunday - 7 * late + 114;
    return sys_days(year(y) / month(unsigned(n / 31)) / day(unsigned(n % 31 + 1)));
}

std::optional<HolidayRule> HolidayRule::fromText(QStringView text)
{
    HolidayRule rule;
    if (text.startsWith(u"easter")) {
        rule.m_kind = Kind::Easter;
        const auto shift = text.size() > 6 ? numbers(text.mid(6), 1) : std::array<int, 3>{};
        rule.m_shift = qint16(shift ? (*shift)[0] : 0);
        return shift ? std::optional(rule) : std::nullopt;
    }
    if (text.startsWith(u"month ")) {
        rule.m_kind = Kind::Month;
        const auto n = numbers(text.mid(6), 1);
        rule.m_month = qint8(n ? (*n)[0] : 0);
        return rule.m_month >= 1 && rule.m_month <= 12 ? std::optional(rule) : std::nullopt;
    }
    if (text.startsWith(u"after ")) {
        const qsizetype plus = text.indexOf(u'+');
        const auto base = plus < 0 ? std::nullopt : fromText(text.mid(6, plus - 7));
        if (!base)
            return std::nullopt;
        rule = *base;
        rule.m_shift = qint16(text.mid(plus + 1).toInt());
        return rule;
    }
    const bool fixed = text.count(u'-') == 1;
    const auto n = numbers(text, fixed ? 2 : 3);
    if (!n || (*n)[0] < 1 || (*n)[0] > 12)
        return std::nullopt;
    rule.m_kind = fixed ? Kind::Fixed : Kind::NthWeekday;
    rule.m_month = qint8((*n)[0]);
    rule.m_number = qint8((*n)[1]);
    rule.m_weekday = qint8((*n)[2]);
    return rule;
}

HolidayRule HolidayRule::nthWeekday(int month, int number, int weekday)
{
    HolidayRule rule;
    rule.m_kind = Kind::NthWeekday;
    rule.m_month = qint8(month);
    rule.m_number = qint8(number);
    rule.m_weekday = qint8(weekday);
    return rule;
}

PartialDate HolidayRule::inYear(int y) const
{
    sys_days date{};
    switch (m_kind) {
    case Kind::Month:
        return *PartialDate::month(y, unsigned(m_month));
    case Kind::Easter:
        date = easterSunday(y);
        break;
    case Kind::NthWeekday:
        date = weekdayOfMonth(y, unsigned(m_month), m_number, unsigned(m_weekday));
        break;
    case Kind::Fixed:
        date = sys_days(year(y) / month(unsigned(m_month)) / day(unsigned(m_number)));
        break;
    }
    return PartialDate::around(Precision::Day, date + days(m_shift));
}

} // namespace dateline
