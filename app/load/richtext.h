// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/article.h"
#include <QStringList>

namespace dateline {

/// Makes an article's text of a document's paragraphs: white space simplified, empty ones left out, long
/// ones broken, one a line.
QString textOfParagraphs(const QStringList &paragraphs);

/// The text of an HTML fragment that is all article, such as an item of a feed or a mail: nothing is taken
/// for boilerplate.
QString textOfFragment(const QString &html);

/// What the first lines of a document's text say goes before what its format says by default: a title that
/// word processors make up, a creation date that may be that of a copy. \a title and \a created are those
/// of the format; \a createdField names the latter for the evidence.
void completeFromHead(Article &article, const QString &title, const QString &created,
                      const QString &createdField);

/// A second opinion on a publication date: where both are known the likelier counts, and agreement makes it
/// more certain.
PublicationDate combined(const PublicationDate &first, const PublicationDate &second);

} // namespace dateline
