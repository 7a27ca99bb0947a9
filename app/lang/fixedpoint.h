// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

namespace dateline {

/// Numbers as the parser's network multiplies them: 16 bits with a fixed point. Sums of products are exact
/// whole numbers of 32 bits, so that every machine comes to the same parse.
struct Fixed
{
    static constexpr qint32 one = 1024;   ///< activations: ±32 at most
    static constexpr qint32 arcOne = 256; ///< vectors of arcs, which are multiplied with each other
    static constexpr qint32 largest = 32767;
    static constexpr qint32 arcLargest = 4095; ///< so that 128 products of two fit into 32 bits
};

} // namespace dateline
