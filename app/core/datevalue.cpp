// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/datevalue.h"
#include "app/core/enumtext.h"

namespace dateline {

namespace {

constexpr std::array qualifierNames{QLatin1String("exact"), QLatin1String("about"),   QLatin1String("before"),
                                    QLatin1String("after"), QLatin1String("between"), QLatin1String("early"),
                                    QLatin1String("mid"),   QLatin1String("late")};
constexpr std::array basisNames{QLatin1String("stated"), QLatin1String("publication"),
                                QLatin1String("other sentence"), QLatin1String("inferred"),
                                QLatin1String("user")};

bool isOpenText(QStringView text)
{
    return text.isEmpty() || text == QLatin1String("..");
}

std::optional<DateValue> intervalFromTimex(QStringView first, QStringView last)
{
    const auto begin = isOpenText(first) ? std::nullopt : PartialDate::fromTimex(first);
    const auto end = isOpenText(last) ? std::nullopt : PartialDate::fromTimex(last);
    if ((!begin && !isOpenText(first)) || (!end && !isOpenText(last)))
        return std::nullopt;
    return DateValue::interval(begin, end);
}

} // namespace

DateValue::DateValue(PartialDate single, DateQualifier qualifier)
    : m_first(single)
    , m_last(single)
    , m_qualifier(qualifier)
{
}

std::optional<DateValue> DateValue::interval(std::optional<PartialDate> first,
                                             std::optional<PartialDate> last, DateQualifier qualifier)
{
    if (!first && !last)
        return std::nullopt;
    if (first && last && first->span().begin >= last->span().end)
        return std::nullopt;
    DateValue value;
    value.m_first = first;
    value.m_last = last;
    value.m_qualifier = qualifier;
    value.m_interval = true;
    return value;
}

DateValue DateValue::withQualifier(DateQualifier qualifier) const
{
    DateValue copy = *this;
    copy.m_qualifier = qualifier;
    return copy;
}

DateValue DateValue::withTimeOfDay(const QString &timeOfDay) const
{
    DateValue copy = *this;
    copy.m_timeOfDay = timeOfDay;
    return copy;
}

DayInterval DateValue::span() const
{
    return {m_first ? m_first->span().begin : DayInterval::openBegin(),
            m_last ? m_last->span().end : DayInterval::openEnd()};
}

Precision DateValue::precision() const
{
    if (!m_first)
        return m_last->precision();
    return m_last ? std::max(m_first->precision(), m_last->precision()) : m_first->precision();
}

QString DateValue::toTimex() const
{
    if (!m_interval)
        return m_first->toTimex() + m_timeOfDay;
    const QString open = QStringLiteral("..");
    return (m_first ? m_first->toTimex() : open) + QLatin1Char('/') + (m_last ? m_last->toTimex() : open);
}

std::optional<DateValue> DateValue::fromTimex(QStringView text)
{
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    if (slash >= 0)
        return intervalFromTimex(text.first(slash), text.mid(slash + 1));
    const qsizetype clock = text.indexOf(QLatin1Char('T'));
    const auto date = PartialDate::fromTimex(clock < 0 ? text : text.first(clock));
    if (!date)
        return std::nullopt;
    const DateValue value(*date);
    return clock < 0 ? value : value.withTimeOfDay(text.mid(clock).toString());
}

QString DateValue::toEdtf() const
{
    const QLatin1String mark(m_qualifier == DateQualifier::About ? "~" : "");
    if (!m_interval)
        return m_first->toEdtf() + (m_first->toEdtf().contains(QLatin1Char('/')) ? QLatin1String() : mark);
    // A unit that EDTF writes as an interval itself gives its outer end.
    const auto firstPart = [](const QString &text) { return text.section(QLatin1Char('/'), 0, 0); };
    const auto lastPart = [](const QString &text) { return text.section(QLatin1Char('/'), -1); };
    return (m_first ? firstPart(m_first->toEdtf()) + mark : QStringLiteral("..")) + QLatin1Char('/') +
           (m_last ? lastPart(m_last->toEdtf()) + mark : QStringLiteral(".."));
}

QLatin1String toText(DateQualifier qualifier)
{
    return qualifierNames[size_t(qualifier)];
}

QLatin1String toText(DateBasis basis)
{
    return basisNames[size_t(basis)];
}

std::optional<DateQualifier> qualifierFromText(QStringView text)
{
    return enumFromText<DateQualifier>(qualifierNames, text);
}

std::optional<DateBasis> dateBasisFromText(QStringView text)
{
    return enumFromText<DateBasis>(basisNames, text);
}

} // namespace dateline
