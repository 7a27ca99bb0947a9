// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/registry.h"
#include "app/load/gzip.h"
#include "app/load/htmlloader.h"
#include "app/load/limits.h"
#include "app/load/namedate.h"
#include "app/load/textloader.h"
#include "app/load/unsupported.h"
#include <array>
#include <memory>
#include <QFile>
#include <QFileInfo>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// Every format, the particular before the general.
const auto &loaders()
{
    static const std::array<std::unique_ptr<const Loader>, 2> all{std::make_unique<HtmlLoader>(),
                                                                  std::make_unique<TextLoader>()};
    return all;
}

Problem tooLarge(const QString &name, qint64 megabytes, const QString &kept = {})
{
    return {name, u"The file is larger than %1 MB."_s.arg(megabytes), kept,
            u"Split it into one file an article."_s};
}

/// What the caller knows goes before what the loader found, and a name's date comes last.
void complete(Article &article, const Source &source, const Loader &loader, const LoadOptions &options)
{
    if (article.name.isEmpty())
        article.name = source.name;
    article.format = loader.format();
    if (!options.language.isEmpty())
        article.language = options.language;
    if (options.published)
        article.published = {options.published, PublicationBasis::Given, options.published->toTimex(), 1};
    else if (!article.published.isKnown())
        article.published = dateFromPath(source.name);
}

std::optional<Problem> fault(const Article &article)
{
    if (article.text.trimmed().isEmpty())
        return Problem{article.name, u"There is no text in it."_s, {}, {}};
    if (article.text.size() > limits::maxTextLength)
        return tooLarge(article.name, limits::maxTextLength >> 20);
    return std::nullopt;
}

Result<std::vector<Article>> loadWith(const Loader &loader, const Source &source, const LoadOptions &options)
{
    auto loaded = loader.load(source);
    if (!loaded)
        return loaded;
    for (Article &article : *loaded) {
        complete(article, source, loader, options);
        if (auto problem = fault(article))
            return *problem;
    }
    return loaded;
}

} // namespace

Result<std::vector<Article>> loadSource(const Source &source, const LoadOptions &options)
{
    if (source.bytes.isEmpty())
        return Problem{source.name, u"The file is empty."_s, {}, {}};
    if (source.bytes.size() > limits::maxFileBytes)
        return tooLarge(source.name, limits::maxFileBytes >> 20);
    if (isGzip(source.bytes)) {
        auto unpacked = gunzip(source.bytes, source.name);
        return unpacked ? loadSource({source.name, *std::move(unpacked)}, options) : unpacked.problem();
    }
    if (auto problem = unsupportedFormat(source))
        return *problem;
    for (const auto &loader : loaders())
        if (loader->canHandle(source))
            return loadWith(*loader, source, options);
    return Problem{source.name, u"No loader knows this format."_s, {}, {}};
}

Result<std::vector<Article>> loadFile(const QString &path, const LoadOptions &options)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Problem{path, u"There is no such file."_s, {}, u"Check the path."_s};
    if (info.isDir())
        return Problem{path, u"This is a folder."_s, {}, {}};
    if (!info.isFile())
        return Problem{path, u"This is not a regular file."_s, {}, {}};
    if (info.size() > limits::maxFileBytes)
        return tooLarge(path, limits::maxFileBytes >> 20);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{
            path, u"The file cannot be read: %1."_s.arg(file.errorString()), {}, u"Check its permissions."_s};
    return loadSource({path, file.readAll()}, options);
}

QStringList loadableFormats()
{
    QStringList names;
    for (const auto &loader : loaders())
        names << loader->format();
    return names;
}

QStringList loadablePatterns()
{
    return {u"*.txt"_s, u"*.text"_s,  u"*.md"_s,     u"*.html"_s,
            u"*.htm"_s, u"*.xhtml"_s, u"*.txt.gz"_s, u"*.html.gz"_s};
}

} // namespace dateline
