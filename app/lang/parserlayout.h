// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/relation.h"
#include <QByteArray>

namespace dateline {

/// The sizes of the parser's network: the model section "parser.layout", a table of one row.
///
/// A word's vectors go through one linear layer and a stack of blocks, each of which adds what it finds in
/// the neighbourhood and normalises. The section "parser.blocks" has a byte for each block: the distance of
/// the neighbours of a convolution of width 3, or recurrentBlock. From the last block's output four vectors
/// are made of every word: as head and as dependent, for arcs and for relations. An arc's score is biaffine
/// (Dozat and Manning, ICLR 2017) plus a weight for its signed distance; a relation's comes from one hidden
/// layer.
struct ParserLayout
{
    quint32 hidden = 128;  ///< length of the blocks' output, a multiple of 16
    quint32 arc = 96;      ///< length of the vectors for arcs, a multiple of 16
    quint32 relation = 96; ///< length of the vectors for relations, a multiple of 16
    quint32 relations = relationCount;
    quint32 tags = 0; ///< pairs of tags that are told apart: the rows of "parser.tags"

    quint32 vectors() const { return 2 * arc + 2 * relation; }
    bool operator==(const ParserLayout &) const = default;
};

/// A block that reads the sentence from left to right in one half of its units and from right to left in
/// the other: each unit h moves by a gate z towards a candidate c, h += z (c - h). It has a linear layer
/// for all c, then all z.
constexpr quint8 recurrentBlock = 0;
constexpr int largestDilation = 4;

/// Distances of arcs that have a weight of their own: -farthestArc to farthestArc, head minus dependent.
constexpr int farthestArc = 40;
constexpr int arcDistances = 2 * farthestArc + 1;

/// No more tokens than these are one tree: longer sentences are parsed in pieces.
constexpr int longestTree = 256;

/// One output of a linear layer: its weights are stored as numbers from -127 to 127 times scale.
struct LinearColumn
{
    float scale = 0;
    float bias = 0;
};

/// One unit of a normalised layer.
struct NormUnit
{
    float gain = 1;
    float bias = 0;
};

/// Name of the model section of a part of layer \a layer: "parser.input.weights".
inline QByteArray parserSection(const QByteArray &layer, const QByteArray &part)
{
    return "parser." + layer + '.' + part;
}

} // namespace dateline
