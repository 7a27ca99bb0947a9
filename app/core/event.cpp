// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/event.h"
#include "app/core/enumtext.h"

namespace dateline {

namespace {

constexpr std::array statusNames{QLatin1String("actual"), QLatin1String("scheduled")};
constexpr std::array reviewNames{QLatin1String("suggested"), QLatin1String("accepted"),
                                 QLatin1String("rejected")};
constexpr std::array traceNames{
    QLatin1String("words"),    QLatin1String("anchor"),    QLatin1String("rule"),
    QLatin1String("tense"),    QLatin1String("result"),    QLatin1String("notbefore"),
    QLatin1String("notafter"), QLatin1String("detection"), QLatin1String("typing")};

} // namespace

QLatin1String toText(EventStatus status)
{
    return statusNames[size_t(status)];
}

QLatin1String toText(Review review)
{
    return reviewNames[size_t(review)];
}

QLatin1String toText(TraceStep::Kind kind)
{
    return traceNames[size_t(kind)];
}

std::optional<EventStatus> eventStatusFromText(QStringView text)
{
    return enumFromText<EventStatus>(statusNames, text);
}

std::optional<Review> reviewFromText(QStringView text)
{
    return enumFromText<Review>(reviewNames, text);
}

std::optional<TraceStep::Kind> traceKindFromText(QStringView text)
{
    return enumFromText<TraceStep::Kind>(traceNames, text);
}

} // namespace dateline
