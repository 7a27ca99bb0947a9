// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/rereading.h"
#include "app/load/registry.h"
#include <algorithm>
#include <QFileInfo>
#include <QRegularExpression>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// "a.jsonl:7" and "a.mbox#7" are articles of one file.
QString withoutNumber(const QString &name)
{
    static const QRegularExpression number(u"[#:][0-9]+$"_s);
    return QString(name).remove(number);
}

bool isChosen(const Article &article)
{
    return article.encoding.endsWith("(chosen by hand)"_L1);
}

/// The only one, or that of the same name.
const Article *counterpart(const Article &article, const LoadedArticles &loaded)
{
    const auto same = std::find_if(loaded.begin(), loaded.end(),
                                   [&](const Article &other) { return other.name == article.name; });
    return same == loaded.end() ? nullptr : &*same;
}

} // namespace

QString fileHolding(const QString &name)
{
    if (!QFileInfo(name).isAbsolute())
        return {};
    for (QString path = name; path.size() > 1; path = QFileInfo(path).path()) {
        for (const QString &candidate : {path, withoutNumber(path)})
            if (const QFileInfo info(candidate); info.isFile())
                return info.absoluteFilePath();
        if (QFileInfo(path).isDir())
            return {};
    }
    return {};
}

Result<QString> rereadableOrigin(const Article &article)
{
    if (const QString file = fileHolding(article.name); !file.isEmpty())
        return file;
    if (isWebAddress(article.name))
        return article.name;
    if (QFileInfo(article.name).isAbsolute())
        return Problem{article.name, u"The file that this article was read from is not there any more."_s,
                       u"Its text is kept in the library."_s, u"Put the file back to read it again."_s};
    return Problem{article.name,
                   u"This article came as text: there are no bytes to read again."_s,
                   {},
                   u"Open its file instead."_s};
}

Result<Article> readAgain(const Article &article, const QByteArray &encoding)
{
    const auto origin = rereadableOrigin(article);
    if (!origin)
        return origin.problem();
    LoadOptions options;
    options.encoding = encoding;
    const auto loaded = isWebAddress(*origin) ? loadAddress(*origin, options) : loadFile(*origin, options);
    if (!loaded)
        return loaded.problem();
    const Article *found = counterpart(article, *loaded);
    if (!found)
        return Problem{article.name, u"The file does not hold this article any more."_s, {}, {}};
    if (!isChosen(*found))
        return Problem{
            article.name, u"Files of this format say themselves what encoding they are in."_s, {}, {}};
    Article reading = *found;
    reading.id = article.id;
    return reading;
}

} // namespace dateline
