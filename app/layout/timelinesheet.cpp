// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/timelinesheet.h"
#include "app/layout/sceneshapes.h"
#include "app/layout/shapeplacement.h"
#include <algorithm>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr double HeaderWidth = 112;
constexpr double LabelBandHeight = 30; ///< of a half's label
constexpr double HalfLabelSize = 13;
constexpr double EmptyHeight = 120;

std::vector<EventSummary> shownEvents(const std::vector<EventSummary> &events, bool showRejected)
{
    std::vector<EventSummary> shown;
    for (const EventSummary &event : events)
        if (event.dated && (showRejected || event.review != Review::Rejected))
            shown.push_back(event);
    return shown;
}

/// "Not shown: 3 without a date, 1 rejected."; empty where nothing is left out.
QString leftOut(const std::vector<EventSummary> &events, bool showRejected)
{
    const auto undated = std::count_if(
        events.begin(), events.end(), [](const auto &e) { return !e.dated && e.review != Review::Rejected; });
    const auto rejected = std::count_if(events.begin(), events.end(),
                                        [](const auto &e) { return e.review == Review::Rejected; });
    QStringList parts;
    if (undated > 0)
        parts << u"%1 without a date"_s.arg(undated);
    if (rejected > 0 && !showRejected)
        parts << u"%1 rejected"_s.arg(rejected);
    return parts.isEmpty() ? QString() : u"Not shown: "_s + parts.join(u", "_s) + u"."_s;
}

} // namespace

QStringList notesOf(const std::vector<EventSummary> &events, const LowerHalf *lower, bool showRejected)
{
    QString above = leftOut(events, showRejected);
    if (lower && !above.isEmpty())
        above.prepend(u"Above. "_s);
    QString below = lower ? leftOut(lower->events, showRejected) : QString();
    if (!below.isEmpty())
        below.prepend(u"Below. "_s);
    QStringList notes{above, below};
    notes.removeAll(QString());
    return notes;
}

SheetHalves sheetHalves(const std::vector<EventSummary> &events, const LowerHalf *lower,
                        const TimelinePictureOptions &options)
{
    SheetHalves halves;
    SheetHalf &upper = halves.emplace_back(events, options);
    upper.label = options.label;
    upper.emptyText = options.emptyText;
    if (!lower)
        return halves;
    SheetHalf &below = halves.emplace_back(lower->events, options);
    below.label = lower->label;
    below.emptyText = lower->emptyText;
    below.share(upper);
    upper.share(below);
    return halves;
}

std::optional<std::pair<double, double>> rangeOf(const SheetHalves &halves)
{
    std::optional<std::pair<double, double>> days;
    for (const SheetHalf &half : halves)
        if (!half.index().isEmpty())
            days = {std::min(days ? days->first : half.index().begin(), half.index().begin()),
                    std::max(days ? days->second : half.index().end(), half.index().end())};
    return days ? std::optional(TimeScale::withMargin(days->first, days->second, 0.04, 7)) : days;
}

SheetHalf::SheetHalf(const std::vector<EventSummary> &all, const TimelinePictureOptions &options)
    : m_events(shownEvents(all, options.showRejected))
    , m_index(m_events, options.lanesBy, options.names)
{
    if (!options.lit)
        return;
    std::vector<int> positions;
    for (size_t i = 0; i < m_events.size(); ++i)
        if (options.lit->contains(m_events[i].id))
            positions.push_back(int(i));
    m_lit = laneOfEvents(m_events, positions);
    m_litLanes = EventIndex(m_events, positions, options.lanesBy, options.names);
}

double SheetHalf::labelHeight() const
{
    return label.isEmpty() ? 0 : LabelBandHeight;
}

void SheetHalf::share(const SheetHalf &other)
{
    QSet<EventId> others;
    for (const EventSummary &event : other.m_events)
        others << event.id;
    for (const EventSummary &event : m_events)
        m_shared.push_back(others.contains(event.id));
}

void SheetHalf::layOut(double height, const LaneArrangement &lanes)
{
    m_geometry = laneGeometry(m_index, height - labelHeight(), lanes);
    m_lanesHeight = m_index.isEmpty() ? std::max(height - labelHeight(), EmptyHeight) : m_geometry.height;
}

Scene SheetHalf::scene(const TimeScale &scale, LabelBook &labels) const
{
    SceneOptions options;
    options.lit = m_lit ? &*m_lit : nullptr;
    options.litLanes = m_lit ? &m_litLanes : nullptr;
    options.shared = m_shared.empty() ? nullptr : &m_shared;
    return layoutScene(m_index, m_geometry, scale, labels, options);
}

TimelineSheet::TimelineSheet(const TimelinePictureOptions &options, double width, double border)
    : m_options(options)
    , m_palette(options.palette)
    , m_measure(options.measure ? options.measure : TextMeasure(estimatedTextWidth))
    , m_width(width)
    , m_border(border)
    , m_plotWidth(std::max(width - HeaderWidth - 2 * border, 100.0))
{
}

void TimelineSheet::addText(QPointF position, const QString &words, double size, Rgba colour, bool bold,
                            shape::Text::Align align)
{
    m_shapes.push_back(shape::Text{position, words, size, colour, align, bold, false});
}

void TimelineSheet::addAxis(const TimeScale &scale, double top)
{
    m_axis = axisOf(scale, m_options.calendar);
    Shapes ticks;
    dateline::addAxis(ticks, m_axis, m_plotWidth, m_measure, m_palette);
    addToPlot(std::move(ticks), top);
    Shapes years;
    addYears(years, m_axis.years, HeaderWidth, m_measure, m_palette);
    for (Shape &item : years)
        m_shapes.push_back(placed(std::move(item), {m_border, top}));
}

void TimelineSheet::addLabel(const SheetHalf &half, double top)
{
    if (half.label.isEmpty())
        return;
    shape::Rect band;
    band.rect = QRectF(m_border, top, m_width - 2 * m_border, half.labelHeight());
    band.fill = m_palette.panel;
    m_shapes.push_back(band);
    band.rect.setTop(band.rect.bottom() - 1);
    band.fill = m_palette.strongLine;
    m_shapes.push_back(band);
    const QString words = fitted(half.label, band.rect.width() - 24, HalfLabelSize * 1.08, m_measure);
    addText({m_border + 12, top + half.labelHeight() / 2 + HalfLabelSize * 0.36}, words, HalfLabelSize,
            m_palette.text, true);
}

void TimelineSheet::addEmptyText(const SheetHalf &half, double top)
{
    addText({m_width / 2, top + half.lanesHeight() / 2}, half.emptyText, 14, m_palette.mutedText, false,
            shape::Text::Align::Centre);
}

void TimelineSheet::addLanes(const SheetHalf &half, const Scene &scene, LaneRun run, double top)
{
    if (run.isEmpty())
        return;
    const LaneGeometry &geometry = half.geometry();
    std::vector<bool> inRun(geometry.bands.size(), false);
    for (size_t i = run.first; i < run.last; ++i)
        inRun[size_t(geometry.order[i])] = true;
    const double begin = geometry.bands[size_t(geometry.order[run.first])].top;
    const double end = geometry.bands[size_t(geometry.order[run.last - 1])].bottom();
    addHeaders(half, run, top - begin);
    Shapes grid;
    addGrid(grid, m_axis, begin, end, m_palette);
    addToPlot(std::move(grid), top - begin);
    addPlot(half, scene, inRun, top - begin);
}

void TimelineSheet::addHeaders(const SheetHalf &half, LaneRun run, double dy)
{
    Shapes shapes;
    for (size_t i = run.first; i < run.last; ++i) {
        const auto number = size_t(half.geometry().order[i]);
        const EventIndex::Lane &lane = half.index().lanes()[number];
        addLaneHeader(shapes, lane, half.geometry().bands[number], HeaderWidth,
                      laneColour(lane, m_options.lanesBy, m_palette), m_measure, m_palette);
    }
    for (Shape &item : shapes)
        m_shapes.push_back(placed(std::move(item), {m_border, dy}));
}

void TimelineSheet::addPlot(const SheetHalf &half, const Scene &scene, const std::vector<bool> &inRun,
                            double dy)
{
    Shapes shapes;
    const double most = mostDensity(scene);
    const auto colourOf = [&](quint32 event) { return glyphColour(half.events()[event], m_palette); };
    for (const SceneLane &lane : scene.lanes) {
        if (!inRun[size_t(lane.lane)])
            continue;
        const auto &of = half.index().lanes()[size_t(lane.lane)];
        addDensity(shapes, lane, most, laneColour(of, m_options.lanesBy, m_palette), m_palette);
        addLine(shapes, lane);
    }
    for (const SceneItem &item : scene.items)
        if (inRun[size_t(item.lane)])
            addGlyph(shapes, item, colourOf(item.event), m_palette);
    for (const SceneLabel &label : scene.labels)
        if (inRun[size_t(label.lane)])
            dateline::addLabel(shapes, label, labelColour(label, colourOf(label.event), m_palette),
                               m_palette);
    for (const SceneMarker &marker : scene.markers)
        if (inRun[size_t(marker.lane)])
            addMarker(shapes, marker, m_palette);
    addToPlot(std::move(shapes), dy);
}

void TimelineSheet::addLine(std::vector<Shape> &shapes, const SceneLane &lane) const
{
    shape::Rect line;
    line.rect = QRectF(0, lane.top + lane.height - 1, m_plotWidth, 1);
    line.fill = m_palette.strongLine;
    shapes.push_back(line);
}

void TimelineSheet::addToPlot(std::vector<Shape> shapes, double dy)
{
    for (Shape &item : shapes)
        if (cutToWidth(item, m_plotWidth, DotSize / 2))
            m_shapes.push_back(placed(std::move(item), {m_border + HeaderWidth, dy}));
}

} // namespace dateline
