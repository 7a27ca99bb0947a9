// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/sceneshapes.h"
#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

/// Opacity of fills in the three steps of confidence, by shape.
constexpr double dotFill[] = {0, 0.45, 1};
constexpr double bracketFill[] = {0.10, 0.28, 0.46};
constexpr double bandFill[] = {0.07, 0.13, 0.22};
constexpr double barFill[] = {0.12, 0.6, 1};

constexpr double YearsTextSize = 12;
constexpr double LineWidth = 2;
constexpr double FootLength = 4;   ///< of a square bracket
constexpr double BandOverhang = 2; ///< how far the end lines of a band stick out
constexpr int TailSteps = 18;
constexpr double TailLength = 36;

double fillOf(const SceneItem &item)
{
    switch (item.shape) {
    case GlyphShape::Dot:
        return dotFill[item.strength];
    case GlyphShape::Bracket:
        return bracketFill[item.strength];
    case GlyphShape::Band:
        return bandFill[item.strength];
    case GlyphShape::Bar:
        break;
    }
    return barFill[item.strength];
}

shape::Rect filled(const QRectF &rect, Rgba colour, double radius = 0)
{
    shape::Rect shape;
    shape.rect = rect;
    shape.fill = colour;
    shape.radius = radius;
    return shape;
}

shape::Polyline line(std::vector<QPointF> points, Rgba colour, double width, bool dashed = false)
{
    shape::Polyline shape;
    shape.points = std::move(points);
    shape.stroke = colour;
    shape.strokeWidth = width;
    shape.dashed = dashed;
    return shape;
}

shape::Text text(QPointF position, const QString &words, double size, Rgba colour, bool bold = false)
{
    shape::Text shape;
    shape.position = position;
    shape.text = words;
    shape.pixelSize = size;
    shape.colour = colour;
    shape.bold = bold;
    return shape;
}

/// The baseline that centres capitals of \a size on \a middle.
double baseline(double middle, double size)
{
    return middle + size * 0.36;
}

/// How much of its colour a glyph keeps.
double visibility(bool dimmed, bool muted)
{
    return dimmed ? 0.35 : muted ? 0.6 : 1;
}

/// Draws one glyph; all of them fade where the event was rejected or stands elsewhere in full.
class GlyphDrawing
{
public:
    GlyphDrawing(Shapes &shapes, const SceneItem &item, Rgba colour, const Palette &palette)
        : m_shapes(shapes)
        , m_item(item)
        , m_palette(palette)
        , m_colour(blended(palette.base, colour, visibility(item.dimmed, item.ghost || item.rejected)))
    {
    }

    void draw()
    {
        if (m_item.shape == GlyphShape::Dot)
            drawDot();
        else
            drawExtended();
        if (m_item.shared)
            drawOutline();
        if (m_item.accepted)
            drawTick();
        if (m_item.rejected)
            m_shapes.push_back(
                line({m_item.rect.topLeft(), m_item.rect.bottomRight()}, m_palette.mutedText, 1.5));
    }

    /// The day within which a dot stands, as a thin line with ends: the hour is not known.
    void drawDay()
    {
        const Rgba pale = blended(m_palette.base, m_colour, 0.55);
        const double y = m_item.rect.center().y();
        m_shapes.push_back(
            filled(QRectF(m_item.dayLeft, y - 0.5, m_item.dayRight - m_item.dayLeft, 1), pale));
        for (double x : {m_item.dayLeft, m_item.dayRight - 1})
            m_shapes.push_back(filled(QRectF(x, y - 3, 1, 6), pale));
    }

private:
    void drawDot()
    {
        if (m_item.dayLeft < m_item.dayRight)
            drawDay();
        const double inset = LineWidth / 2;
        shape::Ellipse dot;
        dot.rect = m_item.rect.adjusted(inset, inset, -inset, -inset);
        dot.fill = blended(m_palette.base, m_colour, fillOf(m_item));
        dot.stroke = m_colour;
        dot.strokeWidth = LineWidth;
        if (m_item.left == GlyphEdge::Dashed) {
            dot.stroke = 0;
            dot.fill = blended(m_palette.base, m_colour, fillOf(m_item) * 0.4);
            m_shapes.push_back(dot);
            drawDashedCircle(dot.rect);
        } else {
            m_shapes.push_back(dot);
        }
    }

    void drawOutline()
    {
        const double gap = SharedGap - 0.5;
        shape::Rect outline;
        outline.rect = m_item.rect.adjusted(-gap, -gap, gap, gap);
        outline.stroke = m_colour;
        outline.strokeWidth = 1;
        outline.radius = m_item.shape == GlyphShape::Dot ? outline.rect.width() / 2 : 3;
        m_shapes.push_back(outline);
    }

    void drawDashedCircle(const QRectF &rect)
    {
        constexpr int dashes = 6;
        const auto at = [&](double turn) {
            const double angle = turn * 6.283185307179586;
            return rect.center() + QPointF(std::cos(angle), std::sin(angle)) * rect.width() / 2;
        };
        for (int dash = 0; dash < dashes; ++dash) {
            const double start = double(dash) / dashes;
            m_shapes.push_back(line(
                {at(start), at(start + 0.2 / dashes), at(start + 0.4 / dashes), at(start + 0.58 / dashes)},
                m_colour, LineWidth));
        }
    }

    void drawExtended()
    {
        drawBody();
        if (m_item.left == GlyphEdge::Dashed || m_item.right == GlyphEdge::Dashed)
            drawRails();
        drawEdge(m_item.left, m_item.rect.left(), 1);
        drawEdge(m_item.right, m_item.rect.right(), -1);
    }

    void drawBody()
    {
        QRectF body = m_item.rect;
        const Rgba fill = withAlpha(m_colour, fillOf(m_item));
        const double tail = std::min(TailLength, body.width());
        if (m_item.left == GlyphEdge::Arrow) {
            drawTail(body.left(), body.left() + tail, fill);
            body.setLeft(body.left() + tail);
        }
        if (m_item.right == GlyphEdge::Arrow) {
            drawTail(body.right(), std::max(body.left(), body.right() - tail), fill);
            body.setRight(std::max(body.left(), body.right() - tail));
        }
        if (body.width() <= 0)
            return;
        shape::Rect rect = filled(body, fill, m_item.shape == GlyphShape::Bar && isPlain() ? 2 : 0);
        m_shapes.push_back(rect);
        if (m_item.hollow && m_item.shape == GlyphShape::Bar)
            drawRails();
    }

    bool isPlain() const { return m_item.left == GlyphEdge::Plain && m_item.right == GlyphEdge::Plain; }

    /// Fades out from \a full towards \a tip, with an arrow's head at the tip.
    void drawTail(double tip, double full, Rgba fill)
    {
        const double step = (full - tip) / TailSteps;
        const double alpha = double(fill >> 24) / 255;
        for (int i = 1; i < TailSteps; ++i) {
            const double x = tip + i * step;
            const QRectF strip(std::min(x, x + step), m_item.rect.top(), std::abs(step),
                               m_item.rect.height());
            m_shapes.push_back(filled(strip, withAlpha(fill, alpha * (i + 1) / (TailSteps + 1))));
        }
        const double y = m_item.rect.center().y();
        const double direction = step > 0 ? 1 : -1;
        m_shapes.push_back(line({QPointF(tip + 5 * direction, y - 4), QPointF(tip + direction, y),
                                 QPointF(tip + 5 * direction, y + 4)},
                                m_colour, 1.5));
    }

    /// Dashed upper and lower edges.
    void drawRails()
    {
        const QRectF rect = m_item.rect.adjusted(0, 0.5, 0, -0.5);
        m_shapes.push_back(
            line({rect.topLeft(), rect.topRight()}, m_colour, 1, !m_item.hollow || !isPlain()));
        m_shapes.push_back(
            line({rect.bottomLeft(), rect.bottomRight()}, m_colour, 1, !m_item.hollow || !isPlain()));
    }

    /// \a inwards is 1 on the left side and -1 on the right.
    void drawEdge(GlyphEdge edge, double x, double inwards)
    {
        const bool isBar = m_item.shape == GlyphShape::Bar;
        if (edge == GlyphEdge::Dashed)
            drawDashedEnd(x + inwards);
        if (edge != GlyphEdge::Plain || (isBar && !m_item.hollow))
            return;
        const double overhang = m_item.shape == GlyphShape::Band ? BandOverhang : isBar ? 0 : 1;
        const QRectF rect = m_item.rect.adjusted(0, -overhang, 0, overhang);
        const double left = inwards > 0 ? x : x - LineWidth;
        m_shapes.push_back(filled(QRectF(left, rect.top(), LineWidth, rect.height()), m_colour));
        if (m_item.shape != GlyphShape::Bracket)
            return;
        const double foot = std::min(FootLength, std::max(m_item.rect.width() / 2 - 1, LineWidth));
        const double footLeft = inwards > 0 ? x : x - foot;
        for (double y : {rect.top(), rect.bottom() - 1.5})
            m_shapes.push_back(filled(QRectF(footLeft, y, foot, 1.5), m_colour));
    }

    void drawDashedEnd(double x)
    {
        const QRectF &rect = m_item.rect;
        for (double y = rect.top(); y < rect.bottom(); y += 5)
            m_shapes.push_back(
                filled(QRectF(x - 1, y, LineWidth, std::min(3.0, rect.bottom() - y)), m_colour));
    }

    /// Within a dot or a wide glyph, else to its right.
    void drawTick()
    {
        const bool inDot = m_item.shape == GlyphShape::Dot;
        const double room = tickRoom(m_item);
        const QPointF middle(inDot ? m_item.rect.center().x() : m_item.rect.right() + (room > 0 ? 5 : -9),
                             m_item.rect.center().y());
        const bool onSolid = inDot || (m_item.shape == GlyphShape::Bar && room == 0);
        m_shapes.push_back(
            line({middle + QPointF(-2.6, 0.1), middle + QPointF(-0.7, 2), middle + QPointF(2.7, -2)},
                 onSolid ? m_palette.base : m_colour, 1.6));
    }

    Shapes &m_shapes;
    const SceneItem &m_item;
    const Palette &m_palette;
    Rgba m_colour;
};

/// Text of the upper row stays in sight while its unit does.
void addCoarseTick(Shapes &shapes, const Tick &tick, double width, const TextMeasure &measure,
                   const Palette &palette)
{
    constexpr double size = AxisTextSize + 1.5;
    const double left = std::max(tick.x, 0.0) + 7;
    const double right = std::min(tick.endX, width) - 4;
    if (tick.x >= 0 && tick.x < width)
        shapes.push_back(filled(QRectF(std::round(tick.x), 0, 1, AxisHeight), palette.strongLine));
    // Bold letters are a little wider than what is measured.
    if (measure(tick.text, size) * 1.08 <= right - left)
        shapes.push_back(
            text({left, baseline(AxisRowHeight / 2 + 2, size)}, tick.text, size, palette.text, true));
}

void addFineTick(Shapes &shapes, const Tick &tick, double width, const TextMeasure &measure,
                 const Palette &palette)
{
    if (tick.x < 0 || tick.x >= width)
        return;
    shapes.push_back(
        filled(QRectF(std::round(tick.x), AxisRowHeight + 4, 1, AxisRowHeight - 4), palette.strongLine));
    if (tick.x + 5 + measure(tick.text, AxisTextSize) <= width)
        shapes.push_back(text({tick.x + 5, baseline(AxisRowHeight * 1.5 + 1, AxisTextSize)}, tick.text,
                              AxisTextSize, palette.mutedText));
}

} // namespace

Rgba glyphColour(const EventSummary &event, const Palette &palette)
{
    return palette.typeColour(event.type);
}

Rgba laneColour(const EventIndex::Lane &lane, GroupBy by, const Palette &palette)
{
    return by == GroupBy::Type ? palette.typeColour(lane.group.type) : palette.density;
}

void addGlyph(Shapes &shapes, const SceneItem &item, Rgba colour, const Palette &palette)
{
    GlyphDrawing(shapes, item, colour, palette).draw();
}

void addDay(Shapes &shapes, const SceneItem &item, Rgba colour, const Palette &palette)
{
    GlyphDrawing(shapes, item, colour, palette).drawDay();
}

void addRing(Shapes &shapes, const SceneItem &item, const Palette &palette)
{
    const bool isDot = item.shape == GlyphShape::Dot;
    const double gap = isDot ? 4 : item.shape == GlyphShape::Bracket ? 4 : 5;
    shape::Rect ring;
    ring.rect = item.rect.adjusted(-gap, -gap, gap, gap);
    ring.stroke = palette.accent;
    ring.strokeWidth = 2;
    ring.radius = isDot ? ring.rect.width() / 2 : 4;
    shapes.push_back(ring);
}

Rgba litGround(const Palette &palette)
{
    return blended(palette.base, palette.search, palette.isDark ? 0.45 : 0.7);
}

Rgba labelGround(const SceneLabel &label, Rgba glyphColour, const Palette &palette)
{
    if (label.lit)
        return litGround(palette);
    if (!label.onSolid)
        return palette.base;
    const Rgba colour = blended(palette.base, glyphColour, visibility(label.dimmed, label.muted));
    return blended(palette.base, colour, barFill[label.strength]);
}

Rgba labelColour(const SceneLabel &label, Rgba glyphColour, const Palette &palette)
{
    if (!label.onSolid || label.lit)
        return !label.lit && (label.muted || label.dimmed) ? palette.mutedText : palette.text;
    const Rgba ground = labelGround(label, glyphColour, palette);
    const Rgba best = contrastRatio(ground, palette.base) > contrastRatio(ground, palette.text)
                          ? palette.base
                          : palette.text;
    return readableOn(ground, best);
}

void addLabel(Shapes &shapes, const SceneLabel &label, Rgba colour, const Palette &palette)
{
    if (label.lit)
        shapes.push_back(filled(label.rect.adjusted(-3, 0, 3, 0), litGround(palette), 3));
    else if (label.onLine)
        shapes.push_back(filled(label.rect.adjusted(-4, 0, 4, 0), palette.base));
    shapes.push_back(text({label.rect.left(), baseline(label.rect.center().y(), LabelTextSize)}, label.text(),
                          LabelTextSize, colour));
}

void addMarker(Shapes &shapes, const SceneMarker &marker, const Palette &palette)
{
    constexpr double size = 10.5;
    shape::Rect pill =
        filled(marker.rect.adjusted(0.5, 0.5, -0.5, -0.5), palette.base, MarkerHeight / 2 - 0.5);
    pill.stroke = blended(palette.base, palette.mutedText, 0.55);
    shapes.push_back(pill);
    shape::Text words = text({marker.rect.center().x(), baseline(marker.rect.center().y(), size)},
                             marker.text, size, palette.mutedText);
    words.align = shape::Text::Align::Centre;
    shapes.push_back(words);
}

double mostDensity(const Scene &scene)
{
    float most = 0;
    for (const SceneLane &lane : scene.lanes)
        for (float value : lane.density)
            most = std::max(most, value);
    return most;
}

std::vector<QRectF> densityBars(const SceneLane &lane, const std::vector<float> &density, double most)
{
    std::vector<QRectF> bars;
    bars.reserve(density.size());
    const double height = lane.height - 8;
    const double bottom = lane.top + lane.height - 1;
    for (size_t i = 0; i < density.size(); ++i) {
        // Square roots: a burst does not flatten all the others.
        const double bar = std::round(height * std::sqrt(density[i] / most));
        if (bar > 0)
            bars.emplace_back(double(i) * Scene::DensityWidth, bottom - bar, Scene::DensityWidth, bar);
    }
    return bars;
}

Rgba densityColour(const SceneLane &lane, Rgba colour, const Palette &palette)
{
    return blended(palette.base, colour, (palette.isDark ? 0.28 : 0.18) * lane.densityStrength);
}

Rgba litDensityColour(const SceneLane &lane, const Palette &palette)
{
    return blended(palette.base, palette.search, (palette.isDark ? 0.35 : 0.55) * lane.densityStrength);
}

void addDensity(Shapes &shapes, const SceneLane &lane, double most, Rgba colour, const Palette &palette)
{
    for (const QRectF &bar : densityBars(lane, lane.density, most))
        shapes.push_back(filled(bar, densityColour(lane, colour, palette)));
    for (const QRectF &bar : densityBars(lane, lane.litDensity, most))
        shapes.push_back(filled(bar, litDensityColour(lane, palette)));
}

void addAxis(Shapes &shapes, const Axis &axis, double width, const TextMeasure &measure,
             const Palette &palette)
{
    for (const Tick &tick : axis.fine)
        addFineTick(shapes, tick, width, measure, palette);
    for (const Tick &tick : axis.coarse)
        addCoarseTick(shapes, tick, width, measure, palette);
    shapes.push_back(filled(QRectF(0, AxisHeight - 1, width, 1), palette.strongLine));
}

void addYears(Shapes &shapes, const QString &years, double width, const TextMeasure &measure,
              const Palette &palette)
{
    constexpr double left = 12;
    constexpr double right = 4;
    constexpr double lineHeight = 16;
    constexpr double bold = 1.08; // wider than the measure says
    const double room = width - left - right;
    QStringList lines{years};
    const qsizetype dash = years.indexOf(u'–');
    if (dash > 0 && measure(years, YearsTextSize * bold) > room)
        lines = {years.left(dash + 1), years.mid(dash + 1)};
    double y = baseline(AxisRowHeight / 2 + 2, YearsTextSize);
    for (const QString &line : lines) {
        shapes.push_back(text({left, y}, fitted(line, room, YearsTextSize * bold, measure), YearsTextSize,
                              palette.mutedText, true));
        y += lineHeight;
    }
}

void addGrid(Shapes &shapes, const Axis &axis, double top, double bottom, const Palette &palette)
{
    for (const Tick &tick : axis.fine)
        if (tick.x >= 0)
            shapes.push_back(filled(QRectF(std::round(tick.x), top, 1, bottom - top), palette.line));
    for (const Tick &tick : axis.coarse)
        if (tick.x >= 0)
            shapes.push_back(filled(QRectF(std::round(tick.x), top, 1, bottom - top), palette.strongLine));
}

void addLaneHeader(Shapes &shapes, const EventIndex::Lane &lane, const LaneGeometry::Band &band, double width,
                   Rgba colour, const TextMeasure &measure, const Palette &palette, double visibleTop)
{
    constexpr double textHeight = 40; // name and count
    const double lowest = std::max(band.top, band.bottom() - textHeight);
    const double top = std::clamp(visibleTop, band.top, lowest);
    shapes.push_back(filled(QRectF(0, band.top, width, band.height), palette.panel));
    shapes.push_back(filled(QRectF(0, band.top, 4, band.height - 1), colour));
    const QString count = QString::number(lane.group.count);
    const double countWidth = band.folded ? measure(count, AxisTextSize) + 8 : 0;
    const QString name = fitted(lane.group.name, width - 20 - countWidth, LabelTextSize * 1.08, measure);
    const double line = band.folded ? baseline(band.top + band.height / 2, LabelTextSize) : top + 19;
    shapes.push_back(text({12, line}, name, LabelTextSize, palette.text, !band.folded));
    shape::Text number = text({12, top + 34}, count, AxisTextSize, palette.mutedText);
    if (band.folded) {
        number.position = {width - 8, line};
        number.align = shape::Text::Align::Right;
    }
    shapes.push_back(number);
}

QString fitted(const QString &words, double width, double pixelSize, const TextMeasure &measure)
{
    if (measure(words, pixelSize) <= width)
        return words;
    qsizetype length = words.size();
    while (length > 1 && measure(QString(words.first(length) + QChar(0x2026)), pixelSize) > width)
        --length;
    return words.first(length).trimmed() + QChar(0x2026);
}

} // namespace dateline
