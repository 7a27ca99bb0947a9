// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/chartdata.h"

namespace dateline {

inline EventSummary sampleEvent(qint64 id, const QString &timex, EventType type, const QString &who = {},
                                const QString &where = {}, qint64 article = 1)
{
    Event event;
    event.id = {id};
    event.article = {article};
    event.title = QStringLiteral("Event %1").arg(id);
    event.type = type;
    event.date = DateValue::fromTimex(timex);
    event.who = {{who, {}}};
    event.where = {{where, {}}};
    if (who.isEmpty())
        event.who.clear();
    if (where.isEmpty())
        event.where.clear();
    return summarise(event);
}

inline ChartRequest request(ChartKind kind)
{
    ChartRequest request;
    request.kind = kind;
    return request;
}

/// Seven events: five dated by day or month in April and May 2021, one by year, one undated.
inline std::vector<EventSummary> sampleEvents()
{
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    return {sampleEvent(1, s("2021-04-02"), EventType::Meeting, s("Ann Lee"), s("London")),
            sampleEvent(2, s("2021-05-05"), EventType::Meeting, s("Ann Lee"), s("Seoul")),
            sampleEvent(3, s("2021-05"), EventType::Dispute, s("Bo Kim"), {}, 2),
            sampleEvent(4, s("2021-05-20"), EventType::Visit, s("Ann Lee"), s("London"), 2),
            sampleEvent(5, s("2021-05-21"), EventType::Visit, {}, s("London"), 2),
            sampleEvent(6, s("2019"), EventType::Dispute, s("Bo Kim")),
            sampleEvent(7, {}, EventType::Other, {}, {}, 3)};
}

} // namespace dateline
