// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/load/htmltree.h"

namespace dateline {

/// One field of a page's JSON-LD (schema.org).
struct StructuredField
{
    QString name; ///< "datePublished", "headline" …
    QString value;
};

/// The datePublished fields of the page's JSON-LD, those of articles first; then dateCreated.
std::vector<StructuredField> structuredDates(const HtmlTree &tree);

/// The longest articleBody of the page's JSON-LD; empty where there is none.
QString structuredBody(const HtmlTree &tree);

} // namespace dateline
