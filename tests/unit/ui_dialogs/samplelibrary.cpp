// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"
#include "app/store/library.h"

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

Event event(const Article &article, const QString &trigger, const QString &timex, EventType type)
{
    Event event;
    const qsizetype at = article.text.indexOf(trigger);
    Q_ASSERT(at >= 0);
    event.trigger = {at, at + trigger.size()};
    event.sentence = {0, article.text.size()};
    event.title = u"They "_s + trigger;
    event.type = type;
    event.date = DateValue::fromTimex(timex);
    event.confidence = 0.8;
    return event;
}

/// The value, or the end of the test.
template<class T> T need(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.problem().where), qPrintable(result.problem().what));
    return *std::move(result);
}

} // namespace

std::vector<EventSummary> makeSampleLibrary(const QString &path)
{
    const auto library = need(Library::open(path));
    Article first;
    first.name = u"first.txt"_s;
    first.title = u"First article"_s;
    first.text = u"They met, then fell out, signed and left."_s;
    first.published = {PartialDate::day(2021, 5, 6), PublicationBasis::Given, {}, 1};
    Extraction extraction;
    extraction.events = {event(first, u"met"_s, u"2021-05-05"_s, EventType::Meeting),
                         event(first, u"fell out"_s, u"2019"_s, EventType::Dispute),
                         event(first, u"signed"_s, u"2021-04"_s, EventType::Agreement),
                         event(first, u"left"_s, u"2021-05-06"_s, EventType::Visit)};
    const ArticleId added = need(library->addArticle(first, extraction, u"2021-05-06T00:00:00Z"_s)).id;
    Article second;
    second.name = u"second.txt"_s;
    second.text = u"The strike began last month."_s;
    Event strike = event(second, u"began"_s, {}, EventType::Business);
    strike.relative = u"last month"_s;
    strike.offset = u"month-1"_s;
    need(library->addArticle(second, {{}, {strike}}, u"2021-05-06T00:00:00Z"_s));
    for (const EventSummary &summary : need(library->events(added)))
        if (summary.title == u"They left"_s)
            need(library->decide({decision::SetReview{summary.id, Review::Rejected}},
                                 u"2021-05-06T00:00:01Z"_s));
    return need(library->events());
}

} // namespace dateline
