// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/eventindex.h"
#include "app/layout/labels.h"
#include "app/layout/timescale.h"
#include <optional>
#include <QRectF>
#include <vector>

namespace dateline {

/// How precisely a date is known, as a shape.
enum class GlyphShape : quint8 {
    Dot,     ///< a day or a time
    Bracket, ///< week, month, quarter …: pale bar between square brackets
    Band,    ///< year and coarser: pale band with end lines
    Bar      ///< a stated interval: solid
};

/// How a side of a glyph ends.
enum class GlyphEdge : quint8 {
    Plain,
    Dashed, ///< about
    Arrow,  ///< before, after, an open end: fades out
    Cut     ///< goes on outside of the view
};

/// One event as drawn.
struct SceneItem
{
    quint32 event = 0; ///< position in the index's events
    int lane = 0;      ///< position in Scene::lanes
    QRectF rect;       ///< of the glyph, at least its minimum size
    GlyphShape shape = GlyphShape::Dot;
    GlyphEdge left = GlyphEdge::Plain;
    GlyphEdge right = GlyphEdge::Plain;
    bool narrow = false;   ///< true width is below the shape's minimum glyph
    quint8 strength = 2;   ///< fill in three steps of confidence, 0 … 2; 2 where accepted
    bool hollow = false;   ///< a suggestion of low confidence
    bool accepted = false; ///< gets a tick
    bool rejected = false;
    bool ghost = false;
    double dayLeft = 0; ///< where a day is wide: the stretch of the day that the dot may mean
    double dayRight = 0;
};

struct SceneLabel
{
    quint32 event = 0;
    int lane = 0;
    QRectF rect;
    const Label *label = nullptr; ///< text and width; owned by the LabelBook
    bool shortened = false;       ///< Label::shortText is shown
    bool inside = false;          ///< stands on its own glyph
};

/// "+12": events of a lane that are in view and not drawn.
struct SceneMarker
{
    int lane = 0;
    QRectF rect;
    int count = 0;
    QString text;
    double begin = 0; ///< days they lie in
    double end = 0;
};

struct SceneLane
{
    int lane = 0; ///< position in the index's lanes
    double top = 0;
    double height = 0;
    int inView = 0;             ///< events that overlap the visible range
    std::vector<float> density; ///< events a column of densityWidth pixels; empty where all are drawn
};

/// What is to be painted: rectangles in pixels, x from the left edge of the plot, y from the top of the
/// first lane. Drawn items and the counts of the markers together are all events in view.
struct Scene
{
    TimeScale scale{0, 1, 1};
    double height = 0; ///< of all lanes
    double densityWidth = 3;
    std::vector<SceneLane> lanes; ///< only those that reach into the visible height
    std::vector<SceneItem> items;
    std::vector<SceneLabel> labels;
    std::vector<SceneMarker> markers;

    /// What is at a position: the glyph or label of an event, or a marker.
    const SceneItem *itemAt(QPointF position, double tolerance = 3) const;
    const SceneMarker *markerAt(QPointF position) const;
    const SceneItem *itemOf(quint32 event) const;
};

/// Where the lanes stand. Depends on the index and the height only, never on the zoom: so nothing
/// jumps while zooming.
struct LaneGeometry
{
    struct Band
    {
        double top = 0;
        double height = 0;
        double rowPitch = 0; ///< distance of the rows
        double firstRow = 0; ///< y of the middle of the first row, from top
    };
    std::vector<Band> bands;
    double height = 0;
};

LaneGeometry laneGeometry(const EventIndex &index, double height);

struct SceneOptions
{
    double top = 0; ///< visible stretch of the lanes' height
    double bottom = 1e9;
    quint32 selected = NoEvent; ///< always labelled
    quint32 hovered = NoEvent;
    static constexpr quint32 NoEvent = 0xFFFFFFFF;
};

/// The scene of a range: a pure function but for \a labels, which remembers what it measured.
Scene layoutScene(const EventIndex &index, const LaneGeometry &geometry, const TimeScale &scale,
                  LabelBook &labels, const SceneOptions &options = {});

/// Events over \a columns equal columns of [begin, end), all lanes together, for the overview strip.
std::vector<float> overviewDensity(const EventIndex &index, double begin, double end, int columns);

} // namespace dateline
