// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/htmlcues.h"
#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <QList>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// The first letter decides most comparisons: this is asked of every word of every class on a page.
template<size_t N> bool oneOf(const QByteArray &word, const char *const (&words)[N])
{
    return !word.isEmpty() && std::any_of(std::begin(words), std::end(words),
                                          [&word](const char *w) { return word[0] == *w && word == w; });
}

constexpr const char *invisibleTags[] = {"script",   "style",  "noscript", "template", "iframe", "svg",
                                         "canvas",   "object", "select",   "option",   "button", "input",
                                         "textarea", "head",   "embed",    "audio",    "video",  "map",
                                         "datalist", "dialog", "math",     "label"};

constexpr const char *boilerplateTags[] = {"nav", "footer", "menu"};

constexpr const char *blockTags[] = {
    "html",   "body", "address", "article", "aside",    "blockquote", "center",  "dd",      "details",
    "dialog", "div",  "dl",      "dt",      "fieldset", "figcaption", "figure",  "footer",  "form",
    "h1",     "h2",   "h3",      "h4",      "h5",       "h6",         "header",  "hgroup",  "hr",
    "li",     "main", "nav",     "ol",      "p",        "pre",        "section", "summary", "table",
    "tbody",  "td",   "tfoot",   "th",      "thead",    "tr",         "ul"};

/// Single words of class and id.
constexpr const char *boilerplateWords[] = {"comment",
                                            "comments",
                                            "commentlist",
                                            "disqus",
                                            "respond",
                                            "share",
                                            "sharing",
                                            "sharebar",
                                            "sharedaddy",
                                            "addthis",
                                            "addtoany",
                                            "social",
                                            "socials",
                                            "related",
                                            "relatedposts",
                                            "recommended",
                                            "recommendations",
                                            "recommendation",
                                            "recirc",
                                            "recirculation",
                                            "promo",
                                            "promos",
                                            "promotion",
                                            "newsletter",
                                            "subscribe",
                                            "subscription",
                                            "signup",
                                            "sidebar",
                                            "footer",
                                            "nav",
                                            "navbar",
                                            "navigation",
                                            "menu",
                                            "breadcrumb",
                                            "breadcrumbs",
                                            "ad",
                                            "ads",
                                            "adv",
                                            "advert",
                                            "advertisement",
                                            "advertising",
                                            "adsense",
                                            "adunit",
                                            "sponsored",
                                            "sponsor",
                                            "outbrain",
                                            "taboola",
                                            "zergnet",
                                            "popup",
                                            "modal",
                                            "cookie",
                                            "cookies",
                                            "consent",
                                            "gdpr",
                                            "trending",
                                            "popular",
                                            "mostread",
                                            "pagination",
                                            "pager",
                                            "toolbar",
                                            "login",
                                            "paywall",
                                            "skip",
                                            "jp",
                                            "tags",
                                            "taglist",
                                            "tagcloud",
                                            "topics",
                                            "widget",
                                            "widgets",
                                            "banner",
                                            "donate",
                                            "donation",
                                            "follow",
                                            "teaser",
                                            "teasers",
                                            "carousel",
                                            "copyright",
                                            "disclaimer",
                                            "upsell",
                                            "print",
                                            "byline",
                                            "bio",
                                            "authorbox",
                                            "morefrom",
                                            "readmore",
                                            "seealso",
                                            "toc",
                                            "masthead",
                                            "rating",
                                            "ratings",
                                            "votes",
                                            "reactions",
                                            "alert",
                                            "jumplink",
                                            "inline-newsletter",
                                            "metadata",
                                            "postmeta",
                                            "meta"};

constexpr const char *asideWords[] = {"caption",   "figcaption", "credit",         "credits",
                                      "timestamp", "dateline",   "kicker",         "gallery",
                                      "slideshow", "tooltip",    "wp-caption-text"};

constexpr const char *bodyWords[] = {
    "articlebody",     "article-body",      "articletext",   "article-text",     "article-content",
    "articlecontent",  "entry-content",     "post-content",  "postcontent",      "post-body",
    "post-entry",      "story-body",        "storybody",     "storytext",        "story-text",
    "story-content",   "story-body__inner", "article__body", "article__content", "article-body__content",
    "content-body",    "td-post-content",   "body-copy",     "article-copy",     "entry-body",
    "field-name-body", "news-body",         "article_body",  "article_content",  "post_content",
    "body-content",    "body-text",         "rich-text",     "articlebodytext",  "main-article",
    "single-content",  "text-content"};

/// Hidden from sight, for readers of screens or till a click.
bool isHidden(const HtmlNode &node)
{
    if (node.hasAttribute("hidden"))
        return true;
    const QString style = node.attribute("style").toLower().remove(u' ');
    return style.contains("display:none"_L1) || style.contains("visibility:hidden"_L1);
}

/// Cuts "ArticleBody related-links" into "article", "body", "related", "links".
std::vector<QByteArray> wordsOf(const QString &names)
{
    std::vector<QByteArray> words;
    QByteArray word;
    QChar before;
    const auto finish = [&] {
        if (!word.isEmpty())
            words.push_back(word);
        word.clear();
    };
    for (const QChar c : names) {
        if (!c.isLetter() || (c.isUpper() && before.isLower()))
            finish();
        if (c.isLetter())
            word += char(c.toLower().toLatin1());
        before = c;
    }
    finish();
    return words;
}

std::vector<QByteArray> namesOf(const QString &names)
{
    std::vector<QByteArray> parts;
    for (const QByteArray &part : names.toLower().toLatin1().split(' '))
        if (!part.isEmpty())
            parts.push_back(part);
    return parts;
}

HtmlCue cueOfNames(const QString &names)
{
    const std::vector<QByteArray> parts = namesOf(names);
    if (std::any_of(parts.begin(), parts.end(),
                    [](const QByteArray &part) { return oneOf(part, bodyWords); }))
        return HtmlCue::Body;
    const std::vector<QByteArray> words = wordsOf(names);
    if (std::any_of(words.begin(), words.end(),
                    [](const QByteArray &word) { return oneOf(word, boilerplateWords); }))
        return HtmlCue::Boilerplate;
    if (std::any_of(words.begin(), words.end(),
                    [](const QByteArray &word) { return oneOf(word, asideWords); }))
        return HtmlCue::Aside;
    return HtmlCue::None;
}

/// Characters of longer text outside links before each node, as running sums.
std::vector<double> textBefore(const HtmlTree &tree)
{
    constexpr qsizetype shortest = 30;
    std::vector<double> sums(size_t(tree.size()) + 1);
    int skippedTo = 0;
    for (int i = 0; i < tree.size(); ++i) {
        const HtmlNode &node = tree[i];
        if (i >= skippedTo && (oneOf(node.tag, invisibleTags) || node.is("a")))
            skippedTo = node.end;
        const qsizetype length = node.isText() && i >= skippedTo ? node.text.trimmed().size() : 0;
        sums[size_t(i) + 1] = sums[size_t(i)] + (length >= shortest ? double(length) : 0);
    }
    return sums;
}

bool isAboutComments(const HtmlNode &node)
{
    return node.attribute("id").contains("comment"_L1, Qt::CaseInsensitive) ||
           node.attribute("class").contains("comment"_L1, Qt::CaseInsensitive);
}

} // namespace

std::vector<HtmlCue> pageCues(const HtmlTree &tree)
{
    const std::vector<double> sums = textBefore(tree);
    std::vector<HtmlCue> cues(size_t(tree.size()));
    for (int i = 0; i < tree.size(); ++i) {
        if (tree[i].isText())
            continue;
        HtmlCue &cue = cues[size_t(i)];
        cue = cueOf(tree[i]);
        const double inside = sums[size_t(tree[i].end)] - sums[size_t(i)];
        const double believed = isAboutComments(tree[i]) ? 0.8 : 0.3;
        if ((cue == HtmlCue::Boilerplate || cue == HtmlCue::Aside) && inside > believed * sums.back())
            cue = HtmlCue::None;
    }
    return cues;
}

bool isArchiveBanner(const HtmlNode &node)
{
    const QString id = node.attribute("id");
    return id.startsWith("wm-ipp"_L1) || id == "donato"_L1 || id.endsWith("google-cache-hdr"_L1);
}

HtmlCue cueOf(const HtmlNode &node)
{
    if (isArchiveBanner(node) || oneOf(node.tag, invisibleTags) || isHidden(node))
        return HtmlCue::Invisible;
    if (node.attribute("itemprop").compare("articleBody"_L1, Qt::CaseInsensitive) == 0)
        return HtmlCue::Body;
    if (oneOf(node.tag, boilerplateTags))
        return HtmlCue::Boilerplate;
    if (node.is("figcaption") || node.is("time") || node.is("aside"))
        return HtmlCue::Aside;
    if (node.is("html") || node.is("body") || node.is("main") || node.is("article"))
        return HtmlCue::None;
    return cueOfNames(node.attribute("class") + u' ' + node.attribute("id"));
}

bool isBlock(const HtmlNode &node)
{
    return oneOf(node.tag, blockTags);
}

bool isHeading(const HtmlNode &node)
{
    return node.tag.size() == 2 && node.tag[0] == 'h' && node.tag[1] >= '1' && node.tag[1] <= '6';
}

} // namespace dateline
