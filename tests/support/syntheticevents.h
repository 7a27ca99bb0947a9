// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/eventsummary.h"
#include <algorithm>
#include <random>

namespace dateline::testing {

/// Made-up events for tests and benchmarks: bursts of news over some decades, all precisions and
/// qualifiers, intervals with open ends, titles of very different lengths. The same for the same seed.
class SyntheticEvents
{
public:
    explicit SyntheticEvents(quint32 seed, int firstYear = 1990, int lastYear = 2023)
        : m_random(seed)
        , m_first(std::chrono::sys_days(std::chrono::year(firstYear) / 1 / 1))
        , m_days(int((std::chrono::sys_days(std::chrono::year(lastYear) / 12 / 31) - m_first).count()))
    {
        for (int i = 0; i < 40; ++i)
            m_bursts.push_back(below(m_days));
    }

    std::vector<EventSummary> make(int count)
    {
        std::vector<EventSummary> events;
        events.reserve(size_t(count));
        for (int i = 0; i < count; ++i)
            events.push_back(one(i));
        return events;
    }

private:
    int below(int bound) { return int(m_random() % quint32(std::max(bound, 1))); }
    double share() { return double(m_random() % 10000) / 10000; }

    std::chrono::sys_days anyDay()
    {
        if (below(3) == 0)
            return m_first + std::chrono::days(below(m_days));
        const int burst = m_bursts[size_t(below(int(m_bursts.size())))];
        const int spread = below(60) * below(60) / 60;
        return m_first + std::chrono::days(std::clamp(burst + spread, 0, m_days));
    }

    Precision anyPrecision()
    {
        static constexpr Precision choices[] = {
            Precision::Day,     Precision::Day,     Precision::Day,    Precision::Day,   Precision::Day,
            Precision::Day,     Precision::Day,     Precision::Week,   Precision::Month, Precision::Month,
            Precision::Quarter, Precision::Season,  Precision::Year,   Precision::Year,  Precision::Half,
            Precision::Decade,  Precision::Weekend, Precision::Century};
        return choices[below(int(std::size(choices)))];
    }

    DateValue anyDate()
    {
        const PartialDate date = PartialDate::around(anyPrecision(), anyDay());
        switch (below(20)) {
        case 0:
            return DateValue(date, DateQualifier::About);
        case 1:
            return DateValue(date, DateQualifier(below(8)));
        case 2: {
            const auto last =
                PartialDate::around(date.precision(), date.span().end + std::chrono::days(1 + below(200)));
            return *DateValue::interval(date, last);
        }
        case 3:
            return *DateValue::interval(date, std::nullopt);
        case 4:
            return *DateValue::interval(std::nullopt, date);
        default:
            return DateValue(date);
        }
    }

    QString anyTitle()
    {
        static const QString words[] = {
            QStringLiteral("Ministers"), QStringLiteral("court"),         QStringLiteral("pledge"),
            QStringLiteral("in"),        QStringLiteral("Zürich"),        QStringLiteral("flood"),
            QStringLiteral("opens"),     QStringLiteral("after"),         QStringLiteral("agreement"),
            QStringLiteral("hearing"),   QStringLiteral("Außenminister"), QStringLiteral("élection"),
            QStringLiteral("Müller"),    QStringLiteral("striking"),      QStringLiteral("workers"),
            QStringLiteral("a"),         QStringLiteral("Seoul"),         QStringLiteral("summit"),
            QStringLiteral("of"),        QStringLiteral("東京")};
        QString title;
        for (int i = 0, count = 2 + below(12); i < count; ++i)
            title += words[below(int(std::size(words)))] + QLatin1Char(' ');
        return title.trimmed();
    }

    EventSummary one(int number)
    {
        const DateValue date = anyDate();
        EventSummary event;
        event.id = {number + 1};
        event.article = {number / 12 + 1};
        event.type = EventType(std::min(below(EventTypeCount), below(EventTypeCount + 4)));
        event.days = date.span();
        event.precision = date.precision();
        event.qualifier = date.qualifier();
        event.interval = date.isInterval();
        event.dated = true;
        event.dateText = date.toTimex();
        event.salience = float(share() * share());
        event.confidence = float(0.3 + 0.7 * share());
        event.main = below(12) == 0;
        event.review = below(6) == 0 ? Review::Accepted : Review::Suggested;
        event.title = anyTitle();
        event.who =
            below(3) == 0 ? QString() : QStringLiteral("Person %1, Person %2").arg(below(30)).arg(below(9));
        event.where = QStringLiteral("Place %1").arg(below(25));
        return event;
    }

    std::mt19937 m_random;
    std::chrono::sys_days m_first;
    int m_days;
    std::vector<int> m_bursts;
};

} // namespace dateline::testing
