// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/bodytext.h"
#include <algorithm>
#include <QStringList>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortBlock = 80;
constexpr qsizetype ownWords = 45; ///< characters beside links that make a line of links worth reading

bool endsSentence(const QString &text)
{
    return QStringView(u".!?”\"’'…:;)。！？」").contains(text.back());
}

/// How much of the block reads like running text: its characters outside links, if they make sentences.
double proseOf(const HtmlBlock &block)
{
    if (block.heading || block.cue != HtmlCue::None || block.linkDensity() > 0.5)
        return 0;
    const double length = double(block.text.size() - block.linkLength);
    if (block.text.size() < 40)
        return 0;
    if (block.text.size() < shortBlock)
        return endsSentence(block.text) ? length * 0.5 : 0;
    return endsSentence(block.text) || block.text.contains(u'.') || block.text.contains(u',') ? length
                                                                                              : length * 0.3;
}

/// Sums of prose: of a node's subtree in constant time.
class ProseMap
{
public:
    ProseMap(const HtmlTree &tree, const std::vector<HtmlBlock> &blocks, bool anyCue)
        : m_before(size_t(tree.size()) + 1)
    {
        for (HtmlBlock block : blocks) {
            if (anyCue)
                block.cue = HtmlCue::None;
            m_before[size_t(block.firstNode) + 1] += proseOf(block);
        }
        for (size_t i = 1; i < m_before.size(); ++i)
            m_before[i] += m_before[i - 1];
    }

    double of(const HtmlTree &tree, int node) const
    {
        return m_before[size_t(tree[node].end)] - m_before[size_t(node)];
    }

private:
    std::vector<double> m_before;
};

std::vector<int> childElements(const HtmlTree &tree, int node)
{
    std::vector<int> children;
    for (int child = node + 1; child < tree[node].end; child = tree[child].end)
        if (!tree[child].isText())
            children.push_back(child);
    return children;
}

/// From the root down as long as one child keeps most of the prose.
int densest(const HtmlTree &tree, const ProseMap &prose, int from)
{
    constexpr double enough = 0.8;
    int node = from;
    for (;;) {
        const double all = prose.of(tree, node);
        int best = -1;
        for (int child : childElements(tree, node))
            if (prose.of(tree, child) >= enough * all && all > 0)
                best = child;
        if (best < 0 || !isBlock(tree[best]) || tree[best].is("p"))
            return node;
        node = best;
    }
}

/// An element that is marked as the article's body and holds a good part of the page's prose.
int markedBody(const HtmlTree &tree, const ProseMap &prose)
{
    const double all = prose.of(tree, 0);
    int best = -1;
    double most = 0.35 * all;
    for (int i = 0; i < tree.size(); ++i) {
        if (tree[i].isText() || (cueOf(tree[i]) != HtmlCue::Body && !tree[i].is("article")))
            continue;
        const double weight = prose.of(tree, i) * (tree[i].is("article") ? 0.9 : 1);
        if (weight > most) {
            most = weight;
            best = i;
        }
    }
    return best;
}

/// First words of lines that stand between paragraphs but are not the author's.
bool isInterjection(const HtmlBlock &block)
{
    static constexpr QLatin1String starts[] = {"advertisement"_L1,
                                               "read more"_L1,
                                               "read also"_L1,
                                               "also read"_L1,
                                               "see also"_L1,
                                               "related:"_L1,
                                               "related article"_L1,
                                               "related stories"_L1,
                                               "more:"_L1,
                                               "watch:"_L1,
                                               "share this"_L1,
                                               "follow us"_L1,
                                               "sign up"_L1,
                                               "subscribe"_L1,
                                               "click here"_L1,
                                               "image source"_L1,
                                               "image copyright"_L1,
                                               "image caption"_L1,
                                               "media caption"_L1,
                                               "photo:"_L1,
                                               "photo by"_L1,
                                               "getty images"_L1,
                                               "story continues below"_L1,
                                               "continue reading"_L1,
                                               "article continues"_L1,
                                               "loading"_L1,
                                               "share on"_L1,
                                               "posted on"_L1,
                                               "posted in"_L1,
                                               "published"_L1,
                                               "tags:"_L1,
                                               "tagged"_L1,
                                               "filed under"_L1,
                                               "read next"_L1,
                                               "comments"_L1,
                                               "leave a comment"_L1,
                                               "all rights reserved"_L1,
                                               "have your say"_L1,
                                               "view comments"_L1,
                                               "download the"_L1,
                                               "updated:"_L1,
                                               "last updated"_L1,
                                               "scroll down"_L1,
                                               "skip to"_L1,
                                               "enlarge"_L1,
                                               "print this"_L1,
                                               "email this"_L1};
    return block.text.size() < 160 &&
           std::any_of(std::begin(starts), std::end(starts), [&block](QLatin1String start) {
               return block.text.startsWith(start, Qt::CaseInsensitive);
           });
}

/// Headings behind which no text of the article follows.
bool startsAppendix(const HtmlBlock &block)
{
    static constexpr QLatin1String starts[] = {
        "related"_L1,          "comments"_L1,          "leave a reply"_L1,
        "leave a comment"_L1,  "more from"_L1,         "more stories"_L1,
        "more on this"_L1,     "you may also like"_L1, "you might also like"_L1,
        "recommended"_L1,      "most popular"_L1,      "most read"_L1,
        "about the author"_L1, "share this"_L1,        "trending"_L1,
        "read next"_L1,        "latest news"_L1,       "recent posts"_L1,
        "what to read next"_L1};
    return block.text.size() < 60 &&
           std::any_of(std::begin(starts), std::end(starts), [&block](QLatin1String start) {
               return block.text.startsWith(start, Qt::CaseInsensitive);
           });
}

bool isKept(const HtmlBlock &block, const QString &title)
{
    if (block.cue != HtmlCue::None || isInterjection(block))
        return false;
    if (block.text.compare(title, Qt::CaseInsensitive) == 0)
        return false;
    const bool mostlyLinks = block.linkDensity() > 0.6;
    return !mostlyLinks || block.heading || block.text.size() - block.linkLength >= ownWords;
}

/// A short last paragraph, as articles like to end.
bool isClosingSentence(const HtmlBlock &block)
{
    return !block.heading && !block.listItem && block.linkLength == 0 && endsSentence(block.text) &&
           block.text.back() != u':';
}

/// Trims what stands before the first and after the last real paragraph.
std::vector<HtmlBlock> withoutFringe(std::vector<HtmlBlock> blocks)
{
    const auto isParagraph = [](const HtmlBlock &block) { return proseOf(block) >= 30; };
    auto first = std::find_if(blocks.begin(), blocks.end(), isParagraph);
    if (first == blocks.end())
        return blocks;
    if (first != blocks.begin() && std::prev(first)->heading)
        --first;
    auto last = std::find_if(blocks.rbegin(), blocks.rend(), isParagraph).base();
    while (last != blocks.end() && isClosingSentence(*last))
        ++last;
    return {first, last};
}

} // namespace

PageBody bodyText(const HtmlTree &tree, const std::vector<HtmlBlock> &blocks, const QString &title)
{
    if (tree.nodes.empty() || blocks.empty())
        return {};
    const ProseMap prose(tree, blocks, false);
    const int marked = markedBody(tree, prose);
    const int node = marked >= 0 ? marked : densest(tree, prose, 0);
    std::vector<HtmlBlock> kept;
    double seen = 0;
    for (const HtmlBlock &block : blocks) {
        if (block.firstNode < node || block.firstNode >= tree[node].end)
            continue;
        if (block.cue == HtmlCue::None && startsAppendix(block) && seen > 0.75 * prose.of(tree, node))
            break;
        seen += proseOf(block);
        if (isKept(block, title))
            kept.push_back(block);
    }
    QStringList lines;
    for (const HtmlBlock &block : withoutFringe(std::move(kept)))
        lines << block.text;
    return {lines.join(u'\n'), node};
}

} // namespace dateline
