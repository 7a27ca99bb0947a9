// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/timelinepicture.h"
#include "app/layout/sceneshapes.h"
#include <algorithm>
#include <list>
#include <QStringList>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr double HeaderWidth = 112;
constexpr double TitleHeight = 40;
constexpr double NoteHeight = 28;
constexpr double LabelBandHeight = 30; ///< of a half's label
constexpr double EmptyHeight = 120;
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

/// The lanes of one list of events: all of a picture, or one half of a comparison.
struct PictureHalf
{
    QString label;
    QString emptyText;
    std::vector<EventSummary> events;
    EventIndex index;
    LaneGeometry geometry;
    std::optional<LaneIndex> lit;
    EventIndex litLanes;
    std::vector<bool> shared;
    double top = 0; ///< of its label
    double lanesHeight = 0;

    PictureHalf(const std::vector<EventSummary> &all, const TimelinePictureOptions &options)
        : events(shownEvents(all, options.showRejected))
        , index(events, options.lanesBy, options.names)
    {
        if (!options.lit)
            return;
        std::vector<int> positions;
        for (size_t i = 0; i < events.size(); ++i)
            if (options.lit->contains(events[i].id))
                positions.push_back(int(i));
        lit = laneOfEvents(events, positions);
        litLanes = EventIndex(events, positions, options.lanesBy, options.names);
    }
    PictureHalf(const PictureHalf &) = delete; // the index refers to the events

    double labelHeight() const { return label.isEmpty() ? 0 : LabelBandHeight; }
    double height() const { return labelHeight() + lanesHeight; }
    double lanesTop() const { return top + labelHeight(); }

    void share(const PictureHalf &other)
    {
        QSet<EventId> others;
        for (const EventSummary &event : other.events)
            others << event.id;
        for (const EventSummary &event : events)
            shared.push_back(others.contains(event.id));
    }

    void layOut(double wantedHeight, const LaneArrangement &lanes)
    {
        geometry = laneGeometry(index, wantedHeight - labelHeight(), lanes);
        lanesHeight = index.isEmpty() ? std::max(wantedHeight - labelHeight(), EmptyHeight) : geometry.height;
    }

    Scene scene(const TimeScale &scale, LabelBook &labels) const
    {
        SceneOptions options;
        options.lit = lit ? &*lit : nullptr;
        options.litLanes = lit ? &litLanes : nullptr;
        options.shared = shared.empty() ? nullptr : &shared;
        return layoutScene(index, geometry, scale, labels, options);
    }
};

class PictureLayout
{
public:
    PictureLayout(const std::vector<EventSummary> &events, const LowerHalf *lower,
                  const TimelinePictureOptions &options)
        : m_options(options)
        , m_measure(options.measure ? options.measure : TextMeasure(estimatedTextWidth))
        , m_palette(options.palette)
        , m_plotWidth(std::max(options.width - HeaderWidth - 2 * Border, 100.0))
        , m_top(Border + (options.title.isEmpty() ? 0 : TitleHeight))
    {
        PictureHalf &upper = m_halves.emplace_back(events, options);
        upper.label = options.label;
        upper.emptyText = options.emptyText;
        m_notes << leftOut(events, options.showRejected);
        if (lower)
            addLower(upper, *lower);
        m_notes.removeAll(QString());
    }

    Picture draw()
    {
        const double extra = m_top + AxisHeight + NoteHeight * double(m_notes.size()) + Border;
        const double wanted = m_options.minimumHeight.value_or(0) - extra;
        double y = m_top + AxisHeight;
        for (PictureHalf &half : m_halves) {
            half.layOut(wanted / double(m_halves.size()), m_options.lanes);
            half.top = y;
            y += half.height();
        }
        m_picture.size = QSizeF(m_options.width, y + NoteHeight * double(m_notes.size()) + Border);
        m_picture.title = m_options.title;
        m_picture.fontFamily = m_options.fontFamily;
        addFrame();
        const auto range = content();
        if (range)
            addAxisFor(*range);
        for (const PictureHalf &half : m_halves)
            addHalf(half, range);
        return std::move(m_picture);
    }

private:
    void addLower(PictureHalf &upper, const LowerHalf &lower)
    {
        PictureHalf &half = m_halves.emplace_back(lower.events, m_options);
        half.label = lower.label;
        half.emptyText = lower.emptyText;
        half.share(upper);
        upper.share(half);
        const QString note = leftOut(lower.events, m_options.showRejected);
        if (!m_notes.last().isEmpty())
            m_notes.last().prepend(u"Above. "_s);
        m_notes << (note.isEmpty() ? note : u"Below. "_s + note);
    }

    void addFrame()
    {
        shape::Rect paper;
        paper.rect = QRectF(QPointF(0, 0), m_picture.size);
        paper.fill = m_palette.base;
        m_picture.add(paper);
        if (!m_options.title.isEmpty())
            addText({Border, Border + 24}, m_options.title, 18, m_palette.text, true);
        double y = m_picture.size.height() - Border - 4;
        for (auto note = m_notes.rbegin(); note != m_notes.rend(); ++note, y -= NoteHeight)
            addText({Border, y}, *note, 11, m_palette.mutedText, false);
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

    void addEmptyText(const PictureHalf &half)
    {
        shape::Text text;
        text.position = QPointF(m_picture.size.width() / 2, half.lanesTop() + half.lanesHeight / 2);
        text.text = half.emptyText;
        text.pixelSize = 14;
        text.colour = m_palette.mutedText;
        text.align = shape::Text::Align::Centre;
        m_picture.add(text);
    }

    /// The scale of all halves; nothing where all are empty.
    std::optional<TimeScale> content() const
    {
        std::optional<std::pair<double, double>> days;
        for (const PictureHalf &half : m_halves)
            if (!half.index.isEmpty())
                days = {std::min(days ? days->first : half.index.begin(), half.index.begin()),
                        std::max(days ? days->second : half.index.end(), half.index.end())};
        if (!days)
            return std::nullopt;
        const auto [begin, end] =
            m_options.range ? *m_options.range : TimeScale::withMargin(days->first, days->second, 0.04, 7);
        return TimeScale(begin, end, m_plotWidth);
    }

    void addAxisFor(const TimeScale &scale)
    {
        m_axis = axisOf(scale, m_options.calendar);
        Shapes ticks;
        addAxis(ticks, m_axis, m_plotWidth, m_measure, m_palette);
        append(std::move(ticks), Border + HeaderWidth, m_top, true);
        addText({Border + 12, m_top + 19}, m_axis.years, 12, m_palette.mutedText, true);
    }

    void addHalf(const PictureHalf &half, const std::optional<TimeScale> &scale)
    {
        if (!half.label.isEmpty())
            addLabelBand(half);
        if (!scale || half.index.isEmpty()) {
            addEmptyText(half);
            return;
        }
        LabelBook labels(m_measure, LabelTextSize);
        addLanes(half);
        addPlot(half, half.scene(*scale, labels));
    }

    void addLabelBand(const PictureHalf &half)
    {
        shape::Rect band;
        band.rect = QRectF(Border, half.top, m_options.width - 2 * Border, half.labelHeight());
        band.fill = m_palette.panel;
        m_picture.add(band);
        band.rect.setTop(band.rect.bottom() - 1);
        band.fill = m_palette.strongLine;
        m_picture.add(band);
        const QString words = fitted(half.label, band.rect.width() - 24, 13 * 1.08, m_measure);
        addText({Border + 12, half.top + half.labelHeight() / 2 + 13 * 0.36}, words, 13, m_palette.text,
                true);
    }

    void addLanes(const PictureHalf &half)
    {
        Shapes shapes;
        for (size_t i = 0; i < half.index.lanes().size(); ++i) {
            const EventIndex::Lane &lane = half.index.lanes()[i];
            const LaneGeometry::Band &band = half.geometry.bands[i];
            addLaneHeader(shapes, lane, band, HeaderWidth, laneColour(lane, m_options.lanesBy, m_palette),
                          m_measure, m_palette);
        }
        append(std::move(shapes), Border, half.lanesTop(), false);
    }

    void addPlot(const PictureHalf &half, const Scene &scene)
    {
        Shapes shapes;
        addGrid(shapes, m_axis, 0, half.geometry.height, m_palette);
        const double most = mostDensity(scene);
        for (const SceneLane &lane : scene.lanes) {
            addDensity(shapes, lane, most,
                       laneColour(half.index.lanes()[size_t(lane.lane)], m_options.lanesBy, m_palette),
                       m_palette);
            addSeparator(shapes, lane);
        }
        for (const SceneItem &item : scene.items)
            addGlyph(shapes, item, glyphColour(half.events[item.event], m_palette), m_palette);
        for (const SceneLabel &label : scene.labels)
            addLabel(shapes, label,
                     labelColour(label, glyphColour(half.events[label.event], m_palette), m_palette),
                     m_palette);
        for (const SceneMarker &marker : scene.markers)
            addMarker(shapes, marker, m_palette);
        append(std::move(shapes), Border + HeaderWidth, half.lanesTop(), true);
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
    std::list<PictureHalf> m_halves; ///< from top to bottom
    QStringList m_notes;             ///< what is left out
    double m_plotWidth;
    double m_top;
    Axis m_axis;
    Picture m_picture;
};

} // namespace

Picture timelinePicture(const std::vector<EventSummary> &events, const TimelinePictureOptions &options)
{
    return PictureLayout(events, nullptr, options).draw();
}

Picture timelinePicture(const std::vector<EventSummary> &events, const LowerHalf &lower,
                        const TimelinePictureOptions &options)
{
    return PictureLayout(events, &lower, options).draw();
}

} // namespace dateline
