// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/timeline/canvas.h"
#include "ui/timeline/timelineview.h"
#include <QCoreApplication>
#include <QTest>

namespace dateline::testing {

using namespace Qt::StringLiterals;

inline EventSummary made(int id, const QString &title, const char *timex, EventType type = EventType::Meeting)
{
    const auto date = DateValue::fromTimex(QString::fromLatin1(timex));
    EventSummary event;
    event.id = {id};
    event.article = {1};
    event.title = title;
    event.type = type;
    event.dated = true;
    event.days = date->span();
    event.precision = date->precision();
    event.dateText = date->toTimex();
    event.confidence = 0.9f;
    return event;
}

/// A shown view with four events.
struct TimelinePane
{
    EventList events;
    ViewState state;
    TimelineView view{&events, &state};
    TimelineCanvas *canvas = view.findChild<TimelineCanvas *>();

    TimelinePane()
    {
        view.setReducedMotion(true);
        view.resize(900, 500);
        events.setEvents({made(1, u"Ministers met"_s, "2021-05-05"),
                          made(2, u"A pact was signed"_s, "2021-06", EventType::Agreement),
                          made(3, u"Relations worsened"_s, "2019", EventType::Dispute),
                          made(4, u"Ministers met again"_s, "2021-09-09")});
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QCoreApplication::processEvents();
    }

    /// The middle of an event's glyph in the canvas.
    QPoint placeOf(int id) { return canvas->rectOf({id}).center(); }
};

} // namespace dateline::testing
