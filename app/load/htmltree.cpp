// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/htmltree.h"
#include "app/load/htmlguard.h"
#include <gumbo.h>
#include <memory>

namespace dateline {

namespace {

QByteArray tagName(const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return gumbo_normalized_tagname(element.tag);
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return piece.data ? QByteArray(piece.data, qsizetype(piece.length)).toLower() : QByteArray("unknown");
}

HtmlNode elementNode(const GumboElement &element)
{
    HtmlNode node;
    node.tag = tagName(element);
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
        node.attributes.push_back(
            {QByteArray(attribute->name).toLower(), QString::fromUtf8(attribute->value)});
    }
    return node;
}

bool hasText(GumboNodeType type)
{
    return type == GUMBO_NODE_TEXT || type == GUMBO_NODE_WHITESPACE || type == GUMBO_NODE_CDATA;
}

bool isElement(GumboNodeType type)
{
    return type == GUMBO_NODE_ELEMENT || type == GUMBO_NODE_TEMPLATE;
}

struct Open
{
    const GumboVector *children;
    unsigned next;
    int node;
};

/// Copies the subtree of \a root; without recursion, however deep it is.
void copyTree(const GumboNode &root, HtmlTree &tree)
{
    tree.nodes.push_back(elementNode(root.v.element));
    std::vector<Open> open{{&root.v.element.children, 0, 0}};
    while (!open.empty()) {
        Open &top = open.back();
        if (top.next == top.children->length) {
            tree.nodes[size_t(top.node)].end = tree.size();
            open.pop_back();
            continue;
        }
        const auto *child = static_cast<const GumboNode *>(top.children->data[top.next++]);
        const int parent = top.node;
        if (isElement(child->type)) {
            tree.nodes.push_back(elementNode(child->v.element));
            open.push_back({&child->v.element.children, 0, tree.size() - 1});
        } else if (hasText(child->type)) {
            tree.nodes.push_back({});
            tree.nodes.back().text = QString::fromUtf8(child->v.text.text);
            tree.nodes.back().end = tree.size();
        } else {
            continue;
        }
        tree.nodes.back().parent = parent;
    }
}

bool isNamed(const HtmlAttribute &attribute, const char *name)
{
    return !attribute.name.isEmpty() && attribute.name[0] == *name && attribute.name == name;
}

} // namespace

QString HtmlNode::attribute(const char *name) const
{
    for (const HtmlAttribute &attribute : attributes)
        if (isNamed(attribute, name))
            return attribute.value;
    return {};
}

bool HtmlNode::hasAttribute(const char *name) const
{
    for (const HtmlAttribute &attribute : attributes)
        if (isNamed(attribute, name))
            return true;
    return false;
}

QString HtmlTree::textOf(int node) const
{
    QString text;
    for (int i = node; i < (*this)[node].end; ++i)
        text += (*this)[i].text;
    return text.simplified();
}

int HtmlTree::find(const char *tag, int from) const
{
    for (int i = from; i < size(); ++i)
        if ((*this)[i].is(tag))
            return i;
    return -1;
}

HtmlTree parseHtml(const QString &html)
{
    HtmlTree tree;
    const GuardedHtml guarded = guardHtml(html.toUtf8());
    tree.reduced = guarded.reduced;
    const auto destroy = [](GumboOutput *output) { gumbo_destroy_output(&kGumboDefaultOptions, output); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> output(
        gumbo_parse_with_options(&kGumboDefaultOptions, guarded.bytes.constData(),
                                 size_t(guarded.bytes.size())),
        destroy);
    if (output && output->root)
        copyTree(*output->root, tree);
    for (int i = 0; i < tree.size(); ++i)
        if (tree[i].is("meta"))
            tree.metas.push_back(i);
    return tree;
}

} // namespace dateline
