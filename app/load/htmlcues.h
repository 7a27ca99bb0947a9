// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/load/htmltree.h"

namespace dateline {

/// What an element's tag, class, id, role and item property let expect of its content.
enum class HtmlCue : quint8 {
    None,
    Invisible,   ///< never text to read: script, style, form field, hidden
    Boilerplate, ///< beside the article: navigation, sharing, related articles, comments, advertising
    Aside,       ///< part of the article but not of its running text: caption, byline, date line
    Body         ///< the article's text itself
};

/// The cue of each element of the page. One that would condemn a good part of the page's text is not
/// believed: there are pages whose whole content lies in "social-sidebar-wrapper".
std::vector<HtmlCue> pageCues(const HtmlTree &tree);

HtmlCue cueOf(const HtmlNode &node);

/// Whether the element is what the Wayback Machine or a search engine's cache put around the page.
bool isArchiveBanner(const HtmlNode &node);

/// Whether the element starts a new paragraph of text.
bool isBlock(const HtmlNode &node);
bool isHeading(const HtmlNode &node);

} // namespace dateline
