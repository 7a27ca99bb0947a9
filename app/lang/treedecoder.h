// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>
#include <span>
#include <vector>

namespace dateline {

/// Scores of all arcs of a sentence of \a words words, from 1: head 0 is the root.
struct ArcScores
{
    const qint32 *scores = nullptr; ///< scores[(dependent - 1) * stride + head]
    std::ptrdiff_t stride = 0;
    int words = 0;

    qint32 of(int dependent, int head) const { return scores[(dependent - 1) * stride + head]; }
};

/// The tree of the highest sum of scores in which one word alone hangs on the root: heads[i] is the head of
/// word i + 1. (Chu-Liu 1965, Edmonds 1967.)
std::vector<int> bestTree(const ArcScores &scores);

/// Whether \a heads, numbered as above, are a tree with one word on the root.
bool isTree(std::span<const int> heads);

} // namespace dateline
