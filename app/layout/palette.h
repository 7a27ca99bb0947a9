// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/eventtype.h"
#include "app/core/picture.h"

namespace dateline {

/// The colours of one theme, for timeline, charts and exports alike. Type colours are safe for
/// colour-blind readers (after Paul Tol's qualitative schemes) and stand out by at least 2:1 from
/// base; every text colour has a contrast of at least 4.5 on it.
struct Palette
{
    bool isDark = false;
    Rgba base = 0;       ///< what everything is drawn on
    Rgba panel = 0;      ///< lane headers, ruler corner
    Rgba stripe = 0;     ///< every other unit of the axis
    Rgba line = 0;       ///< fine grid
    Rgba strongLine = 0; ///< coarse grid, borders
    Rgba text = 0;
    Rgba mutedText = 0;
    Rgba accent = 0;  ///< selection, focus, brush
    Rgba search = 0;  ///< what a search found
    Rgba density = 0; ///< bars of the overview strip
    std::array<Rgba, EventTypeCount> type{};
    std::array<Rgba, EventTypeCount> typeText{}; ///< the type's hue, dark or light enough for text

    Rgba typeColour(EventType of) const { return type[size_t(of)]; }
    Rgba typeTextColour(EventType of) const { return typeText[size_t(of)]; }

    static const Palette &light();
    static const Palette &dark();
};

/// WCAG 2 contrast ratio of two opaque colours, 1 … 21.
double contrastRatio(Rgba a, Rgba b);
/// \a colour with its opacity replaced, 0 … 1.
Rgba withAlpha(Rgba colour, double alpha);
/// The opaque colour that \a top, drawn with \a alpha, gives on \a base.
Rgba blended(Rgba base, Rgba top, double alpha);
/// \a colour moved towards black or white until it reads on \a background by \a ratio.
Rgba readableOn(Rgba background, Rgba colour, double ratio = 4.5);

} // namespace dateline
