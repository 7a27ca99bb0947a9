// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/temporal/codes.h"

namespace dateline {

QString timexCode(PartOfDay part)
{
    static constexpr const char16_t *codes[] = {u"TMO", u"TMI", u"TAF", u"TEV", u"TNI", u"TDT"};
    return QString::fromUtf16(codes[size_t(part)]);
}

QString timexCode(Season season)
{
    static constexpr const char16_t *codes[] = {u"WI", u"SP", u"SU", u"FA"};
    return QString::fromUtf16(codes[size_t(season)]);
}

QString timexCode(Reference time)
{
    static constexpr const char16_t *codes[] = {u"PAST_REF", u"PRESENT_REF", u"FUTURE_REF"};
    return QString::fromUtf16(codes[size_t(time)]);
}

QString clockCode(int hour, int minute)
{
    const auto twoDigits = [](int n) { return QString::number(n).rightJustified(2, QLatin1Char('0')); };
    return QLatin1Char('T') + twoDigits(hour) + QLatin1Char(':') + twoDigits(minute);
}

} // namespace dateline
