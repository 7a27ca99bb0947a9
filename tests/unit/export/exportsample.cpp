// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportsample.h"
#include "app/core/resources.h"
#include <QBuffer>

namespace dateline {

using namespace Qt::StringLiterals;

SampleArticle::SampleArticle(const QString &text)
{
    item.article.text = text;
    item.article.name = u"sample.txt"_s;
    item.article.language = u"en"_s;
}

TextSpan SampleArticle::spanOf(const QString &words) const
{
    const qsizetype at = item.article.text.indexOf(words);
    Q_ASSERT(at >= 0);
    return {at, at + words.size()};
}

Event &SampleArticle::event(const QString &trigger, const QString &timex, const QString &dateWords)
{
    const QString &text = item.article.text;
    Event event;
    event.trigger = spanOf(trigger);
    const qsizetype begin = text.lastIndexOf(u'\n', event.trigger.begin) + 1;
    const qsizetype end = text.indexOf(u'\n', event.trigger.begin);
    event.sentence = {begin, end < 0 ? text.size() : end};
    if (!timex.isEmpty())
        event.date = DateValue::fromTimex(timex);
    if (!dateWords.isEmpty())
        event.dateSpan = spanOf(dateWords);
    event.title = trigger;
    event.confidence = 0.5;
    item.extraction.events.push_back(event);
    return item.extraction.events.back();
}

ExportData sampleData()
{
    SampleArticle first(u"Ministers met on Wednesday in London 🇬🇧, saying \"no\" to delay; all agreed.\n"
                        "Relations deteriorated in 2019.\n"
                        "A fair ran from 3 to 7 May 2021.\n"
                        "It was reported that the moon fell.\n"_s);
    first.item.article.title = u"Allies & friends <meet>"_s;
    first.item.article.url = u"https://example.org/a?b=1&c=2"_s;
    first.item.article.published = {PartialDate::day(2021, 5, 5), PublicationBasis::Given, u"--published"_s,
                                    1};
    first.item.article.tags = {u"summit"_s, u"to check; twice"_s};
    first.item.article.group = u"=Asia"_s;
    first.item.article.note = u"Who was there?\nAsk \"Bo\"."_s;
    Event &fair = first.event(u"ran"_s, u"2021-05-03/2021-05-07"_s, u"3 to 7 May 2021"_s);
    fair.type = EventType::Ceremony;
    fair.review = Review::Accepted;
    Event &meeting = first.event(u"met"_s, u"2021-05-05"_s, u"Wednesday"_s);
    meeting.title = u"Ministers, \"all\" of them; met\nin London 🇬🇧"_s;
    meeting.type = EventType::Meeting;
    meeting.dateBasis = DateBasis::Publication;
    meeting.who = {{u"Ann Lee"_s, {}}, {u"Bo <Kim>"_s, {}}};
    meeting.where = {{u"London"_s, first.spanOf(u"London"_s)}};
    meeting.confidence = 0.934;
    meeting.trace = {{TraceStep::Kind::Words, u"Wednesday"_s, first.spanOf(u"Wednesday"_s)},
                     {TraceStep::Kind::Result, u"2021-05-05"_s, {}}};
    first.event(u"deteriorated"_s, u"2019"_s, u"2019"_s).type = EventType::Dispute;
    Event &rejected = first.event(u"fell"_s, u"2021-05"_s);
    rejected.review = Review::Rejected;
    first.item.extraction.timexes.push_back({first.spanOf(u"Wednesday"_s),
                                             TimexType::Date,
                                             u"2021-05-05"_s,
                                             {},
                                             DateValue::fromTimex(u"2021-05-05"),
                                             true,
                                             u"weekday-3"_s,
                                             u"weekday"_s,
                                             {},
                                             false});

    SampleArticle second(u"The strike began last month.\nNobody knows when the ship sank.\n"_s);
    second.item.article.name = u"folder/undated.txt"_s;
    Event &strike = second.event(u"began"_s, {}, u"last month"_s);
    strike.relative = u"last month"_s;
    strike.offset = u"month-1"_s;
    second.event(u"sank"_s, {}).type = EventType::Disaster;

    ExportData data;
    data.title = u"A library"_s;
    data.articles = {first.item, second.item};
    return data;
}

std::shared_ptr<const EventCodes> sampleCodes()
{
    const auto codes = EventCodes::load(resourceFolder());
    return codes ? *codes : nullptr;
}

QByteArray exported(EventFormat format, const ExportData &data, const ExportOptions &options,
                    ExportSummary *summary)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto result = writeEvents(format, buffer, data, options);
    if (!result)
        return "failed: " + result.problem().what.toUtf8();
    if (summary)
        *summary = *result;
    return buffer.data();
}

} // namespace dateline
