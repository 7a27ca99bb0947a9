// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/registry.h"
#include "app/core/displaydate.h"
#include "app/load/charset.h"
#include "app/load/csvloader.h"
#include "app/load/docxloader.h"
#include "app/load/epubloader.h"
#include "app/load/feedloader.h"
#include "app/load/filetime.h"
#include "app/load/gziploader.h"
#include "app/load/htmlloader.h"
#include "app/load/jsonloader.h"
#include "app/load/language.h"
#include "app/load/limits.h"
#include "app/load/mailloader.h"
#include "app/load/markdownloader.h"
#include "app/load/namedate.h"
#include "app/load/newsexportloader.h"
#include "app/load/newsmlloader.h"
#include "app/load/odtloader.h"
#include "app/load/pdfloader.h"
#include "app/load/richtext.h"
#include "app/load/sidecar.h"
#include "app/load/textloader.h"
#include "app/load/unsupported.h"
#include "app/load/warcloader.h"
#include "app/load/ziploader.h"
#include <memory>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

using Loaders = std::vector<std::unique_ptr<const Loader>>;

template<class... Formats> Loaders makeLoaders()
{
    Loaders loaders;
    (loaders.push_back(std::make_unique<Formats>()), ...);
    return loaders;
}

/// Every format, the particular before the general.
const Loaders &loaders()
{
    static const Loaders all =
        makeLoaders<GzipLoader, DocxLoader, OdtLoader, EpubLoader, ZipLoader, PdfLoader, WarcLoader,
                    MailLoader, FeedLoader, NewsMlLoader, JsonLoader, CsvLoader, MarkdownLoader, HtmlLoader,
                    NewsExportLoader, TextLoader>();
    return all;
}

Problem tooLarge(const QString &name, qint64 megabytes, const QString &kept = {})
{
    return {name, u"The file is larger than %1 MB."_s.arg(megabytes), kept,
            u"Split it, one file an article. Files of many articles may be larger: JSON, tables, feeds, "
            u"mailboxes, web archives, exports of news databases."_s};
}

/// A date that can be read in two ways, by what is known of the order; a note where nothing is.
void settleOrder(Article &article, const LoadOptions &options)
{
    const QString site = siteOf(article.url, article.source);
    for (const NumericOrder order : {options.dateOrder, options.siteOrders.value(site, NumericOrder::Unknown),
                                     numericOrderOf(article.language, article.url)})
        decideOrder(article, order);
    if (const auto readings = twoReadings(article.published))
        article.notes << u"The publication date “%1” can be read in two ways, as %2 or %3; it is left open."_s
                             .arg(article.published.evidence, toDisplayText(readings->dayFirst),
                                  toDisplayText(readings->monthFirst));
}

/// What the caller knows goes before what the loader found; a date in the file's name is a second opinion.
void complete(Article &article, const Source &source, const Loader &loader, const LoadOptions &options)
{
    if (article.name.isEmpty())
        article.name = source.name;
    if (article.format.isEmpty())
        article.format = loader.format();
    if (const QString language = languageOfText(article.text); !language.isEmpty())
        article.language = language;
    if (!options.language.isEmpty())
        article.language = options.language;
    article.published = combined(article.published, dateFromPath(source.name));
    if (options.published)
        article.published = {options.published, PublicationBasis::Given, options.published->toTimex(), 1};
    settleOrder(article, options);
}

/// Mail and documents say themselves what encoding each part of them is in; an archive hands the choice on.
bool fixesEncoding(const Loader &loader)
{
    static const QStringList formats{u"gzip"_s, u"docx"_s, u"odt"_s,  u"epub"_s,
                                     u"zip"_s,  u"pdf"_s,  u"warc"_s, u"mail"_s};
    return formats.contains(loader.format());
}

const Loader *loaderFor(const Source &source)
{
    for (const auto &loader : loaders())
        if (loader->canHandle(source))
            return loader.get();
    return nullptr;
}

std::optional<Problem> fault(const Article &article)
{
    if (article.text.trimmed().isEmpty())
        return Problem{article.name, u"There is no text in it."_s, {}, {}};
    if (article.text.size() > limits::maxTextLength)
        return tooLarge(article.name, limits::maxTextLength >> 20);
    return std::nullopt;
}

/// The articles of a file that holds many are numbered; those that hold no text become problems.
Result<LoadedArticles> loadWith(const Loader &loader, const Source &source, const LoadOptions &options)
{
    auto loaded = loader.load(source);
    if (!loaded && loaded.problem().remedy == Remedy::RecogniseText && options.recognition)
        loaded = recogniseText(source, options.language, *options.recognition);
    if (!loaded)
        return loaded;
    const bool many = loaded->size() + loaded->problems.size() > 1;
    std::vector<Article> good;
    for (Article &article : *loaded) {
        if (article.name.isEmpty() && many)
            article.name = u"%1#%2"_s.arg(source.name).arg(good.size() + 1);
        complete(article, source, loader, options);
        if (auto problem = fault(article))
            loaded->problems.push_back(*std::move(problem));
        else
            good.push_back(std::move(article));
    }
    loaded->articles = std::move(good);
    if (loaded->articles.empty() && loaded->problems.size() == 1)
        return loaded->problems.front();
    if (loaded->articles.empty() && loaded->problems.empty())
        return Problem{source.name, u"There is no article in it."_s, {}, {}};
    return loaded;
}

/// Valid UTF-8 goes before what a document declares, so that loaders need not know of the choice.
Result<LoadedArticles> loadInChosenEncoding(const Source &source, LoadOptions options)
{
    const auto decoded = decodeInChosen(source.bytes, source.chosenEncoding);
    if (!decoded)
        return Problem{source.name,
                       u"There is no encoding “%1”."_s.arg(QString::fromLatin1(source.chosenEncoding)),
                       {},
                       u"Choose one such as %1."_s.arg(usualEncodings().join(u", "_s))};
    Source inUtf8 = source;
    inUtf8.bytes = decoded->text.toUtf8();
    inUtf8.chosenEncoding.clear();
    options.encoding.clear();
    auto loaded = loadSource(inUtf8, options);
    if (loaded)
        for (Article &article : *loaded) {
            article.encoding = decoded->label();
            article.notes += decoded->notes();
        }
    return loaded;
}

Result<LoadedArticles> loadChecked(const Source &source, const LoadOptions &options)
{
    if (source.bytes.isEmpty())
        return Problem{source.name, u"The file is empty."_s, {}, {}};
    if (source.bytes.size() > limits::maxFileBytes)
        return tooLarge(source.name, limits::maxFileBytes >> 20);
    if (auto problem = unsupportedFormat(source))
        return *problem;
    const Loader *loader = loaderFor(source);
    if (!loader)
        return Problem{source.name, u"No loader knows this format."_s, {}, {}};
    if (source.chosenEncoding.isEmpty() || fixesEncoding(*loader))
        return loadWith(*loader, source, options);
    return loadInChosenEncoding(source, options);
}

} // namespace

Result<LoadedArticles> loadSource(const Source &source, const LoadOptions &options)
{
    if (options.encoding.isEmpty())
        return loadChecked(source, options);
    Source chosen = source;
    chosen.chosenEncoding = options.encoding;
    return loadChecked(chosen, options);
}

Result<LoadedArticles> loadLooseText(const Source &source, const LoadOptions &options)
{
    auto loaded = loadSource(source, options);
    if (loaded)
        for (Article &article : loaded->articles)
            article.hasOrigin = !article.url.isEmpty();
    return loaded;
}

Result<LoadedArticles> loadFile(const QString &path, const LoadOptions &options)
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
    auto loaded = loadSource({path, file.readAll()}, options);
    if (loaded && loaded->size() == 1 && applySidecar(path, loaded->front()))
        settleOrder(loaded->front(), options);
    if (loaded)
        for (Article &article : *loaded)
            doubtLaterThan(info.lastModified().toUTC().date(), article);
    return loaded;
}

Result<LoadedArticles> loadAddress(const QString &url, const LoadOptions &options, const FetchOptions &fetch)
{
    const auto source = fetchPage(url, fetch);
    if (!source)
        return source.problem();
    auto loaded = loadSource(*source, options);
    if (!loaded)
        return Problem{url, loaded.problem().what, loaded.problem().kept, loaded.problem().action};
    for (Article &article : *loaded) {
        if (article.url.isEmpty())
            article.url = source->name;
        if (loaded->size() == 1)
            article.name = url;
    }
    return loaded;
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
    QStringList patterns;
    for (const auto &loader : loaders())
        patterns << loader->patterns();
    patterns.removeDuplicates();
    return patterns;
}

} // namespace dateline
