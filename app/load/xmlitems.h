// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/load/loader.h"
#include "app/load/xmlcheck.h"
#include "app/load/xmlsplit.h"
#include <memory>

namespace dateline {

/// Reads an XML file of items by a \a Reader with read(), items(), isBroken() and xml(); \a ArticleOf makes
/// an article of an item and its reader. Items without text are left out.
template<class Reader, class ArticleOf> class XmlItemsReading
{
public:
    XmlItemsReading(const Source &source, const ArticleOf &articleOf)
        : m_source(source)
        , m_articleOf(articleOf)
    {
    }

    /// A file that is damaged is read item by item, where that gives more than what stands before the damage.
    Result<LoadedArticles> read() const
    {
        if (auto danger = xmlDanger(m_source.bytes, name()))
            return *danger;
        const DecodedText xml = xmlAsText(m_source.bytes);
        const auto reader = readerOf(xml.text);
        LoadedArticles loaded = articlesOf(*reader, xml.label());
        if (!reader->isBroken())
            return loaded;
        LoadedArticles apart = itemByItem(xml);
        if (!apart.articles.empty() && apart.size() >= loaded.size())
            return apart;
        Problem rest = xmlProblem(reader->xml(), name(), m_source.place);
        if (loaded.articles.empty())
            return rest;
        rest.kept = QStringLiteral("What stands before that was read.");
        loaded.problems.push_back(std::move(rest));
        return loaded;
    }

private:
    /// Where the XML is damaged, ampersands that begin no entity are mended.
    static std::unique_ptr<Reader> readerOf(const QString &xml)
    {
        auto plain = std::make_unique<Reader>(xml);
        plain->read();
        if (!plain->isBroken())
            return plain;
        auto mended = std::make_unique<Reader>(withEscapedAmpersands(xml));
        mended->read();
        const bool isBetter = mended->items().size() > plain->items().size() ||
                              (mended->items().size() == plain->items().size() && !mended->isBroken());
        return isBetter ? std::move(mended) : std::move(plain);
    }

    LoadedArticles articlesOf(const Reader &reader, const QString &encoding) const
    {
        LoadedArticles loaded;
        for (size_t i = 0; i < reader.items().size(); ++i) {
            Article article = m_articleOf(reader.items()[i], reader);
            article.encoding = encoding;
            if (reader.items().size() > 1)
                article.name = nameOf(i + 1);
            if (!article.text.isEmpty())
                loaded.articles.push_back(std::move(article));
        }
        return loaded;
    }

    LoadedArticles itemByItem(const DecodedText &xml) const
    {
        LoadedArticles loaded;
        const auto stream = LineStream::over(xml.text.toUtf8());
        XmlSplit split(*stream, xmlItemNames);
        for (size_t number = 1; const auto item = split.next(); ++number)
            addItem(*item, nameOf(number), xml.label(), loaded);
        return loaded;
    }

    void addItem(const XmlItem &item, const QString &name, const QString &encoding,
                 LoadedArticles &loaded) const
    {
        if (item.fault != XmlItem::Fault::None) {
            loaded.problems.push_back(item.problem(name));
            return;
        }
        const auto reader = readerOf(QString::fromUtf8(item.bytes));
        for (Article &article : articlesOf(*reader, encoding).articles) {
            article.name = name;
            loaded.articles.push_back(std::move(article));
        }
        if (!reader->isBroken())
            return;
        Problem problem = xmlProblem(reader->xml(), name, item.place);
        problem.kept = QStringLiteral("The other items were read.");
        loaded.problems.push_back(std::move(problem));
    }

    /// An item taken out of a larger file is known by its own name.
    QString name() const { return m_source.place.byte > 0 ? nameOf(1) : m_source.name; }
    QString nameOf(size_t number) const { return QStringLiteral("%1#%2").arg(m_source.name).arg(number); }

    const Source &m_source;
    const ArticleOf &m_articleOf;
};

template<class Reader, class ArticleOf>
Result<LoadedArticles> loadXmlItems(const Source &source, const ArticleOf &articleOf)
{
    return XmlItemsReading<Reader, ArticleOf>(source, articleOf).read();
}

} // namespace dateline
