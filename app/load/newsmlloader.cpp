// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/newsmlloader.h"
#include "app/load/articlefields.h"
#include "app/load/limits.h"
#include "app/load/richtext.h"
#include "app/load/xmlitems.h"

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// One item: a whole NITF document, or a newsItem of NewsML-G2 with what its content set holds.
struct NewsItem
{
    QString title;
    QString headline;
    QString author;
    QString source;
    QString language;
    QString issued;  ///< date of publication
    QString created; ///< of this or the first version
    QString plain;   ///< text that has no markup
    QStringList paragraphs;
};

/// NITF and NewsML-G2 in one: their names do not collide, and the one contains the other.
class NewsMlReader
{
public:
    explicit NewsMlReader(const QString &xml)
        : m_reader(xml)
    {
        m_reader.setEntityResolver(&m_entities);
    }

    void read()
    {
        while (!m_reader.atEnd()) {
            const auto token = m_reader.readNext();
            if (token == QXmlStreamReader::StartElement)
                start();
            else if (token == QXmlStreamReader::EndElement)
                end();
            else if (token == QXmlStreamReader::Characters && m_paragraphs > 0 &&
                     !m_item.paragraphs.isEmpty())
                m_item.paragraphs.last() += m_reader.text();
        }
        finishItem();
    }

    const std::vector<NewsItem> &items() const { return m_items; }
    bool isBroken() const { return m_reader.hasError(); }
    const QXmlStreamReader &xml() const { return m_reader; }

private:
    static bool isParagraph(QStringView name)
    {
        return name == "p"_L1 || name == "hl2"_L1 || name == "h1"_L1 || name == "h2"_L1 || name == "h3"_L1 ||
               name == "h4"_L1 || name == "li"_L1 || name == "td"_L1 || name == "pre"_L1;
    }

    void finishItem()
    {
        if (!m_item.paragraphs.isEmpty() || !m_item.plain.isEmpty())
            m_items.push_back(std::move(m_item));
        m_item = {};
        m_inContent = 0;
        m_paragraphs = 0;
    }

    void start()
    {
        const QStringView name = m_reader.name();
        if (name == "newsItem"_L1)
            finishItem();
        if (m_item.language.isEmpty())
            m_item.language =
                m_reader.attributes().value("http://www.w3.org/XML/1998/namespace"_L1, "lang"_L1).toString();
        if (name == "body.content"_L1 || name == "contentSet"_L1)
            ++m_inContent;
        else if (name == "inlineData"_L1)
            m_item.plain += text();
        else if (m_inContent > 0 && isParagraph(name))
            startParagraph();
        else
            readField(name);
    }

    void startParagraph()
    {
        ++m_paragraphs;
        m_item.paragraphs << QString();
    }

    void end()
    {
        const QStringView name = m_reader.name();
        if (name == "newsItem"_L1)
            finishItem();
        else if ((name == "body.content"_L1 || name == "contentSet"_L1) && m_inContent > 0)
            --m_inContent;
        else if (m_paragraphs > 0 && isParagraph(name))
            --m_paragraphs;
    }

    QString text() { return simplifiedText(m_reader); }

    static void fill(QString &field, const QString &value)
    {
        if (field.isEmpty())
            field = value;
    }

    void readField(QStringView name)
    {
        const auto attributes = m_reader.attributes();
        if (name == "headline"_L1 || name == "hl1"_L1)
            fill(m_item.headline, text());
        else if (name == "title"_L1 && m_inContent == 0)
            fill(m_item.title, text());
        else if (name == "by"_L1 || name == "byline"_L1)
            fill(m_item.author, text());
        else if (name == "language"_L1)
            m_item.language = attributes.value("tag"_L1).toString();
        else if (name == "provider"_L1 || name == "creditline"_L1)
            fill(m_item.source,
                 attributes.hasAttribute("literal"_L1) ? attributes.value("literal"_L1).toString() : text());
        else if (name == "pubdata"_L1)
            readPublication(attributes);
        else if (name == "date.issue"_L1 || name == "date.release"_L1 || name == "story.date"_L1)
            fill(m_item.issued, attributes.value("norm"_L1).toString());
        else if (name == "firstCreated"_L1 || name == "contentCreated"_L1 || name == "versionCreated"_L1)
            readCreated(name == "firstCreated"_L1);
    }

    void readPublication(const QXmlStreamAttributes &attributes)
    {
        fill(m_item.source, attributes.value("name"_L1).toString());
        if (attributes.hasAttribute("date.publication"_L1))
            m_item.issued = attributes.value("date.publication"_L1).toString();
    }

    /// The first version is what was published; later ones correct it.
    void readCreated(bool first)
    {
        const QString value = text();
        if (first || m_item.created.isEmpty())
            m_item.created = value;
    }

    HtmlEntities m_entities;
    QXmlStreamReader m_reader;
    std::vector<NewsItem> m_items;
    NewsItem m_item;
    int m_inContent = 0;
    int m_paragraphs = 0;
};

/// 20210505T101500+0000 begins with the day; findWrittenDate() takes eight digits before a letter.
PublicationDate publicationOf(const NewsItem &item)
{
    if (const auto day = dayInField(item.issued.left(8) + u' ' + item.issued.mid(8), NumericOrder::Unknown))
        return {day, PublicationBasis::Metadata, u"date issued: "_s + item.issued, 0.97};
    if (const auto day = dayInField(item.issued, NumericOrder::Unknown))
        return {day, PublicationBasis::Metadata, u"date issued: "_s + item.issued, 0.97};
    if (const auto day = dayInField(item.created, NumericOrder::Unknown))
        return {day, PublicationBasis::Metadata, u"created: "_s + item.created, 0.95};
    return {};
}

QString withoutBy(const QString &byline)
{
    return byline.startsWith("by "_L1, Qt::CaseInsensitive) ? byline.mid(3) : byline;
}

Article articleOf(const NewsItem &item)
{
    Article article;
    article.text = textOfParagraphs(item.paragraphs);
    if (article.text.isEmpty())
        article.text = textOfParagraphs({item.plain});
    article.title = (item.headline.isEmpty() ? item.title : item.headline).left(limits::maxTitleLength);
    article.author = withoutBy(item.author);
    article.source = item.source;
    article.language = item.language.section(u'-', 0, 0).toLower();
    article.published = publicationOf(item);
    completeFromHead(article, {}, {}, {});
    return article;
}

} // namespace

QString NewsMlLoader::format() const
{
    return u"newsml"_s;
}

QStringList NewsMlLoader::patterns() const
{
    return {u"*.xml"_s, u"*.nitf"_s, u"*.newsml"_s};
}

bool NewsMlLoader::canHandle(const Source &source) const
{
    return startsWithElement(source.bytes, {"nitf", "newsItem", "newsMessage", "newsItems"});
}

Result<LoadedArticles> NewsMlLoader::load(const Source &source) const
{
    return loadXmlItems<NewsMlReader>(
        source, [](const NewsItem &item, const NewsMlReader &) { return articleOf(item); });
}

} // namespace dateline
