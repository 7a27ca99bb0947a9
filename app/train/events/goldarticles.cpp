// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/events/goldarticles.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dateline {

namespace {

using namespace Qt::StringLiterals;

/// UTF-16 offset of every code point, and of the end.
std::vector<qsizetype> codePointOffsets(const QString &text)
{
    std::vector<qsizetype> offsets;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (!text[i].isLowSurrogate())
            offsets.push_back(i);
    offsets.push_back(text.size());
    return offsets;
}

GoldEvent readEvent(const QJsonObject &json, const std::vector<qsizetype> &offsets)
{
    GoldEvent event;
    for (const QJsonValue &item : json.value("mentions"_L1).toArray()) {
        const QJsonObject mention = item.toObject();
        event.mentions.push_back({offsets.at(size_t(mention.value("start"_L1).toInt())),
                                  offsets.at(size_t(mention.value("end"_L1).toInt()))});
    }
    event.date = DateValue::fromTimex(json.value("date"_L1).toString());
    event.type = eventTypeFromText(json.value("type"_L1).toString()).value_or(EventType::Other);
    event.stated = json.value("basis"_L1).toString() == "explicit"_L1;
    event.optional = json.value("optional"_L1).toBool();
    for (const QJsonValue &name : json.value("who"_L1).toArray())
        event.who << name.toString();
    event.where = json.value("where"_L1).toString();
    return event;
}

} // namespace

Result<std::vector<GoldArticle>> readGoldArticles(const QString &folder)
{
    std::vector<GoldArticle> articles;
    for (const QString &name : QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const QString path = folder + u'/' + name;
        QFile annotation(path);
        QFile text(path.chopped(5) + u".txt"_s);
        if (!annotation.open(QIODevice::ReadOnly) || !text.open(QIODevice::ReadOnly))
            return Problem{path, u"The annotation or its text cannot be read."_s, {}, {}};
        const QJsonObject json = QJsonDocument::fromJson(annotation.readAll()).object();
        GoldArticle gold;
        gold.article.name = name.chopped(5);
        gold.article.text = QString::fromUtf8(text.readAll());
        gold.article.published.date = PartialDate::fromTimex(json.value("published"_L1).toString());
        gold.article.published.basis = PublicationBasis::Given;
        const auto offsets = codePointOffsets(gold.article.text);
        for (const QJsonValue &item : json.value("events"_L1).toArray())
            gold.events.push_back(readEvent(item.toObject(), offsets));
        articles.push_back(std::move(gold));
    }
    if (articles.empty())
        return Problem{folder, u"There is no annotated article."_s, {}, {}};
    return articles;
}

} // namespace dateline
