// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/load/htmlcues.h"

namespace dateline {

/// A paragraph, heading, list item or cell of a page: a run of text without a block boundary in it.
struct HtmlBlock
{
    int node = 0;                ///< the block element it lies in
    int firstNode = 0;           ///< the first text node, for document order and containment
    QString text;                ///< white space simplified
    qsizetype linkLength = 0;    ///< characters of it within links
    HtmlCue cue = HtmlCue::None; ///< the strongest cue of the element and those around it (not Body)
    int cueNode = -1;            ///< the outermost element that gave the cue
    bool heading = false;
    bool listItem = false;

    double linkDensity() const { return text.isEmpty() ? 0 : double(linkLength) / double(text.size()); }
};

/// All visible text of the page in blocks, in document order.
std::vector<HtmlBlock> htmlBlocks(const HtmlTree &tree);

} // namespace dateline
