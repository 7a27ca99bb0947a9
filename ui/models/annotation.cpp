// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/annotation.h"

namespace dateline {

namespace {

QStringList tagsAfter(const ArticleSummary &article, const Annotation &annotation)
{
    QStringList tags;
    for (const QString &tag : article.tags + annotation.add)
        if (!tags.contains(tag, Qt::CaseInsensitive) && !annotation.remove.contains(tag, Qt::CaseInsensitive))
            tags << tag;
    return tags;
}

} // namespace

std::optional<ArticleEdit> editOf(const ArticleSummary &article, const Annotation &annotation)
{
    ArticleEdit edit;
    if (const QStringList tags = tagsAfter(article, annotation); tags != article.tags)
        edit.tags = tags;
    if (annotation.note && *annotation.note != article.note)
        edit.note = annotation.note;
    if (annotation.group && *annotation.group != article.group)
        edit.group = annotation.group;
    return edit == ArticleEdit() ? std::nullopt : std::optional(edit);
}

} // namespace dateline
