// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/store/library.h"

namespace dateline {

/// What a person changes about the tags, notes and groups of one or many articles.
struct Annotation
{
    QStringList add;    ///< tags
    QStringList remove; ///< tags, whatever their case
    std::optional<QString> note;
    std::optional<QString> group;
};

/// What \a annotation is for this article; nothing where it changes nothing.
std::optional<ArticleEdit> editOf(const ArticleSummary &article, const Annotation &annotation);

} // namespace dateline
