// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/article.h"

namespace dateline {

/// What the first lines of a plain text say about it. The text itself keeps them.
struct TextHead
{
    QString title;  ///< a line that reads like a heading; empty where none does
    QString author; ///< of a line "By …"
    PublicationDate published;
};

/// Title, byline and date of \a text (line ends are line feeds). The date is that of a line that is
/// nothing but a date with its label ("Wednesday, May 5, 2021", "Published: 5 May 2021 10:00 GMT"), or of
/// a dateline ("LONDON, May 5, 2021 (Reuters) —").
TextHead readTextHead(const QString &text);

} // namespace dateline
