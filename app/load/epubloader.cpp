// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/epubloader.h"
#include "app/load/articlefields.h"
#include "app/load/charset.h"
#include "app/load/limits.h"
#include "app/load/namedate.h"
#include "app/load/officedocument.h"
#include "app/load/richtext.h"
#include "app/load/xmlcheck.h"
#include <QHash>
#include <QUrl>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// The package document: what the book is and in which order its files are read.
struct EpubPackage
{
    QString title;
    QString author;
    QString published;
    QString language;
    QString publisher;
    QStringList chapters; ///< paths within the archive
};

/// \a href against the folder of \a base, without . and .. steps.
QString resolved(const QString &base, const QString &href)
{
    const QUrl url = QUrl(u"file:///"_s + base).resolved(QUrl(href));
    return url.path().mid(1);
}

QString packagePath(const QByteArray &container)
{
    QXmlStreamReader reader(container);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "rootfile"_L1)
            return reader.attributes().value("full-path"_L1).toString();
    return {};
}

void readMetadata(QXmlStreamReader &reader, EpubPackage &package)
{
    const QStringView element = reader.name();
    if (element == "title"_L1 && package.title.isEmpty())
        package.title = simplifiedText(reader);
    else if (element == "creator"_L1 && package.author.isEmpty())
        package.author = simplifiedText(reader);
    else if (element == "language"_L1 && package.language.isEmpty())
        package.language = simplifiedText(reader).section(u'-', 0, 0).toLower();
    else if (element == "publisher"_L1)
        package.publisher = simplifiedText(reader);
    else if (element == "date"_L1) {
        const bool publication =
            reader.attributes().value("http://www.idpf.org/2007/opf"_L1, "event"_L1) == "publication"_L1;
        const QString date = simplifiedText(reader);
        if (publication || package.published.isEmpty())
            package.published = date;
    }
}

EpubPackage readPackage(const QByteArray &xml, const QString &path)
{
    EpubPackage package;
    QHash<QString, QString> files; // of the manifest, by id
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = reader.attributes();
        if (reader.name() == "item"_L1) {
            if (!attributes.value("properties"_L1).split(u' ').contains("nav"_L1))
                files.insert(attributes.value("id"_L1).toString(),
                             resolved(path, attributes.value("href"_L1).toString()));
        } else if (reader.name() == "itemref"_L1) {
            const QString file = files.value(attributes.value("idref"_L1).toString());
            if (!file.isEmpty() && attributes.value("linear"_L1) != "no"_L1)
                package.chapters << file;
        } else {
            readMetadata(reader, package);
        }
    }
    return package;
}

/// Whether a chapter is among the encrypted files; fonts often are, and harm nothing.
bool isLocked(const ZipArchive &archive, const EpubPackage &package, const QString &name)
{
    const auto encryption = documentPart(archive, u"META-INF/encryption.xml"_s, name);
    QXmlStreamReader reader(encryption.value_or(QByteArray()));
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "CipherReference"_L1 &&
            package.chapters.contains(QUrl(reader.attributes().value("URI"_L1).toString()).path()))
            return true;
    return false;
}

} // namespace

QString EpubLoader::format() const
{
    return u"epub"_s;
}

QStringList EpubLoader::patterns() const
{
    return {u"*.epub"_s};
}

bool EpubLoader::canHandle(const Source &source) const
{
    return ZipArchive::isZip(source.bytes) && (source.name.endsWith(".epub"_L1, Qt::CaseInsensitive) ||
                                               source.bytes.left(200).contains("application/epub+zip"));
}

Result<LoadedArticles> EpubLoader::load(const Source &source) const
{
    const auto archive = ZipArchive::open(source);
    if (!archive)
        return archive.problem();
    const auto container = documentPart(*archive, u"META-INF/container.xml"_s, source.name);
    const QString path = container ? packagePath(*container) : QString();
    const auto xml = documentPart(*archive, path, source.name);
    if (!xml)
        return Problem{
            source.name, u"This is no EPUB book: its table of files is missing or damaged."_s, {}, {}};
    const EpubPackage package = readPackage(*xml, path);
    if (isLocked(*archive, package, source.name))
        return Problem{source.name,
                       u"The book is locked: its text is encrypted."_s,
                       {},
                       u"Open it in the program that it was bought for."_s};
    Article article;
    QStringList texts;
    qint64 left = limits::maxDocumentPart;
    int bad = 0;
    for (const QString &chapter : package.chapters) {
        const auto page = archive->read(chapter, left);
        if (!page) {
            ++bad;
            continue;
        }
        left -= page->size();
        texts << textOfFragment(decodeText(*page, declaredCharset(*page)).text);
    }
    article.text = textOfParagraphs(texts.join(u'\n').split(u'\n'));
    article.title = package.title.left(limits::maxTitleLength);
    article.author = package.author;
    article.source = package.publisher;
    article.language = package.language;
    article.encoding = u"UTF-8 (XML)"_s;
    if (bad > 0 && bad == package.chapters.size())
        return Problem{source.name,
                       u"The book is damaged: none of its %1 chapters can be unpacked."_s.arg(bad),
                       {},
                       u"Fetch it again."_s};
    if (bad > 0)
        article.notes << u"%1 of %2 chapters could not be read."_s.arg(bad).arg(package.chapters.size());
    if (const auto day = dayInField(package.published, NumericOrder::Unknown))
        article.published = {day, PublicationBasis::Metadata, u"dc:date: "_s + package.published, 0.8};
    completeFromHead(article, titleFromPath(source.name), {}, {});
    return LoadedArticles{{article}, {}};
}

} // namespace dateline
