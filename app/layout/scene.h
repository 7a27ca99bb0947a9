// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/glyph.h"
#include "app/layout/labels.h"
#include "app/layout/lanegeometry.h"

namespace dateline {

struct SceneLabel
{
    quint32 event = 0;
    int lane = 0;
    QRectF rect;                  ///< the text's box: it is centred vertically in it
    const Label *label = nullptr; ///< owned by the LabelBook
    bool isShort = false;         ///< Label::shortText is shown
    bool inside = false;          ///< stands on its own glyph
    bool onSolid = false;         ///< on a solid bar of this strength: takes the colour that reads on it
    quint8 strength = 2;
    bool onLine = false; ///< on the line of its day, which gives way to it
    bool muted = false;  ///< of a rejected event or a ghost
    bool dimmed = false; ///< others are lit
    bool lit = false;    ///< found by a search, on a ground of its own

    const QString &text() const { return isShort ? label->shortText : label->text; }
};

/// "+12": events of a lane that are in view and not drawn.
struct SceneMarker
{
    int lane = 0;
    QRectF rect;
    int count = 0;
    QString text;
    double begin = 0; ///< days in which they begin, or from which on they are in view
    double end = 0;
};

struct SceneLane
{
    int lane = 0; ///< position in the index's lanes
    double top = 0;
    double height = 0;
    int inView = 0; ///< events that overlap the visible range
    int drawn = 0;
    std::vector<float> density; ///< events a column of DensityWidth pixels; empty where hardly any are hidden
    std::vector<float> litDensity; ///< those of them that are lit
    double densityStrength = 0;    ///< 0 … 1, how much of the lane it stands for
};

/// What is to be painted: rectangles in pixels, x from the left edge of the plot, y from the top of the
/// first lane. In each lane the drawn items and the counts of the markers together are the events in
/// view. No label overlaps another one or another event's glyph.
struct Scene
{
    static constexpr double DensityWidth = 3;

    TimeScale scale{0, 1, 1};
    std::vector<SceneLane> lanes; ///< only those within the visible height
    std::vector<SceneItem> items;
    std::vector<SceneLabel> labels;
    std::vector<SceneMarker> markers;

    /// What is at a position, or nothing. A glyph may be missed by \a tolerance; labels stand for their
    /// events.
    const SceneItem *itemAt(QPointF position, double tolerance = 3) const;
    const SceneMarker *markerAt(QPointF position) const;
    const SceneItem *itemOf(quint32 event) const;
    const SceneLabel *labelOf(quint32 event) const;
};

inline constexpr quint32 NoEvent = 0xFFFFFFFF;

struct SceneOptions
{
    double top = 0; ///< visible stretch of the lanes' height
    double bottom = 1e9;
    quint32 selected = NoEvent; ///< goes before all others
    /// Where given, its events are lit, which puts them before all but the selected one; others are dimmed.
    const LaneIndex *lit = nullptr;
    /// The lit events dealt out to lanes as all events are, for their part of the
    /// density.
    const EventIndex *litLanes = nullptr;
    /// In a comparison of two scenes: for each of the events whether the other one has it, too.
    const std::vector<bool> *shared = nullptr;
};

/// The scene of a range: a pure function but for \a labels, which remembers what it measured.
Scene layoutScene(const EventIndex &index, const LaneGeometry &geometry, const TimeScale &scale,
                  LabelBook &labels, const SceneOptions &options = {});

/// The glyph of \a event wherever it is, drawn or not, in the first lane that holds it in full.
std::optional<SceneItem> glyphOfEvent(const EventIndex &index, const LaneGeometry &geometry,
                                      const TimeScale &scale, quint32 event);

/// Events over equal columns of [begin, end), all lanes together, for the overview strip.
std::vector<float> overviewDensity(const EventIndex &index, double begin, double end, int columns);

} // namespace dateline
