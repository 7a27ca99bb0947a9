// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/docxloader.h"
#include "app/load/officedocument.h"
#include "app/load/xmlcheck.h"

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String mainPart = "word/document.xml"_L1;

/// Reads the paragraphs of document.xml; text that was deleted under revision, field codes and what stands
/// in text boxes twice stay out.
class WordReader
{
public:
    explicit WordReader(const QByteArray &xml)
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
            else if (token == QXmlStreamReader::Characters && m_inText > 0 && m_left == 0)
                m_paragraph += m_reader.text();
        }
        finishParagraph();
        if (m_reader.hasError() && m_paragraphs.isEmpty())
            return xmlProblem(m_reader, name);
        return m_paragraphs;
    }

    QString title() const { return m_title; }
    bool isCutOff() const { return m_reader.hasError(); }

private:
    static bool isLeftOut(QStringView element)
    {
        return element == "del"_L1 || element == "moveFrom"_L1 || element == "instrText"_L1 ||
               element == "Fallback"_L1;
    }

    void start()
    {
        const QStringView element = m_reader.name();
        if (isLeftOut(element))
            ++m_left;
        else if (element == "t"_L1)
            ++m_inText;
        else if (element == "p"_L1)
            finishParagraph();
        else if (element == "tab"_L1 || element == "br"_L1 || element == "cr"_L1)
            m_paragraph += u' ';
        else if (element == "noBreakHyphen"_L1)
            m_paragraph += u'-';
        else if (element == "pStyle"_L1)
            m_isTitle =
                m_reader.attributes().value("http://schemas.openxmlformats.org/wordprocessingml/2006/main"_L1,
                                            "val"_L1) == "Title"_L1;
    }

    void end()
    {
        const QStringView element = m_reader.name();
        if (isLeftOut(element))
            --m_left;
        else if (element == "t"_L1)
            --m_inText;
        else if (element == "p"_L1)
            finishParagraph();
    }

    void finishParagraph()
    {
        if (m_isTitle && m_title.isEmpty())
            m_title = m_paragraph.simplified();
        m_isTitle = false;
        m_paragraphs << m_paragraph;
        m_paragraph.clear();
    }

    QXmlStreamReader m_reader;
    QStringList m_paragraphs;
    QString m_paragraph;
    QString m_title;
    bool m_isTitle = false;
    int m_inText = 0;
    int m_left = 0;
};

DocumentProperties readProperties(const QByteArray &xml)
{
    DocumentProperties properties;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView element = reader.name();
        if (element == "title"_L1)
            properties.title = simplifiedText(reader);
        else if (element == "creator"_L1)
            properties.author = simplifiedText(reader);
        else if (element == "created"_L1)
            properties.created = simplifiedText(reader);
        else if (element == "language"_L1)
            properties.language = simplifiedText(reader).section(u'-', 0, 0).toLower();
    }
    return properties;
}

} // namespace

QString DocxLoader::format() const
{
    return u"docx"_s;
}

QStringList DocxLoader::patterns() const
{
    return {u"*.docx"_s, u"*.docm"_s};
}

bool DocxLoader::canHandle(const Source &source) const
{
    return ZipArchive::isZip(source.bytes) && (source.name.endsWith(".docx"_L1, Qt::CaseInsensitive) ||
                                               source.name.endsWith(".docm"_L1, Qt::CaseInsensitive) ||
                                               source.bytes.contains("word/document.xml"));
}

Result<LoadedArticles> DocxLoader::load(const Source &source) const
{
    const auto archive = ZipArchive::open(source);
    if (!archive)
        return archive.problem();
    const auto xml =
        documentText(*archive, mainPart, source.name, u"This is no Word document: it has no text part."_s);
    if (!xml)
        return xml.problem();
    WordReader reader(*xml);
    const auto paragraphs = reader.read(source.name);
    if (!paragraphs)
        return paragraphs.problem();
    const auto core = documentPart(*archive, u"docProps/core.xml"_s, source.name);
    const DocumentProperties properties = core ? readProperties(*core) : DocumentProperties();
    return LoadedArticles{{articleOfDocument(*paragraphs, properties, reader.title(), u"created"_s,
                                             source.name, reader.isCutOff())},
                          {}};
}

} // namespace dateline
