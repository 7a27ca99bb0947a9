// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/jsonarticle.h"
#include "app/load/htmlloader.h"
#include "app/load/limits.h"
#include "app/load/plaintext.h"
#include "app/load/richtext.h"
#include "app/load/texthead.h"
#include <QJsonArray>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

QString textOfValue(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'f', 0);
    if (value.isObject()) {
        for (QLatin1String key :
             {"name"_L1, "rendered"_L1, "value"_L1, "text"_L1, "title"_L1, "url"_L1, "$oid"_L1, "$date"_L1})
            if (const QString text = textOfValue(value[key]); !text.isEmpty())
                return text;
        return {};
    }
    QStringList items;
    for (const QJsonValue &item : value.toArray())
        if (const QString text = textOfValue(item); !text.isEmpty())
            items << text;
    return items.join(", "_L1);
}

bool isMarkup(const QString &text)
{
    return text.contains("</"_L1) || text.contains("<p>"_L1) || text.contains("<br"_L1);
}

/// Whole pages go to the page loader, fragments are all text.
Result<Article> articleOfMarkup(const QString &html, const NamedFields &fields)
{
    if (html.contains("<body"_L1, Qt::CaseInsensitive) || html.contains("<html"_L1, Qt::CaseInsensitive)) {
        auto loaded = HtmlLoader().load({valueOf(fields, ArticleField::Url), html.toUtf8()});
        if (!loaded)
            return loaded.problem();
        return std::move(loaded->front());
    }
    Article article;
    article.text = textOfFragment(html);
    return article;
}

} // namespace

NamedFields fieldsOf(const QJsonObject &object)
{
    NamedFields fields;
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const QString text = textOfValue(*it); !text.isEmpty())
            fields.emplace_back(it.key(), text);
    for (QLatin1String inner : {"fields"_L1, "attributes"_L1, "_source"_L1}) {
        const QJsonObject more = object[inner].toObject();
        for (auto it = more.begin(); it != more.end(); ++it)
            if (const QString text = textOfValue(*it); !text.isEmpty())
                fields.emplace_back(it.key(), text);
    }
    return fields;
}

bool hasArticleText(const QJsonObject &object)
{
    const NamedFields fields = fieldsOf(object);
    return !valueOf(fields, ArticleField::Text).isEmpty() || !valueOf(fields, ArticleField::Html).isEmpty() ||
           !valueOf(fields, ArticleField::Summary).isEmpty();
}

Article articleOfPlainText(const QString &text)
{
    Article article;
    article.text =
        breakLongLines(joinWrappedLines(cleanText(text, TextCleaning::KeepOffsets)), limits::maxLineLength);
    article.format = u"text"_s;
    article.encoding = u"UTF-8 (JSON)"_s;
    const TextHead head = readTextHead(article.text);
    article.title = head.title;
    article.author = head.author;
    article.published = head.published;
    return article;
}

Result<Article> articleOfFields(const NamedFields &fields, const QString &name, NumericOrder order)
{
    QString text = valueOf(fields, ArticleField::Text);
    if (text.isEmpty())
        text = valueOf(fields, ArticleField::Html);
    if (text.isEmpty())
        text = valueOf(fields, ArticleField::Summary);
    if (text.isEmpty())
        return Problem{name,
                       u"The record has no text."_s,
                       {},
                       u"Its text is looked for under text, body, content or html."_s};
    Result<Article> article = isMarkup(text) ? articleOfMarkup(text, fields) : articleOfPlainText(text);
    if (!article)
        return article;
    article->format.clear();
    article->encoding.clear();
    applyFields(fields, *article, order);
    if (article->text.trimmed().isEmpty())
        return Problem{name, u"The record has no text."_s, {}, {}};
    return article;
}

} // namespace dateline
