// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/extraction.h"
#include "app/export/eventcodes.h"
#include "app/export/jsonwriter.h"

namespace dateline {

/// The object of one article with its timexes and \a events, as the contract of the command line states it.
void writeArticleObject(JsonWriter &json, const ExtractedArticle &item,
                        const std::vector<const Event *> &events, const EventCodes *codes = nullptr);

/// The loaded article alone: id, title, author, published, language, text.
void writeLoadedObject(JsonWriter &json, const Article &article);

} // namespace dateline
