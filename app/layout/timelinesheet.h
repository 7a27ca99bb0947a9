// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/scene.h"
#include "app/layout/ticks.h"
#include "app/layout/timelinepicture.h"
#include <list>
#include <QStringList>

namespace dateline {

/// The lanes of one list of events: all of a picture, or one half of a comparison.
class SheetHalf
{
public:
    /// Of the dated ones of \a all.
    SheetHalf(const std::vector<EventSummary> &all, const TimelinePictureOptions &options);
    SheetHalf(const SheetHalf &) = delete; // the index refers to the events
    SheetHalf &operator=(const SheetHalf &) = delete;

    QString label; ///< stands above its lanes if not empty
    QString emptyText;

    const std::vector<EventSummary> &events() const { return m_events; }
    const EventIndex &index() const { return m_index; }
    const LaneGeometry &geometry() const { return m_geometry; }
    double labelHeight() const;
    /// Of the lanes, or of the words that stand in for them.
    double lanesHeight() const { return m_lanesHeight; }

    /// Finds out which of its events \a other has, too: they get a second outline.
    void share(const SheetHalf &other);
    /// Spreads the lanes so that they and the label take \a height, where they need no more.
    void layOut(double height, const LaneArrangement &lanes);
    Scene scene(const TimeScale &scale, LabelBook &labels) const;

private:
    std::vector<EventSummary> m_events;
    EventIndex m_index;
    LaneGeometry m_geometry;
    std::optional<LaneIndex> m_lit;
    EventIndex m_litLanes;
    std::vector<bool> m_shared;
    double m_lanesHeight = 0;
};

/// From top to bottom.
using SheetHalves = std::list<SheetHalf>;

/// All events in one, or with \a lower, which may be null, both halves of a comparison.
SheetHalves sheetHalves(const std::vector<EventSummary> &events, const LowerHalf *lower,
                        const TimelinePictureOptions &options);

/// The first and the last day of all events of \a halves together, with a margin; nothing where they are
/// empty.
std::optional<std::pair<double, double>> rangeOf(const SheetHalves &halves);

/// "Not shown: 3 without a date, 1 rejected.": a line for each half that leaves something out. \a lower may
/// be null.
QStringList notesOf(const std::vector<EventSummary> &events, const LowerHalf *lower, bool showRejected);

/// Lanes that stand below each other, as positions in the geometry's order: from \a first to before \a last.
struct LaneRun
{
    size_t first = 0;
    size_t last = 0;

    static LaneRun all(const SheetHalf &half) { return {0, half.geometry().order.size()}; }
    bool isEmpty() const { return first == last; }
};

/// A picture of lanes under one axis as it is drawn, part by part. Lengths are the picture's.
class TimelineSheet
{
public:
    /// The options must outlive it. \a border is kept free at the left and the right.
    TimelineSheet(const TimelinePictureOptions &options, double width, double border);

    double plotWidth() const { return m_plotWidth; }

    void addText(QPointF position, const QString &words, double size, Rgba colour, bool bold = false,
                 shape::Text::Align align = shape::Text::Align::Left);
    /// The rows of the calendar, from \a top; the grid of lanes that are added later goes with it.
    void addAxis(const TimeScale &scale, double top);
    void addLabel(const SheetHalf &half, double top);
    void addEmptyText(const SheetHalf &half, double top);
    /// The lanes of \a run, from \a top, with what \a scene has in them.
    void addLanes(const SheetHalf &half, const Scene &scene, LaneRun run, double top);

    std::vector<Shape> take() { return std::move(m_shapes); }

private:
    void addHeaders(const SheetHalf &half, LaneRun run, double dy);
    void addPlot(const SheetHalf &half, const Scene &scene, const std::vector<bool> &inRun, double dy);
    void addLine(std::vector<Shape> &shapes, const SceneLane &lane) const;
    /// Adds shapes of the plot, cut at its sides.
    void addToPlot(std::vector<Shape> shapes, double dy);

    const TimelinePictureOptions &m_options;
    const Palette &m_palette;
    TextMeasure m_measure;
    double m_width;
    double m_border;
    double m_plotWidth;
    Axis m_axis;
    std::vector<Shape> m_shapes;
};

} // namespace dateline
