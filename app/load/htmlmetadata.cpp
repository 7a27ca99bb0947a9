// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/htmlmetadata.h"
#include "app/load/limits.h"
#include <initializer_list>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

QString firstMeta(const HtmlTree &tree, std::initializer_list<QLatin1String> keys)
{
    for (QLatin1String key : keys)
        if (const QString content = metaContent(tree, key); !content.isEmpty())
            return content;
    return {};
}

QString textOfFirst(const HtmlTree &tree, const char *tag)
{
    const int node = tree.find(tag);
    return node < 0 ? QString() : tree.textOf(node);
}

/// "Title - Site" without the site, by the separators that pages use.
QString withoutSite(const QString &title, const QString &site)
{
    for (QLatin1String separator : {" | "_L1, " - "_L1, " :: "_L1}) {
        const qsizetype at = title.lastIndexOf(separator);
        if (at <= 0)
            continue;
        const QString rest = title.mid(at + separator.size()).trimmed();
        if (rest.compare(site, Qt::CaseInsensitive) == 0 || (separator == " | "_L1 && rest.size() < at))
            return title.left(at).trimmed();
    }
    return title;
}

/// The page's own heading where the head's title begins with it, else that title.
QString titleOf(const HtmlTree &tree, const QString &site)
{
    QString title = firstMeta(tree, {"og:title"_L1, "twitter:title"_L1, "headline"_L1, "dc.title"_L1});
    if (title.isEmpty())
        title = textOfFirst(tree, "title");
    title = withoutSite(title.simplified(), site);
    const QString heading = textOfFirst(tree, "h1");
    if (title.isEmpty() || (heading.size() > 15 && title.startsWith(heading)))
        title = heading;
    return title.left(limits::maxTitleLength);
}

QString canonicalUrl(const HtmlTree &tree)
{
    for (const HtmlNode &node : tree.nodes)
        if (node.is("link") && node.attribute("rel").compare("canonical"_L1, Qt::CaseInsensitive) == 0)
            return node.attribute("href");
    return metaContent(tree, "og:url"_L1);
}

QString languageOf(const HtmlTree &tree)
{
    const int root = tree.find("html");
    const QString lang = root < 0 ? QString() : tree[root].attribute("lang");
    const QString code = lang.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    return code.size() == 2 ? code : QString();
}

QString authorOf(const HtmlTree &tree)
{
    const QString author = firstMeta(
        tree, {"author"_L1, "article:author"_L1, "dc.creator"_L1, "parsely-author"_L1, "sailthru.author"_L1});
    return author.startsWith("http"_L1) ? QString() : author;
}

} // namespace

QString metaContent(const HtmlTree &tree, QLatin1String key)
{
    for (int meta : tree.metas) {
        const HtmlNode &node = tree[meta];
        for (const char *attribute : {"property", "name", "itemprop"})
            if (node.attribute(attribute).compare(key, Qt::CaseInsensitive) == 0)
                if (const QString content = node.attribute("content").simplified(); !content.isEmpty())
                    return content;
    }
    return {};
}

HtmlMetadata htmlMetadata(const HtmlTree &tree)
{
    HtmlMetadata metadata;
    metadata.source = firstMeta(tree, {"og:site_name"_L1, "application-name"_L1, "publisher"_L1});
    metadata.title = titleOf(tree, metadata.source);
    metadata.author = authorOf(tree);
    metadata.url = canonicalUrl(tree);
    metadata.language = languageOf(tree);
    return metadata;
}

} // namespace dateline
