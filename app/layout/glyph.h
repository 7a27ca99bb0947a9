// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/eventindex.h"
#include "app/layout/timescale.h"
#include <QRectF>

namespace dateline {

/// How precisely a date is known, as a shape.
enum class GlyphShape : quint8 {
    Dot,     ///< a day or a time
    Bracket, ///< week, month, quarter, season, half: pale bar between square brackets
    Band,    ///< year and coarser: pale band between long lines
    Bar      ///< a stated interval: solid
};

/// How a side of a glyph ends.
enum class GlyphEdge : quint8 {
    Plain,
    Dashed, ///< about, or not known exactly on this side
    Arrow,  ///< before, after, an open end: fades out
    Cut     ///< goes on outside of the view
};

/// One event as drawn.
struct SceneItem
{
    quint32 event = 0;   ///< position in the index's events
    int lane = 0;        ///< position in the index's lanes
    QRectF rect;         ///< of the glyph, at least its minimum size
    double dayLeft = 0;  ///< where a day is wide: the stretch that a dot may mean,
    double dayRight = 0; ///< left edge to right edge; equal where it does not matter
    GlyphShape shape = GlyphShape::Dot;
    GlyphEdge left = GlyphEdge::Plain;
    GlyphEdge right = GlyphEdge::Plain;
    quint8 strength = 2;   ///< fill in three steps of confidence, 0 … 2; accepted events have 2
    bool hollow = false;   ///< a suggestion of low confidence
    bool accepted = false; ///< gets a tick
    bool rejected = false;
    bool ghost = false;  ///< stands in another lane in full
    bool dimmed = false; ///< others are lit
    bool shared = false; ///< the other half of a comparison has it, too: a second outline

    /// From the leftmost to the rightmost that is drawn.
    double footLeft() const { return dayLeft < dayRight ? std::min(dayLeft, rect.left()) : rect.left(); }
    double footRight() const { return dayLeft < dayRight ? std::max(dayRight, rect.right()) : rect.right(); }
};

inline constexpr double DotSize = 11;
/// How far the outline of a shared event stands off its glyph, with its line.
inline constexpr double SharedGap = 3;

/// What an accepted glyph's tick takes to the right of it: nothing where it stands on the glyph.
double tickRoom(const SceneItem &item);

GlyphShape shapeOf(const EventSummary &event);

/// The glyph of \a entry in the row whose middle is at \a middleY.
SceneItem glyphOf(const EventSummary &event, const LaneIndex::Entry &entry, const TimeScale &scale,
                  double middleY);

} // namespace dateline
