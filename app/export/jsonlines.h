// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/extraction.h"
#include "app/export/eventcodes.h"
#include <QByteArray>

namespace dateline {

/// One line of `extract --format jsonl`, with its line feed: the contract of the command line. Offsets are
/// Unicode code points, half-open, into the article's text.
QByteArray extractionLine(const ExtractedArticle &item, const EventCodes *codes = nullptr);

/// One line of `read`: id, title, author, published, language, text.
QByteArray articleLine(const Article &article);

/// The line of an input that could not be read: {"id", "error", "kept"?, "action"?}.
QByteArray errorLine(const QString &id, const Problem &problem);

} // namespace dateline
