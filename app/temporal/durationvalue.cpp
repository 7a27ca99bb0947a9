// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/temporal/durationvalue.h"

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// How TIMEX3 writes a unit: a letter, how many of them make one, and what half a one is.
struct Notation
{
    const char16_t *letter;
    int factor;
    const char16_t *half; ///< nullptr: written as a decimal
    bool clock;           ///< after a T
};

Notation notation(Unit unit)
{
    switch (unit) {
    case Unit::Second:
        return {u"S", 1, nullptr, true};
    case Unit::Minute:
        return {u"M", 1, u"30S", true};
    case Unit::Hour:
        return {u"H", 1, u"30M", true};
    case Unit::Day:
    case Unit::Night:
        return {u"D", 1, nullptr, false};
    case Unit::Weekend:
        return {u"D", 2, nullptr, false};
    case Unit::Week:
        return {u"W", 1, nullptr, false};
    case Unit::Fortnight:
        return {u"W", 2, nullptr, false};
    case Unit::Month:
        return {u"M", 1, nullptr, false};
    case Unit::Quarter:
        return {u"Q", 1, nullptr, false};
    case Unit::Season:
        return {u"M", 3, nullptr, false};
    case Unit::Half:
        return {u"M", 6, nullptr, false};
    case Unit::Year:
        return {u"Y", 1, u"6M", false};
    case Unit::Decade:
        return {u"Y", 10, u"5Y", false};
    case Unit::Century:
        return {u"Y", 100, u"50Y", false};
    case Unit::Millennium:
        return {u"Y", 1000, u"500Y", false};
    }
    return {u"D", 1, nullptr, false};
}

QString vagueValue(Unit unit, const Notation &how)
{
    if (unit == Unit::Decade)
        return u"PXDE"_s;
    if (unit == Unit::Century)
        return u"PXCE"_s;
    return (how.clock ? u"PTX"_s : u"PX"_s) + QString::fromUtf16(how.letter);
}

} // namespace

QString durationValue(const Amount &amount, Unit unit)
{
    const Notation how = notation(unit);
    if (amount.vague)
        return vagueValue(unit, how);
    const QString prefix = how.clock ? u"PT"_s : u"P"_s;
    const QString letter = QString::fromUtf16(how.letter);
    const int count = amount.whole * how.factor;
    if (!amount.half)
        return prefix + QString::number(count) + letter;
    if (!how.half)
        return prefix + QString::number(count) + u".5"_s + letter;
    if (how.factor > 1)
        return prefix + QString::number(count + how.factor / 2) + letter;
    return prefix + (count ? QString::number(count) + letter : QString()) + QString::fromUtf16(how.half);
}

} // namespace dateline
