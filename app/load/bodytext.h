// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/load/htmlblocks.h"

namespace dateline {

/// The article's own text on a page: its paragraphs and headings without navigation, advertising, related
/// articles, comments, captions and bylines.
struct PageBody
{
    QString text; ///< one paragraph a line
    int node = 0; ///< the element that holds it
};

PageBody bodyText(const HtmlTree &tree, const std::vector<HtmlBlock> &blocks, const QString &title);

} // namespace dateline
