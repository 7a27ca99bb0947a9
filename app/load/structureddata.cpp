// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/structureddata.h"
#include <algorithm>
#include <deque>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// Text of scripts as written: the blocks leave it out, and it may not be simplified.
QString scriptText(const HtmlTree &tree, int script)
{
    QString text;
    for (int i = script + 1; i < tree[script].end; ++i)
        text += tree[i].text;
    return text;
}

/// Some pages put raw line feeds into strings or comment marks around all; a strict parser refuses both.
QByteArray repaired(QString text)
{
    text.replace(u'\n', u' ').replace(u'\r', u' ').replace(u'\t', u' ');
    const qsizetype object = text.indexOf(u'{');
    const qsizetype array = text.indexOf(u'[');
    const bool isArray = array >= 0 && (object < 0 || array < object);
    const qsizetype begin = isArray ? array : object;
    const qsizetype end = text.lastIndexOf(isArray ? u']' : u'}');
    return begin < 0 || end < begin ? QByteArray() : text.mid(begin, end - begin + 1).toUtf8();
}

/// All objects in the page's JSON-LD, outer ones first.
std::vector<QJsonObject> structuredObjects(const HtmlTree &tree)
{
    constexpr size_t enough = 2000;
    std::vector<QJsonObject> objects;
    std::deque<QJsonValue> open;
    for (int i = 0; i < tree.size(); ++i) {
        if (!tree[i].is("script") || !tree[i].attribute("type").contains("ld+json"_L1, Qt::CaseInsensitive))
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(repaired(scriptText(tree, i)));
        if (document.isArray())
            open.push_back(document.array());
        else if (document.isObject())
            open.push_back(document.object());
    }
    while (!open.empty() && objects.size() < enough) {
        const QJsonValue value = open.front();
        open.pop_front();
        if (value.isObject())
            objects.push_back(value.toObject());
        if (value.isArray())
            for (const QJsonValue &item : value.toArray())
                open.push_back(item);
        else
            for (const QJsonValue &item : value.toObject())
                if (item.isObject() || item.isArray())
                    open.push_back(item);
    }
    return objects;
}

bool isArticle(const QJsonObject &object)
{
    const QJsonValue type = object["@type"_L1];
    const QString name = type.isArray() ? type[0].toString() : type.toString();
    return name.endsWith("Article"_L1) || name.endsWith("Posting"_L1) || name == "Report"_L1 ||
           name == "Review"_L1 || name == "Recipe"_L1;
}

} // namespace

std::vector<StructuredField> structuredDates(const HtmlTree &tree)
{
    const std::vector<QJsonObject> objects = structuredObjects(tree);
    std::vector<StructuredField> fields;
    const auto take = [&](QLatin1String name, bool articles) {
        for (const QJsonObject &object : objects)
            if (isArticle(object) == articles && object[name].isString())
                fields.push_back({name, object[name].toString()});
    };
    take("datePublished"_L1, true);
    take("datePublished"_L1, false);
    take("dateCreated"_L1, true);
    return fields;
}

QString structuredBody(const HtmlTree &tree)
{
    QString longest;
    for (const QJsonObject &object : structuredObjects(tree))
        if (const QString body = object["articleBody"_L1].toString(); body.size() > longest.size())
            longest = body;
    return longest;
}

} // namespace dateline
