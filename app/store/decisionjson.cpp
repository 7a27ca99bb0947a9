// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/decisionjson.h"
#include <QJsonArray>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

QJsonArray spanToJson(TextSpan span)
{
    return {qint64(span.begin), qint64(span.end)};
}

TextSpan spanFromJson(const QJsonValue &json)
{
    return {json[0].toInteger(), json[1].toInteger()};
}

QJsonArray mentionsToJson(const std::vector<NamedMention> &mentions)
{
    QJsonArray array;
    for (const NamedMention &mention : mentions)
        array << QJsonObject{{u"name"_s, mention.name}, {u"span"_s, spanToJson(mention.span)}};
    return array;
}

std::vector<NamedMention> mentionsFromJson(const QJsonArray &array)
{
    std::vector<NamedMention> mentions;
    for (const QJsonValue &value : array)
        mentions.push_back({value[u"name"].toString(), spanFromJson(value[u"span"])});
    return mentions;
}

QJsonArray spansToJson(const std::vector<TextSpan> &spans)
{
    QJsonArray array;
    for (TextSpan span : spans)
        array << spanToJson(span);
    return array;
}

std::vector<TextSpan> spansFromJson(const QJsonArray &array)
{
    std::vector<TextSpan> spans;
    for (const QJsonValue &value : array)
        spans.push_back(spanFromJson(value));
    return spans;
}

/// null for "not dated".
QJsonValue dateToJson(const std::optional<DateValue> &date)
{
    if (!date)
        return QJsonValue::Null;
    return QJsonObject{{u"value"_s, date->toTimex()}, {u"qualifier"_s, QString(toText(date->qualifier()))}};
}

std::optional<DateValue> dateFromJson(const QJsonValue &json)
{
    const auto date = DateValue::fromTimex(json[u"value"].toString());
    const auto qualifier = qualifierFromText(json[u"qualifier"].toString());
    return date ? std::optional(date->withQualifier(qualifier.value_or(DateQualifier::Exact))) : std::nullopt;
}

QStringList stringsFromJson(const QJsonValue &json)
{
    QStringList strings;
    for (const QJsonValue &value : json.toArray())
        strings << value.toString();
    return strings;
}

} // namespace

QJsonObject contentToJson(const Event &event)
{
    return {{u"title"_s, event.title},
            {u"type"_s, QString(toText(event.type))},
            {u"status"_s, QString(toText(event.status))},
            {u"trigger"_s, spanToJson(event.trigger)},
            {u"mentions"_s, spansToJson(event.mentions)},
            {u"sentence"_s, spanToJson(event.sentence)},
            {u"date"_s, dateToJson(event.date)},
            {u"basis"_s, QString(toText(event.dateBasis))},
            {u"relative"_s, event.relative},
            {u"offset"_s, event.offset},
            {u"dateSpan"_s, spanToJson(event.dateSpan)},
            {u"who"_s, mentionsToJson(event.who)},
            {u"where"_s, mentionsToJson(event.where)}};
}

void setContent(Event &event, const QJsonObject &json)
{
    const auto has = [&](QLatin1String key) { return json.contains(key); };
    if (has("title"_L1))
        event.title = json["title"_L1].toString();
    event.type = eventTypeFromText(json["type"_L1].toString()).value_or(event.type);
    event.status = eventStatusFromText(json["status"_L1].toString()).value_or(event.status);
    if (has("trigger"_L1))
        event.trigger = spanFromJson(json["trigger"_L1]);
    if (has("mentions"_L1))
        event.mentions = spansFromJson(json["mentions"_L1].toArray());
    if (has("sentence"_L1))
        event.sentence = spanFromJson(json["sentence"_L1]);
    if (has("date"_L1))
        event.date = dateFromJson(json["date"_L1]);
    event.dateBasis = dateBasisFromText(json["basis"_L1].toString()).value_or(event.dateBasis);
    if (has("relative"_L1))
        event.relative = json["relative"_L1].toString();
    if (has("offset"_L1))
        event.offset = json["offset"_L1].toString();
    if (has("dateSpan"_L1))
        event.dateSpan = spanFromJson(json["dateSpan"_L1]);
    if (has("who"_L1))
        event.who = mentionsFromJson(json["who"_L1].toArray());
    if (has("where"_L1))
        event.where = mentionsFromJson(json["where"_L1].toArray());
}

QJsonObject editToJson(const EventEdit &edit)
{
    QJsonObject json;
    if (edit.title)
        json["title"_L1] = *edit.title;
    if (edit.type)
        json["type"_L1] = QString(toText(*edit.type));
    if (edit.status)
        json["status"_L1] = QString(toText(*edit.status));
    if (edit.date)
        json["date"_L1] = dateToJson(*edit.date);
    if (edit.who)
        json["who"_L1] = QJsonArray::fromStringList(*edit.who);
    if (edit.where)
        json["where"_L1] = QJsonArray::fromStringList(*edit.where);
    return json;
}

EventEdit editFromJson(const QJsonObject &json)
{
    EventEdit edit;
    if (json.contains("title"_L1))
        edit.title = json["title"_L1].toString();
    edit.type = eventTypeFromText(json["type"_L1].toString());
    edit.status = eventStatusFromText(json["status"_L1].toString());
    if (json.contains("date"_L1))
        edit.date.emplace(dateFromJson(json["date"_L1]));
    if (json.contains("who"_L1))
        edit.who = stringsFromJson(json["who"_L1]);
    if (json.contains("where"_L1))
        edit.where = stringsFromJson(json["where"_L1]);
    return edit;
}

QJsonObject articleEditToJson(const ArticleEdit &edit)
{
    QJsonObject json;
    if (edit.tags)
        json["tags"_L1] = QJsonArray::fromStringList(*edit.tags);
    if (edit.note)
        json["note"_L1] = *edit.note;
    if (edit.group)
        json["group"_L1] = *edit.group;
    return json;
}

ArticleEdit articleEditFromJson(const QJsonObject &json)
{
    ArticleEdit edit;
    if (json.contains("tags"_L1))
        edit.tags = stringsFromJson(json["tags"_L1]);
    if (json.contains("note"_L1))
        edit.note = json["note"_L1].toString();
    if (json.contains("group"_L1))
        edit.group = json["group"_L1].toString();
    return edit;
}

QJsonObject readingToJson(const Article &article)
{
    const PublicationDate &published = article.published;
    return {{u"text"_s, article.text},
            {u"title"_s, article.title},
            {u"author"_s, article.author},
            {u"source"_s, article.source},
            {u"language"_s, article.language},
            {u"encoding"_s, article.encoding},
            {u"notes"_s, QJsonArray::fromStringList(article.notes)},
            {u"published"_s, published.date ? QJsonValue(published.date->toTimex()) : QJsonValue::Null},
            {u"basis"_s, QString(toText(published.basis))},
            {u"evidence"_s, published.evidence},
            {u"confidence"_s, published.confidence}};
}

void setReading(Article &article, const QJsonObject &json)
{
    article.text = json["text"_L1].toString();
    article.title = json["title"_L1].toString();
    article.author = json["author"_L1].toString();
    article.source = json["source"_L1].toString();
    article.language = json["language"_L1].toString();
    article.encoding = json["encoding"_L1].toString();
    article.notes = stringsFromJson(json["notes"_L1]);
    article.published.date = PartialDate::fromTimex(json["published"_L1].toString());
    article.published.basis =
        publicationBasisFromText(json["basis"_L1].toString()).value_or(PublicationBasis::None);
    article.published.evidence = json["evidence"_L1].toString();
    article.published.confidence = json["confidence"_L1].toDouble();
}

} // namespace dateline
