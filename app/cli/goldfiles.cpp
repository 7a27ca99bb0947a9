// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/goldfiles.h"
#include "app/cli/articlerun.h"
#include <QJsonDocument>

namespace dateline {

using namespace Qt::StringLiterals;

Problem missingGold(const QString &path)
{
    return {path,
            u"The gold data cannot be read."_s,
            {},
            u"Give the folder that holds gold/ and corpora/ with --gold."_s};
}

std::vector<QJsonObject> jsonLines(const QString &path)
{
    QFile file(path);
    std::vector<QJsonObject> objects;
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray &line : file.readAll().split('\n'))
            if (!line.trimmed().isEmpty())
                objects.push_back(QJsonDocument::fromJson(line).object());
    return objects;
}

QJsonObject jsonFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString textOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList conlluFiles(const QString &folder)
{
    QStringList paths;
    for (const QString &name : QDir(folder).entryList({u"*.conllu"_s}, QDir::Files, QDir::Name))
        paths << QDir(folder).filePath(name);
    return paths;
}

Result<QHash<QString, ExtractedArticle>> extracted(const QString &path, int jobs)
{
    const auto engine = loadEngine();
    if (!engine)
        return engine.problem();
    ArticleArguments arguments;
    arguments.operands = QStringList{path};
    arguments.jsonLines = true;
    arguments.jobs = jobs;
    QHash<QString, ExtractedArticle> byId;
    for (ExtractedArticle &item : collectArticles(arguments, **engine).articles)
        byId.insert(item.article.name, std::move(item));
    return byId;
}

} // namespace dateline
