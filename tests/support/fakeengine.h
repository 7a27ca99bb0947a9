// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/engine/engine.h"
#include <atomic>
#include <QThread>

namespace dateline {

/// An engine for tests of what is around it: every "met" is a meeting. In a sentence with "last month" it is
/// dated from the publication date, in others on the day that stands in the text as 2021-05-05.
class FakeEngine : public Engine
{
public:
    explicit FakeEngine(int millisecondsAnArticle = 0)
        : m_milliseconds(millisecondsAnArticle)
    {
    }

    Extraction extract(const Article &article) const override
    {
        ++m_count;
        QThread::msleep(static_cast<unsigned long>(m_milliseconds));
        Extraction extraction;
        const QString word = QStringLiteral("met");
        for (qsizetype at = article.text.indexOf(word); at >= 0; at = article.text.indexOf(word, at + 1))
            extraction.events.push_back(eventAt(article, {at, at + word.size()}));
        return extraction;
    }

    int count() const { return m_count; }

private:
    static Event eventAt(const Article &article, TextSpan trigger)
    {
        Event event;
        event.trigger = trigger;
        event.sentence.begin = article.text.lastIndexOf(u'.', trigger.begin) + 1;
        event.sentence.end = article.text.indexOf(u'.', trigger.end) + 1;
        event.title = event.sentence.in(article.text).toString().trimmed();
        event.type = EventType::Meeting;
        if (event.title.contains(QStringLiteral("last month")))
            setRelative(event, article.published.date);
        else
            event.date =
                DateValue::fromTimex(event.title.last(qMin<qsizetype>(11, event.title.size())).chopped(1));
        return event;
    }

    static void setRelative(Event &event, const std::optional<PartialDate> &published)
    {
        event.offset = QStringLiteral("month-1");
        event.dateBasis = DateBasis::Publication;
        if (published)
            event.date = DateValue(published->widened(Precision::Month).shifted(-1));
        else
            event.relative = QStringLiteral("last month");
    }

    int m_milliseconds;
    mutable std::atomic<int> m_count = 0;
};

} // namespace dateline
