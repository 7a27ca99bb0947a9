// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/officedocument.h"
#include "app/load/limits.h"
#include "app/load/namedate.h"
#include "app/load/richtext.h"
#include "app/load/xmlcheck.h"

namespace dateline {

using namespace Qt::StringLiterals;

Result<QByteArray> documentText(const ZipArchive &archive, const QString &part, const QString &name,
                                const QString &missing)
{
    if (!archive.contains(part))
        return Problem{name, missing, {}, {}};
    auto xml = archive.read(part, limits::maxDocumentPart);
    if (!xml)
        return Problem{name,
                       u"The document's text cannot be unpacked: %1"_s.arg(xml.problem().what),
                       {},
                       u"Open it in a word processor and save it anew."_s};
    if (auto danger = xmlDanger(*xml, name))
        return *danger;
    return xml;
}

std::optional<QByteArray> documentPart(const ZipArchive &archive, const QString &part, const QString &name)
{
    auto xml = archive.read(part, limits::maxDocumentPart);
    if (!xml || xmlDanger(*xml, name))
        return std::nullopt;
    return *std::move(xml);
}

Article articleOfDocument(const QStringList &paragraphs, const DocumentProperties &properties,
                          const QString &title, const QString &createdField, const QString &name, bool cutOff)
{
    Article article;
    article.text = textOfParagraphs(paragraphs);
    article.title = title.left(limits::maxTitleLength);
    article.author = properties.author;
    article.language = properties.language;
    article.encoding = u"UTF-8 (XML)"_s;
    if (cutOff)
        article.notes << u"The document is damaged; only its text up to there was read."_s;
    completeFromHead(article, properties.title.isEmpty() ? titleFromPath(name) : properties.title,
                     properties.created, createdField);
    return article;
}

} // namespace dateline
