// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/feedloader.h"
#include "app/load/articlefields.h"
#include "app/load/dateorder.h"
#include "app/load/limits.h"
#include "app/load/richtext.h"
#include "app/load/xmlitems.h"

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

struct FeedItem
{
    QString title;
    QString author;
    QString published;
    QString updated;
    QString link;
    QString summary;
    QString content;
};

/// What is said once for all items.
struct FeedHead
{
    QString title;
    QString language;
};

/// Reads a feed of any kind: their elements differ in name, hardly in meaning.
class FeedReader
{
public:
    explicit FeedReader(const QString &xml)
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
            else if (token == QXmlStreamReader::EndElement && isItem() && m_inItem)
                finishItem();
        }
    }

    const std::vector<FeedItem> &items() const { return m_items; }
    const FeedHead &head() const { return m_head; }
    bool isBroken() const { return m_reader.hasError(); }
    const QXmlStreamReader &xml() const { return m_reader; }

private:
    bool isItem() const { return m_reader.name() == "item"_L1 || m_reader.name() == "entry"_L1; }

    void finishItem()
    {
        m_items.push_back(m_item);
        m_inItem = false;
    }

    void start()
    {
        if (isItem()) {
            m_item = {};
            m_inItem = true;
        } else if (m_inItem) {
            readItemField();
        } else if (m_reader.name() == "title"_L1 && m_head.title.isEmpty()) {
            m_head.title = simplifiedText(m_reader);
        } else if (m_reader.name() == "language"_L1) {
            m_head.language = simplifiedText(m_reader);
        } else if (m_head.language.isEmpty()) {
            m_head.language =
                m_reader.attributes().value("http://www.w3.org/XML/1998/namespace"_L1, "lang"_L1).toString();
        }
    }

    void readItemField()
    {
        const QString name = m_reader.name().toString();
        const bool media = m_reader.prefix() == "media"_L1 || m_reader.prefix() == "itunes"_L1;
        if (media)
            return;
        if (name == "link"_L1)
            return readLink();
        if (name == "author"_L1)
            return readAuthor();
        QString *const field = fieldNamed(name);
        if (!field)
            return;
        const QString text =
            name == "content"_L1 || name == "summary"_L1 ? markup() : simplifiedText(m_reader);
        if (field->isEmpty())
            *field = text;
    }

    QString *fieldNamed(const QString &name)
    {
        if (name == "title"_L1)
            return &m_item.title;
        if (name == "creator"_L1)
            return &m_item.author;
        if (name == "pubDate"_L1 || name == "published"_L1 || name == "issued"_L1 || name == "date"_L1)
            return &m_item.published;
        if (name == "updated"_L1 || name == "modified"_L1)
            return &m_item.updated;
        if (name == "encoded"_L1 || name == "content"_L1)
            return &m_item.content;
        if (name == "description"_L1 || name == "summary"_L1)
            return &m_item.summary;
        return nullptr;
    }

    /// The text of an element, with <p> for the block elements of type="xhtml".
    QString markup()
    {
        if (m_reader.attributes().value("type"_L1) != "xhtml"_L1)
            return simplifiedText(m_reader);
        QString html;
        for (int depth = 1; depth > 0 && !m_reader.atEnd();) {
            const auto token = m_reader.readNext();
            if (token == QXmlStreamReader::StartElement) {
                ++depth;
                html += u'<' + m_reader.name().toString() + u'>';
            } else if (token == QXmlStreamReader::EndElement) {
                --depth;
                html += "</"_L1 + m_reader.name().toString() + u'>';
            } else if (token == QXmlStreamReader::Characters) {
                html += m_reader.text().toString().toHtmlEscaped();
            }
        }
        return html;
    }

    void readLink()
    {
        const auto attributes = m_reader.attributes();
        if (!attributes.hasAttribute("href"_L1)) {
            m_item.link = simplifiedText(m_reader);
            return;
        }
        const QStringView relation = attributes.value("rel"_L1);
        if (relation.isEmpty() || relation == "alternate"_L1)
            m_item.link = attributes.value("href"_L1).toString();
    }

    /// RSS: "jane@example.org (Jane Doe)"; Atom: <author><name>Jane Doe</name>…
    void readAuthor()
    {
        QString name;
        QString all;
        for (int depth = 1; depth > 0 && !m_reader.atEnd();) {
            const auto token = m_reader.readNext();
            if (token == QXmlStreamReader::StartElement && m_reader.name() == "name"_L1)
                name = simplifiedText(m_reader);
            else if (token == QXmlStreamReader::StartElement)
                ++depth;
            else if (token == QXmlStreamReader::EndElement)
                --depth;
            else if (token == QXmlStreamReader::Characters)
                all += m_reader.text();
        }
        const qsizetype open = all.indexOf(u'(');
        const qsizetype close = all.indexOf(u')', open);
        if (name.isEmpty())
            name = open >= 0 && close > open ? all.mid(open + 1, close - open - 1) : all;
        if (m_item.author.isEmpty())
            m_item.author = name.simplified();
    }

    HtmlEntities m_entities;
    QXmlStreamReader m_reader;
    std::vector<FeedItem> m_items;
    FeedHead m_head;
    FeedItem m_item;
    bool m_inItem = false;
};

Article articleOf(const FeedItem &item, const FeedHead &head)
{
    Article article;
    article.text = textOfFragment(item.content.isEmpty() ? item.summary : item.content);
    article.title = textOfFragment(item.title).simplified().left(limits::maxTitleLength);
    if (article.text.isEmpty())
        article.text = article.title; // a feed of headlines
    article.author = item.author;
    article.url = item.link;
    article.source = head.title;
    article.language = head.language.section(u'-', 0, 0).toLower();
    const NumericOrder order = numericOrderOf(head.language, item.link);
    if (const auto day = dayInField(item.published, order))
        article.published = {day, PublicationBasis::Metadata, u"feed: "_s + item.published, 0.97};
    else if (const auto changed = dayInField(item.updated, order))
        article.published = {changed, PublicationBasis::Metadata, u"feed, updated: "_s + item.updated, 0.8};
    return article;
}

} // namespace

QString FeedLoader::format() const
{
    return u"feed"_s;
}

QStringList FeedLoader::patterns() const
{
    return {u"*.rss"_s, u"*.atom"_s, u"*.xml"_s};
}

bool FeedLoader::canHandle(const Source &source) const
{
    return startsWithElement(source.bytes, {"rss", "feed", "RDF"});
}

Result<LoadedArticles> FeedLoader::load(const Source &source) const
{
    return loadXmlItems<FeedReader>(
        source, [](const FeedItem &item, const FeedReader &feed) { return articleOf(item, feed.head()); });
}

} // namespace dateline
