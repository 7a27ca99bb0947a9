// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/timelinepicture.h"
#include "app/layout/sceneshapes.h"
#include <algorithm>
#include <QStringList>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr double HeaderWidth = 112;
constexpr double TitleHeight = 40;
constexpr double NoteHeight = 28;
constexpr double Border = 12;

void shift(Shape &item, double dx, double dy)
{
    const QPointF by(dx, dy);
    if (auto *rect = std::get_if<shape::Rect>(&item))
        rect->rect.translate(by);
    else if (auto *ellipse = std::get_if<shape::Ellipse>(&item))
        ellipse->rect.translate(by);
    else if (auto *polyline = std::get_if<shape::Polyline>(&item))
        for (QPointF &point : polyline->points)
            point += by;
    else if (auto *text = std::get_if<shape::Text>(&item))
        text->position += by;
}

/// What of a plot's shapes lies outside of [0, width) is cut off: pictures know no clipping.
bool cutToPlot(Shape &item, double width)
{
    if (auto *rect = std::get_if<shape::Rect>(&item)) {
        if (rect->rect.right() <= 0 || rect->rect.left() >= width)
            return false;
        rect->rect.setLeft(std::max(rect->rect.left(), 0.0));
        rect->rect.setRight(std::min(rect->rect.right(), width));
    }
    if (const auto *ellipse = std::get_if<shape::Ellipse>(&item))
        return ellipse->rect.left() >= -DotSize / 2 && ellipse->rect.right() <= width + DotSize / 2;
    if (auto *polyline = std::get_if<shape::Polyline>(&item))
        for (QPointF &point : polyline->points)
            point.setX(std::clamp(point.x(), 0.0, width));
    return true;
}

std::vector<EventSummary> shownEvents(const std::vector<EventSummary> &events, bool showRejected)
{
    std::vector<EventSummary> shown;
    for (const EventSummary &event : events)
        if (event.dated && (showRejected || event.review != Review::Rejected))
            shown.push_back(event);
    return shown;
}

/// "Not shown: 3 without a date, 1 rejected."
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

class PictureLayout
{
public:
    PictureLayout(const std::vector<EventSummary> &events, const TimelinePictureOptions &options)
        : m_options(options)
        , m_measure(options.measure ? options.measure : TextMeasure(estimatedTextWidth))
        , m_palette(options.palette)
        , m_events(shownEvents(events, options.showRejected))
        , m_index(m_events, options.lanesBy, options.names)
        , m_note(leftOut(events, options.showRejected))
        , m_plotWidth(std::max(options.width - HeaderWidth - 2 * Border, 100.0))
        , m_top(Border + (options.title.isEmpty() ? 0 : TitleHeight))
    {
    }

    Picture draw()
    {
        const double extra = m_top + AxisHeight + (m_note.isEmpty() ? 0 : NoteHeight) + Border;
        const double wanted = m_options.minimumHeight.value_or(0) - extra;
        m_geometry = laneGeometry(m_index, wanted, m_options.lanes);
        m_lanesHeight = m_index.isEmpty() ? std::max(wanted, 120.0) : m_geometry.height;
        m_picture.size = QSizeF(m_options.width, m_lanesHeight + extra);
        m_picture.title = m_options.title;
        m_picture.fontFamily = m_options.fontFamily;
        addFrame();
        if (m_index.isEmpty())
            addEmptyText();
        else
            addTimeline();
        return std::move(m_picture);
    }

private:
    void addFrame()
    {
        shape::Rect paper;
        paper.rect = QRectF(QPointF(0, 0), m_picture.size);
        paper.fill = m_palette.base;
        m_picture.add(paper);
        if (!m_options.title.isEmpty())
            addText({Border, Border + 24}, m_options.title, 18, m_palette.text, true);
        if (!m_note.isEmpty())
            addText({Border, m_picture.size.height() - Border - 4}, m_note, 11, m_palette.mutedText, false);
    }

    void addText(QPointF position, const QString &words, double size, Rgba colour, bool bold)
    {
        shape::Text text;
        text.position = position;
        text.text = words;
        text.pixelSize = size;
        text.colour = colour;
        text.bold = bold;
        m_picture.add(text);
    }

    void addEmptyText()
    {
        shape::Text text;
        text.position = QPointF(m_picture.size.width() / 2, m_top + m_lanesHeight / 2);
        text.text = m_options.emptyText;
        text.pixelSize = 14;
        text.colour = m_palette.mutedText;
        text.align = shape::Text::Align::Centre;
        m_picture.add(text);
    }

    TimeScale scale() const
    {
        const auto [begin, end] = m_options.range
                                      ? *m_options.range
                                      : TimeScale::withMargin(m_index.begin(), m_index.end(), 0.04, 7);
        return TimeScale(begin, end, m_plotWidth);
    }

    void addTimeline()
    {
        LabelBook labels(m_measure, LabelTextSize);
        const Scene scene = layoutScene(m_index, m_geometry, scale(), labels);
        const Axis axis = axisOf(scene.scale, m_options.calendar);
        addLanes();
        addPlot(scene, axis);
        addText({Border + 12, m_top + 19}, axis.years, 12, m_palette.mutedText, true);
    }

    void addLanes()
    {
        Shapes shapes;
        for (size_t i = 0; i < m_index.lanes().size(); ++i) {
            const EventIndex::Lane &lane = m_index.lanes()[i];
            const LaneGeometry::Band &band = m_geometry.bands[i];
            addLaneHeader(shapes, lane, band, HeaderWidth, laneColour(lane, m_options.lanesBy, m_palette),
                          m_measure, m_palette);
        }
        append(std::move(shapes), Border, m_top + AxisHeight, false);
    }

    void addPlot(const Scene &scene, const Axis &axis)
    {
        Shapes ticks;
        addAxis(ticks, axis, m_plotWidth, m_measure, m_palette);
        append(std::move(ticks), Border + HeaderWidth, m_top, true);
        Shapes shapes;
        addGrid(shapes, axis, 0, m_geometry.height, m_palette);
        const double most = mostDensity(scene);
        for (const SceneLane &lane : scene.lanes) {
            addDensity(shapes, lane, most,
                       laneColour(m_index.lanes()[size_t(lane.lane)], m_options.lanesBy, m_palette),
                       m_palette);
            addSeparator(shapes, lane);
        }
        for (const SceneItem &item : scene.items)
            addGlyph(shapes, item, glyphColour(m_events[item.event], m_palette), m_palette);
        for (const SceneLabel &label : scene.labels)
            addLabel(shapes, label,
                     labelColour(label, glyphColour(m_events[label.event], m_palette), m_palette), m_palette);
        for (const SceneMarker &marker : scene.markers)
            addMarker(shapes, marker, m_palette);
        append(std::move(shapes), Border + HeaderWidth, m_top + AxisHeight, true);
    }

    void addSeparator(Shapes &shapes, const SceneLane &lane) const
    {
        shape::Rect line;
        line.rect = QRectF(0, lane.top + lane.height - 1, m_plotWidth, 1);
        line.fill = m_palette.strongLine;
        shapes.push_back(line);
    }

    void append(Shapes shapes, double dx, double dy, bool cut)
    {
        for (Shape &item : shapes) {
            if (cut && !cutToPlot(item, m_plotWidth))
                continue;
            shift(item, dx, dy);
            m_picture.add(std::move(item));
        }
    }

    const TimelinePictureOptions &m_options;
    TextMeasure m_measure;
    const Palette &m_palette;
    std::vector<EventSummary> m_events;
    EventIndex m_index;
    LaneGeometry m_geometry;
    QString m_note;
    double m_plotWidth;
    double m_top;
    double m_lanesHeight = 0;
    Picture m_picture;
};

} // namespace

Picture timelinePicture(const std::vector<EventSummary> &events, const TimelinePictureOptions &options)
{
    return PictureLayout(events, options).draw();
}

} // namespace dateline
