// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/richtext.h"
#include "app/load/dateorder.h"
#include "app/load/htmlblocks.h"
#include "app/load/limits.h"
#include "app/load/plaintext.h"
#include "app/load/texthead.h"

namespace dateline {

namespace {

/// A document's creation is often, not always, the day its text was published.
constexpr double createdConfidence = 0.5;

} // namespace

QString textOfParagraphs(const QStringList &paragraphs)
{
    QStringList lines;
    for (const QString &paragraph : paragraphs) {
        const QString line = cleanText(paragraph).simplified();
        if (!line.isEmpty())
            lines << line;
    }
    return breakLongLines(lines.join(u'\n'), limits::maxLineLength);
}

QString textOfFragment(const QString &html)
{
    const HtmlTree tree = parseHtml(html);
    QStringList paragraphs;
    for (const HtmlBlock &block : htmlBlocks(tree))
        if (block.cue != HtmlCue::Invisible)
            paragraphs << block.text;
    return textOfParagraphs(paragraphs);
}

void completeFromHead(Article &article, const QString &title, const QString &created,
                      const QString &createdField)
{
    const TextHead head = readTextHead(article.text);
    if (article.title.isEmpty())
        article.title = head.title.isEmpty() ? title.simplified().left(limits::maxTitleLength) : head.title;
    if (article.author.isEmpty())
        article.author = head.author;
    const PublicationDate fromFormat =
        publishedIn(created, NumericOrder::Unknown, PublicationBasis::Metadata,
                    createdField + QLatin1String(": ") + created, createdConfidence);
    article.published = combined(article.published, combined(head.published, fromFormat));
}

PublicationDate combined(const PublicationDate &first, const PublicationDate &second)
{
    if (!second.isKnown())
        return first.isKnown() || !first.evidence.isEmpty() ? first : second;
    if (!first.isKnown())
        return second;
    PublicationDate best = second.confidence > first.confidence ? second : first;
    if (first.date == second.date)
        best.confidence = 1 - (1 - first.confidence) * (1 - second.confidence);
    return best;
}

} // namespace dateline
