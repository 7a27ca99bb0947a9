// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <vector>

namespace dateline {

struct HtmlAttribute
{
    QByteArray name; ///< lower case
    QString value;
};

/// An element, or a piece of text if it has no tag.
struct HtmlNode
{
    int parent = -1;
    int end = 0;    ///< the first node behind its subtree
    QByteArray tag; ///< lower case; empty for text
    QString text;   ///< of a text node
    std::vector<HtmlAttribute> attributes;

    bool isText() const { return tag.isEmpty(); }
    bool is(const char *name) const { return !tag.isEmpty() && tag[0] == *name && tag == name; }
    QString attribute(const char *name) const;
    bool hasAttribute(const char *name) const;
};

/// A page as an HTML 5 parser sees it, in document order: the subtree of node n is [n, nodes[n].end).
struct HtmlTree
{
    std::vector<HtmlNode> nodes;
    std::vector<int> metas; ///< the meta elements among them
    bool reduced = false;   ///< excessive nesting or attributes were left out

    const HtmlNode &operator[](int node) const { return nodes[size_t(node)]; }
    int size() const { return int(nodes.size()); }
    /// All text below \a node, white space simplified.
    QString textOf(int node) const;
    /// The first element \a tag at or after \a from; -1 where there is none.
    int find(const char *tag, int from = 0) const;
};

HtmlTree parseHtml(const QString &html);

} // namespace dateline
