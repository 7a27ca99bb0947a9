// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/htmlblocks.h"

namespace dateline {

namespace {

/// What holds at a node because of the elements around it.
struct Context
{
    int end = 0; ///< the first node behind the element
    int block = 0;
    HtmlCue cue = HtmlCue::None;
    int cueNode = -1;
    bool link = false;
    bool heading = false;
    bool listItem = false;
};

class BlockReader
{
public:
    explicit BlockReader(const HtmlTree &tree)
        : m_tree(tree)
        , m_cues(pageCues(tree))
    {
    }

    std::vector<HtmlBlock> read()
    {
        m_open.push_back({m_tree.size()});
        for (int i = 0; i < m_tree.size();) {
            leave(i);
            const HtmlNode &node = m_tree[i];
            if (node.isText())
                append(node, i);
            else if (!enter(node, i)) {
                i = node.end;
                continue;
            }
            ++i;
        }
        finish();
        return m_blocks;
    }

private:
    void leave(int at)
    {
        while (m_open.size() > 1 && m_open.back().end <= at) {
            if (m_open.back().block != m_open[m_open.size() - 2].block)
                finish();
            m_open.pop_back();
        }
    }

    /// False: nothing of it is to be read.
    bool enter(const HtmlNode &node, int at)
    {
        if (node.is("br")) {
            breakLine();
            return true;
        }
        const HtmlCue cue = m_cues[size_t(at)];
        if (cue == HtmlCue::Invisible)
            return false;
        Context inner = m_open.back();
        inner.end = node.end;
        if (cue == HtmlCue::Boilerplate || (cue == HtmlCue::Aside && inner.cue == HtmlCue::None)) {
            inner.cueNode = inner.cue == cue ? inner.cueNode : at;
            inner.cue = cue;
        }
        inner.link = inner.link || node.is("a");
        inner.heading = inner.heading || isHeading(node);
        inner.listItem = inner.listItem || node.is("li");
        if (isBlock(node)) {
            finish();
            inner.block = at;
        }
        m_open.push_back(inner);
        return true;
    }

    void append(const HtmlNode &node, int at)
    {
        const Context &context = m_open.back();
        const bool blank = node.text.trimmed().isEmpty();
        if (!blank)
            m_breaks = 0;
        if (m_text.trimmed().isEmpty() && !blank) {
            m_current.node = context.block;
            m_current.firstNode = at;
            m_current.cue = context.cue;
            m_current.cueNode = context.cueNode;
            m_current.heading = context.heading;
            m_current.listItem = context.listItem;
        }
        m_text += node.text;
        if (context.link)
            m_current.linkLength += node.text.simplified().size();
    }

    /// Two line breaks, or one behind a sentence, part paragraphs.
    void breakLine()
    {
        const QString soFar = m_text.trimmed();
        const bool sentence = !soFar.isEmpty() && QStringView(u".!?:”\"").contains(soFar.back());
        if (++m_breaks >= 2 || sentence)
            finish();
        else
            m_text += u' ';
    }

    void finish()
    {
        m_current.text = m_text.simplified();
        if (!m_current.text.isEmpty())
            m_blocks.push_back(m_current);
        m_current = {};
        m_text.clear();
    }

    const HtmlTree &m_tree;
    const std::vector<HtmlCue> m_cues;
    std::vector<Context> m_open;
    std::vector<HtmlBlock> m_blocks;
    HtmlBlock m_current;
    QString m_text;
    int m_breaks = 0;
};

} // namespace

std::vector<HtmlBlock> htmlBlocks(const HtmlTree &tree)
{
    return BlockReader(tree).read();
}

} // namespace dateline
