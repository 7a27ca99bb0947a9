// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/jsonline.h"
#include "app/load/jsonarticle.h"
#include "app/load/language.h"
#include "app/load/writtendate.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

QString idOf(const QJsonObject &object, const QString &name)
{
    const QJsonValue id = object["id"_L1];
    if (id.isDouble())
        return QString::number(id.toInteger());
    return id.toString().isEmpty() ? name : id.toString();
}

Result<Article> articleOf(const QJsonObject &object, const QString &id, const LoadOptions &options)
{
    if (object["text"_L1].isString())
        return articleOfPlainText(object["text"_L1].toString());
    if (!object["html"_L1].isString())
        return Problem{id, u"The line has neither \"text\" nor \"html\"."_s, {}, {}};
    auto loaded = loadSource({object["url"_L1].toString(id), object["html"_L1].toString().toUtf8()}, options);
    if (!loaded)
        return loaded.problem();
    if (loaded->articles.empty())
        return Problem{id, u"There is no text in it."_s, {}, {}};
    return std::move(loaded->front());
}

/// A day, or the day that starts a time stamp.
std::optional<PartialDate> dateIn(const QString &text)
{
    if (const auto found = findWrittenDate(text))
        return found->date;
    return PartialDate::fromTimex(text);
}

std::optional<Problem> readPublished(const QJsonObject &object, Article &article)
{
    const QJsonValue field = object["published"_L1];
    const QString value = field.isObject() ? field["value"_L1].toString() : field.toString();
    if (value.isEmpty())
        return std::nullopt;
    const auto date = dateIn(value);
    if (!date)
        return Problem{
            article.name, u"\"published\" is no date: %1."_s.arg(value), {}, u"Write it as 2021-05-05."_s};
    article.published = {date, PublicationBasis::Given, value, 1};
    return std::nullopt;
}

} // namespace

Result<Article> articleFromJsonLine(const QByteArray &line, const QString &name, const LoadOptions &options)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (!document.isObject())
        return Problem{name, u"The line is no JSON object: %1."_s.arg(error.errorString()), {}, {}};
    const QJsonObject object = document.object();
    const QString id = idOf(object, name);
    auto article = articleOf(object, id, options);
    if (!article)
        return article;
    article->name = id;
    if (const QString language = languageOfText(article->text); !language.isEmpty())
        article->language = language;
    if (article->text.trimmed().isEmpty())
        return Problem{id, u"There is no text in it."_s, {}, {}};
    if (const QString title = object["title"_L1].toString(); !title.isEmpty())
        article->title = title;
    if (const QString language = object["language"_L1].toString(); !language.isEmpty())
        article->language = language;
    if (auto problem = readPublished(object, *article))
        return *problem;
    if (options.published)
        article->published = {options.published, PublicationBasis::Given, options.published->toTimex(), 1};
    return article;
}

} // namespace dateline
