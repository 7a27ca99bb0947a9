// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/newsexportloader.h"
#include "app/load/charset.h"
#include "app/load/dateorder.h"
#include "app/load/exporteddocument.h"
#include "app/load/limits.h"
#include "app/load/plaintext.h"
#include "app/load/richtext.h"
#include "app/load/texthead.h"

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// The language's English name as its code, for the few that these exports are mostly in.
QString languageCode(const QString &name)
{
    static constexpr std::pair<QLatin1String, QLatin1String> codes[] = {
        {"english"_L1, "en"_L1}, {"german"_L1, "de"_L1},  {"deutsch"_L1, "de"_L1},    {"french"_L1, "fr"_L1},
        {"spanish"_L1, "es"_L1}, {"italian"_L1, "it"_L1}, {"portuguese"_L1, "pt"_L1}, {"dutch"_L1, "nl"_L1}};
    for (const auto &[word, code] : codes)
        if (name.contains(word, Qt::CaseInsensitive))
            return code;
    return {};
}

Article articleOf(const ExportedDocument &document)
{
    QStringList lines;
    for (const QString &paragraph : document.paragraphs)
        if (!paragraph.trimmed().isEmpty())
            lines << paragraph.simplified();
    Article article;
    article.text = breakLongLines(lines.join(u'\n'), limits::maxLineLength);
    article.title = document.title.left(limits::maxTitleLength);
    article.author =
        document.author.startsWith("By "_L1, Qt::CaseInsensitive) ? document.author.mid(3) : document.author;
    article.source = document.source;
    article.url = document.url;
    article.language = languageCode(document.language);
    const PublicationDate given = publishedIn(document.published, NumericOrder::Unknown,
                                              PublicationBasis::Metadata, document.published, 0.95);
    article.published = given.isKnown() ? given : combined(readTextHead(article.text).published, given);
    return article;
}

} // namespace

QString NewsExportLoader::format() const
{
    return u"newsexport"_s;
}

QStringList NewsExportLoader::patterns() const
{
    return {u"*.txt"_s};
}

bool NewsExportLoader::canHandle(const Source &source) const
{
    const QByteArray &bytes = source.bytes;
    const bool sign = bytes.contains(" DOCUMENTS\n") || bytes.contains(" DOCUMENTS\r") ||
                      bytes.contains("\nEnd of Document") || bytes.contains("\nPublication title:") ||
                      bytes.contains("\nDocument ") || bytes.contains("\nAN ");
    return sign && databaseOf(QString::fromLatin1(bytes).split(u'\n')) != NewsDatabase::None;
}

Result<LoadedArticles> NewsExportLoader::load(const Source &source) const
{
    const DecodedText decoded = decodeText(source.bytes, source.charset);
    const QStringList lines = cleanText(decoded.text).split(u'\n');
    const NewsDatabase database = databaseOf(lines);
    if (database == NewsDatabase::None)
        return Problem{source.name, u"This is no export of a news database."_s, {}, {}};
    LoadedArticles loaded;
    for (const QStringList &document : documentsOf(database, lines)) {
        Article article = articleOf(readDocument(database, document));
        if (article.text.trimmed().isEmpty())
            continue; // the list of titles before the documents
        article.name = u"%1#%2"_s.arg(source.name).arg(loaded.size() + 1);
        article.encoding = decoded.label();
        loaded.articles.push_back(std::move(article));
    }
    return loaded;
}

bool NewsExportLoader::hasText(const QByteArray &document, const QByteArray &charset)
{
    const auto loaded = NewsExportLoader().load({{}, document, {}, charset});
    return loaded && loaded->size() > 0;
}

} // namespace dateline
