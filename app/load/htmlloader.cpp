// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/htmlloader.h"
#include "app/load/bodytext.h"
#include "app/load/charset.h"
#include "app/load/htmlmetadata.h"
#include "app/load/limits.h"
#include "app/load/namedate.h"
#include "app/load/pagefault.h"
#include "app/load/plaintext.h"
#include "app/load/publicationdate.h"
#include "app/load/structureddata.h"
#include <QByteArrayView>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

bool hasHtmlName(const QString &name)
{
    for (QLatin1String ending : {".html"_L1, ".htm"_L1, ".xhtml"_L1, ".html.gz"_L1, ".htm.gz"_L1})
        if (name.endsWith(ending, Qt::CaseInsensitive))
            return true;
    return false;
}

/// Nothing, or comments and declarations, perhaps behind a byte order mark.
bool isMarkupOnly(const QByteArray &before)
{
    const QByteArray bare = before.trimmed();
    return bare.isEmpty() || bare.startsWith('<') ||
           (bare.startsWith("\xEF\xBB\xBF") && (bare.size() == 3 || bare[3] == '<')) || bare == "\xFF\xFE" ||
           bare == "\xFE\xFF";
}

/// Whether the first bytes open a page; NULs are dropped so that UTF-16 is seen, too.
bool hasHtmlStart(const QByteArray &bytes)
{
    QByteArray head = bytes.left(2048).toLower();
    head.removeIf([](char c) { return c == '\0'; });
    for (const char *start : {"<!doctype html", "<html", "<head", "<body", "<article"})
        if (const qsizetype at = head.indexOf(start); at >= 0 && isMarkupOnly(head.left(at)))
            return true;
    return false;
}

/// The text on the page or, where a script would fetch it, that of the page's structured data.
QString articleText(const HtmlTree &tree, const std::vector<HtmlBlock> &blocks, const QString &title)
{
    const QString visible = bodyText(tree, blocks, title).text;
    const QString structured = structuredBody(tree);
    if (structured.size() < 300 || structured.size() < 2 * visible.size())
        return visible;
    if (!structured.contains("</p>"_L1))
        return structured.trimmed();
    const HtmlTree inner = parseHtml(structured);
    return bodyText(inner, htmlBlocks(inner), title).text;
}

bool isAddress(const QString &name)
{
    return name.startsWith("http://"_L1) || name.startsWith("https://"_L1);
}

} // namespace

QString HtmlLoader::format() const
{
    return u"html"_s;
}

QStringList HtmlLoader::patterns() const
{
    return {u"*.html"_s, u"*.htm"_s, u"*.xhtml"_s};
}

bool HtmlLoader::canHandle(const Source &source) const
{
    return hasHtmlName(source.name) || hasHtmlStart(source.bytes);
}

Result<LoadedArticles> HtmlLoader::load(const Source &source) const
{
    const DecodedText decoded =
        decodeText(source.bytes, source.charset.isEmpty() ? declaredCharset(source.bytes) : source.charset);
    if (looksBinary(decoded.text))
        return Problem{source.name, u"This is no web page: the file holds binary data."_s, {}, {}};
    const HtmlTree tree = parseHtml(decoded.text);
    const std::vector<HtmlBlock> blocks = htmlBlocks(tree);
    const HtmlMetadata metadata = htmlMetadata(tree);
    Article article;
    article.title = metadata.title.isEmpty() ? titleFromPath(source.name) : metadata.title;
    article.author = metadata.author;
    article.source = metadata.source;
    article.url = isAddress(source.name) ? source.name : metadata.url;
    article.language = metadata.language;
    article.encoding = decoded.label();
    article.published = publicationDate(tree, blocks, article.url);
    article.text = breakLongLines(cleanText(articleText(tree, blocks, article.title)), limits::maxLineLength);
    article.notes = decoded.notes();
    if (const PageFault wrong = faultOf(tree, article.title, article.text); wrong == PageFault::Paywall)
        article.notes << toSentence(wrong);
    else if (wrong != PageFault::None)
        return Problem{
            source.name, toSentence(wrong), {}, u"Open the article in a browser and save it again."_s};
    if (tree.reduced)
        article.notes << u"The page is nested too deeply; some of its markup was left out."_s;
    return LoadedArticles{{article}, {}};
}

} // namespace dateline
