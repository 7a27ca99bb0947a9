// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/load/htmltree.h"

namespace dateline {

/// What a page's head says about it; empty fields where it says nothing.
struct HtmlMetadata
{
    QString title;
    QString author;
    QString source;
    QString url;
    QString language;
};

HtmlMetadata htmlMetadata(const HtmlTree &tree);

/// The content of the first meta element whose name, property or itemprop is \a key.
QString metaContent(const HtmlTree &tree, QLatin1String key);

} // namespace dateline
