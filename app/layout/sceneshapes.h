// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/picture.h"
#include "app/layout/palette.h"
#include "app/layout/scene.h"
#include "app/layout/ticks.h"

namespace dateline {

/// What the parts of a timeline look like, in vector shapes: one description for screen, SVG, PDF and
/// PNG. Positions are those of the scene; the callers translate.
using Shapes = std::vector<Shape>;

inline constexpr double AxisHeight = 44;
inline constexpr double AxisRowHeight = AxisHeight / 2;
inline constexpr double AxisTextSize = 11;
inline constexpr double LabelTextSize = 12;

/// The colour that a lane's glyphs have: that of the type, for every event its own.
Rgba glyphColour(const EventSummary &event, const Palette &palette);

void addGlyph(Shapes &shapes, const SceneItem &item, Rgba colour, const Palette &palette);
/// Of a dot's glyph only the line of its day; plain rectangles.
void addDay(Shapes &shapes, const SceneItem &item, Rgba colour, const Palette &palette);
/// A ring around a selected glyph.
void addRing(Shapes &shapes, const SceneItem &item, const Palette &palette);
/// What a lit label stands on.
Rgba litGround(const Palette &palette);
/// What a label stands on, whose glyph has \a glyphColour.
Rgba labelGround(const SceneLabel &label, Rgba glyphColour, const Palette &palette);
/// The colour of a label whose glyph has \a glyphColour.
Rgba labelColour(const SceneLabel &label, Rgba glyphColour, const Palette &palette);
void addLabel(Shapes &shapes, const SceneLabel &label, Rgba colour, const Palette &palette);
void addMarker(Shapes &shapes, const SceneMarker &marker, const Palette &palette);
/// The \a density of one lane as bars that stand on its lower edge; \a most is
/// that of the fullest column.
std::vector<QRectF> densityBars(const SceneLane &lane, const std::vector<float> &density, double most);
/// The colour of these bars in a lane of \a colour.
Rgba densityColour(const SceneLane &lane, Rgba colour, const Palette &palette);
/// The colour of those bars of it that are lit.
Rgba litDensityColour(const SceneLane &lane, const Palette &palette);
void addDensity(Shapes &shapes, const SceneLane &lane, double most, Rgba colour, const Palette &palette);
/// The greatest density of all lanes.
double mostDensity(const Scene &scene);

/// The two rows of the axis, from y = 0.
void addAxis(Shapes &shapes, const Axis &axis, double width, const TextMeasure &measure,
             const Palette &palette);
/// What of the years stands left of the axis, in a corner \a width wide; in two lines where one is too short.
void addYears(Shapes &shapes, const QString &years, double width, const TextMeasure &measure,
              const Palette &palette);
/// Vertical lines below the axis.
void addGrid(Shapes &shapes, const Axis &axis, double top, double bottom, const Palette &palette);
/// The name and count of a lane in a panel \a width wide. They stay within the
/// lane below \a visibleTop, where the lane has room for them there.
void addLaneHeader(Shapes &shapes, const EventIndex::Lane &lane, const LaneGeometry::Band &band, double width,
                   Rgba colour, const TextMeasure &measure, const Palette &palette, double visibleTop = 0);

/// The colour that stands for a lane: of its type, or a neutral one.
Rgba laneColour(const EventIndex::Lane &lane, GroupBy by, const Palette &palette);

/// \a text, cut with an ellipsis to at most \a width pixels.
QString fitted(const QString &text, double width, double pixelSize, const TextMeasure &measure);

} // namespace dateline
