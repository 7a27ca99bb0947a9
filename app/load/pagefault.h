// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/load/htmltree.h"
#include <optional>

namespace dateline {

/// Why a page that was saved well is no article all the same.
enum class PageFault : quint8 {
    None,
    ErrorPage,  ///< the site's "404 Not Found" and the like
    CookieWall, ///< nothing but the question about cookies
    RobotCheck, ///< nothing but a check that the reader is a person
    Paywall     ///< the beginning of an article, then an offer to subscribe
};

/// By the page's words: \a title and \a text as they were taken from it. Only short texts are doubted; an
/// article about a paywall is an article.
PageFault faultOf(const HtmlTree &tree, const QString &title, const QString &text);

/// One sentence about it; empty for None.
QString toSentence(PageFault fault);

} // namespace dateline
