// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/textmeasure.h"
#include <array>

namespace dateline {

namespace {

/// Advance widths of Inter Regular for U+0020 … U+007E in thousandths of the font size, as measured.
constexpr std::array<short, 95> advances{
    281, 278, 403, 631, 638, 813, 639, 222, 362, 362, 500, 659, 280, 460, 276, 357, 625, 464, 605,
    636, 642, 608, 624, 571, 616, 624, 276, 280, 659, 659, 659, 507, 936, 676, 651, 727, 719, 598,
    587, 743, 740, 264, 543, 652, 563, 889, 753, 761, 635, 761, 639, 638, 642, 741, 676, 949, 642,
    665, 625, 362, 357, 362, 469, 452, 497, 564, 621, 558, 621, 582, 361, 609, 591, 237, 237, 544,
    237, 869, 585, 597, 609, 609, 372, 523, 364, 581, 557, 813, 540, 557, 541, 362, 327, 362, 659};

constexpr int accented = 620; ///< mean of other alphabetic letters
constexpr int ideograph = 1000;

int advanceOf(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= 0x20 && code < 0x7F)
        return advances[code - 0x20];
    if (code == 0x2026)
        return 821;
    if (c.isLowSurrogate() || c.category() == QChar::Mark_NonSpacing)
        return 0;
    return code >= 0x1100 ? (code >= 0x2000 && code < 0x2070 ? 450 : ideograph) : accented;
}

} // namespace

double estimatedTextWidth(QStringView text, double pixelSize)
{
    int width = 0;
    for (QChar c : text)
        width += advanceOf(c);
    return width * pixelSize / 1000;
}

} // namespace dateline
