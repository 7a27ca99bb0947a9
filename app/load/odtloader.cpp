// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/odtloader.h"
#include "app/load/officedocument.h"
#include "app/load/xmlcheck.h"

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String mimeType = "application/vnd.oasis.opendocument.text"_L1;

/// What stands beside the running text: comments, notes, tracked deletions, drawings' descriptions.
bool isLeftOut(QStringView element)
{
    return element == "annotation"_L1 || element == "note"_L1 || element == "tracked-changes"_L1 ||
           element == "desc"_L1 || element == "table-of-content"_L1;
}

/// Reads the paragraphs and headings of content.xml.
class OdtReader
{
public:
    explicit OdtReader(const QByteArray &xml)
        : m_reader(xml)
    {
    }

    Result<QStringList> read(const QString &name)
    {
        while (!m_reader.atEnd()) {
            const auto token = m_reader.readNext();
            if (token == QXmlStreamReader::StartElement)
                start();
            else if (token == QXmlStreamReader::EndElement)
                end();
            else if (token == QXmlStreamReader::Characters && m_paragraphs.size() > 0 && m_left == 0 &&
                     m_open > 0)
                m_paragraphs.last() += m_reader.text();
        }
        if (m_reader.hasError() && m_paragraphs.isEmpty())
            return xmlProblem(m_reader, name);
        return m_paragraphs;
    }

    bool isCutOff() const { return m_reader.hasError(); }

private:
    static bool isParagraph(QStringView element) { return element == "p"_L1 || element == "h"_L1; }

    void start()
    {
        const QStringView element = m_reader.name();
        if (isLeftOut(element)) {
            ++m_left;
        } else if (isParagraph(element) && m_left == 0) {
            ++m_open;
            m_paragraphs << QString();
        } else if ((element == "s"_L1 || element == "tab"_L1 || element == "line-break"_L1) && m_open > 0) {
            m_paragraphs.last() += u' ';
        }
    }

    void end()
    {
        const QStringView element = m_reader.name();
        if (isLeftOut(element))
            --m_left;
        else if (isParagraph(element) && m_left == 0)
            --m_open;
    }

    QXmlStreamReader m_reader;
    QStringList m_paragraphs;
    int m_open = 0;
    int m_left = 0;
};

DocumentProperties readMeta(const QByteArray &xml)
{
    DocumentProperties meta;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView element = reader.name();
        if (element == "title"_L1)
            meta.title = simplifiedText(reader);
        else if (element == "initial-creator"_L1 || (element == "creator"_L1 && meta.author.isEmpty()))
            meta.author = simplifiedText(reader);
        else if (element == "creation-date"_L1)
            meta.created = simplifiedText(reader);
    }
    return meta;
}

} // namespace

QString OdtLoader::format() const
{
    return u"odt"_s;
}

QStringList OdtLoader::patterns() const
{
    return {u"*.odt"_s};
}

bool OdtLoader::canHandle(const Source &source) const
{
    return ZipArchive::isZip(source.bytes) && (source.name.endsWith(".odt"_L1, Qt::CaseInsensitive) ||
                                               source.bytes.left(200).contains(mimeType.data()));
}

Result<LoadedArticles> OdtLoader::load(const Source &source) const
{
    const auto archive = ZipArchive::open(source);
    if (!archive)
        return archive.problem();
    const auto xml = documentText(*archive, u"content.xml"_s, source.name,
                                  u"This is no OpenDocument text: it has no text part."_s);
    if (!xml)
        return xml.problem();
    OdtReader reader(*xml);
    const auto paragraphs = reader.read(source.name);
    if (!paragraphs)
        return paragraphs.problem();
    const auto meta = documentPart(*archive, u"meta.xml"_s, source.name);
    const DocumentProperties properties = meta ? readMeta(*meta) : DocumentProperties();
    return LoadedArticles{
        {articleOfDocument(*paragraphs, properties, {}, u"creation-date"_s, source.name, reader.isCutOff())},
        {}};
}

} // namespace dateline
