// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/article.h"
#include "app/load/htmlblocks.h"

namespace dateline {

/// The publication date of a page, the first of these that gives one: JSON-LD, meta elements, microdata,
/// the address, time elements, text beside the title. The local date as written, with the field it was
/// read from as evidence.
PublicationDate publicationDate(const HtmlTree &tree, const std::vector<HtmlBlock> &blocks,
                                const QString &url);

} // namespace dateline
