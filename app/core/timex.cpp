// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/timex.h"
#include "app/core/enumtext.h"

namespace dateline {

namespace {

constexpr std::array typeNames{QLatin1String("DATE"), QLatin1String("TIME"), QLatin1String("DURATION"),
                               QLatin1String("SET")};

} // namespace

QLatin1String toText(TimexType type)
{
    return typeNames[size_t(type)];
}

std::optional<TimexType> timexTypeFromText(QStringView text)
{
    return enumFromText<TimexType>(typeNames, text);
}

} // namespace dateline
