// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/extraction.h"

/// Articles and events for the tests of the store.
namespace dateline::samples {

using namespace Qt::StringLiterals;

inline PartialDate date(QStringView text)
{
    return PartialDate::fromTimex(text).value();
}

inline TextSpan spanOf(const QString &text, const QString &words)
{
    const qsizetype begin = text.indexOf(words);
    Q_ASSERT(begin >= 0);
    return {begin, begin + words.size()};
}

inline Article
article(const QString &text = u"Ministers met in Oslo on 5 May 2021. They signed a pact last month."_s)
{
    Article article;
    article.name = u"/articles/oslo.txt"_s;
    article.title = u"Ministers meet in Oslo – “again”"_s;
    article.author = u"A. Ödegård"_s;
    article.source = u"The Wire"_s;
    article.url = u"https://example.org/oslo"_s;
    article.language = u"en"_s;
    article.format = u"text"_s;
    article.encoding = u"UTF-8 (valid)"_s;
    article.text = text;
    article.notes = {u"Two characters were replaced."_s, u"A \"quote\""_s};
    return article;
}

/// The event that \a trigger names in \a article, in the sentence around it.
inline Event event(const Article &article, const QString &trigger)
{
    Event event;
    event.trigger = spanOf(article.text, trigger);
    event.sentence.begin = article.text.lastIndexOf(u". "_s, event.trigger.begin) + 1;
    event.sentence.end = article.text.indexOf(u'.', event.trigger.end) + 1;
    event.title = u"They "_s + trigger;
    event.type = EventType::Meeting;
    event.confidence = 0.5;
    return event;
}

inline Event met(const Article &article)
{
    Event event = samples::event(article, u"met"_s);
    event.title = u"Ministers met in Oslo"_s;
    event.date = DateValue(date(u"2021-05-05")).withTimeOfDay(u"T14:30"_s);
    event.dateSpan = spanOf(article.text, u"5 May 2021"_s);
    event.mentions = {spanOf(article.text, u"signed"_s)};
    event.who = {{u"Ministers"_s, spanOf(article.text, u"Ministers"_s)}, {u"Norway"_s, {}}};
    event.where = {{u"Oslo"_s, spanOf(article.text, u"Oslo"_s)}};
    event.alternatives = {{DateValue(date(u"2021-05"), DateQualifier::Early), 0.25, u"the month alone"_s}};
    event.trace = {{TraceStep::Kind::Words, u"5 May 2021"_s, event.dateSpan},
                   {TraceStep::Kind::Rule, u"day-month-year"_s, {}},
                   {TraceStep::Kind::Result, u"2021-05-05"_s, {}}};
    event.statements = {{{u"Ministers"_s, spanOf(article.text, u"Ministers"_s)},
                         u"say"_s,
                         spanOf(article.text, u"Ministers met"_s),
                         DateValue(date(u"2021-05"), DateQualifier::Early),
                         {},
                         spanOf(article.text, u"May 2021"_s)},
                        {{}, u"report"_s, event.trigger, std::nullopt, u"yesterday"_s, event.dateSpan}};
    event.confidence = 0.875;
    event.salience = 0.75;
    event.main = true;
    return event;
}

inline Event signedPact(const Article &article)
{
    Event event = samples::event(article, u"signed"_s);
    event.title = u"They signed a pact"_s;
    event.type = EventType::Agreement;
    event.relative = u"last month"_s;
    event.offset = u"month-1"_s;
    event.dateSpan = spanOf(article.text, u"last month"_s);
    event.dateBasis = DateBasis::Publication;
    return event;
}

inline Timex timex(const Article &article, const QString &words, const QString &value)
{
    Timex timex;
    timex.span = spanOf(article.text, words);
    timex.value = value;
    timex.date = DateValue::fromTimex(value);
    timex.rule = u"a rule"_s;
    return timex;
}

inline Extraction extraction(const Article &article)
{
    Extraction extraction;
    extraction.timexes = {timex(article, u"5 May 2021"_s, u"2021-05-05"_s)};
    Timex relative = timex(article, u"last month"_s, u"XXXX-XX"_s);
    relative.date.reset();
    relative.relative = true;
    relative.offset = u"month-1"_s;
    relative.mod = u"APPROX"_s;
    relative.anchoredInText = true;
    relative.anchor = extraction.timexes[0].span;
    extraction.timexes.push_back(relative);
    extraction.events = {met(article), signedPact(article)};
    return extraction;
}

inline const QString noon = u"2021-05-06T12:00:00+02:00"_s;

} // namespace dateline::samples
