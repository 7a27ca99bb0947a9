// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/load/loader.h"
#include "app/load/xmlcheck.h"

namespace dateline {

/// The articles of an XML file of items, read by a \a Reader with read(), items(), isBroken() and problem().
/// \a articleOf makes an article of an item; those without text are left out. A file that breaks off, or has
/// ampersands that begin no entity, gives what can be read, and a Problem for the rest.
template<class Reader, class ArticleOf>
Result<LoadedArticles> loadXmlItems(const Source &source, const ArticleOf &articleOf)
{
    if (auto danger = xmlDanger(source.bytes, source.name))
        return *danger;
    const DecodedText xml = xmlAsText(source.bytes);
    Reader plain(xml.text);
    plain.read();
    Reader mended(plain.isBroken() ? withEscapedAmpersands(xml.text) : QString());
    if (plain.isBroken())
        mended.read();
    const bool isBetter = mended.items().size() > plain.items().size() ||
                          (mended.items().size() == plain.items().size() && !mended.isBroken());
    const Reader &best = plain.isBroken() && isBetter ? mended : plain;
    if (best.items().empty() && best.isBroken())
        return best.problem(source.name);
    LoadedArticles loaded;
    for (const auto &item : best.items()) {
        Article article = articleOf(item, best);
        article.encoding = xml.label();
        if (!article.text.isEmpty())
            loaded.articles.push_back(std::move(article));
    }
    if (best.isBroken()) {
        Problem rest = best.problem(source.name);
        rest.kept = QStringLiteral("What stands before that was read.");
        loaded.problems.push_back(std::move(rest));
    }
    return loaded;
}

} // namespace dateline
