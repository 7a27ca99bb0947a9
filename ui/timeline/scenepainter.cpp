// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/scenepainter.h"
#include "ui/models/picturepainter.h"
#include <cmath>
#include <QHash>
#include <QPainter>

namespace dateline {

namespace {

double rounded(double value, double ratio)
{
    return std::round(value * ratio) / ratio;
}

/// What a dot's image has around it.
double dotMargin(const SceneItem &item)
{
    return item.shared ? SharedGap + 1 : 2;
}

/// What a label's image has left and right of the text.
double labelMargin(const SceneLabel &label)
{
    return label.onLine || label.lit ? 5 : 1;
}

/// All that a label's look depends on, beside its text.
quint64 labelKey(const SceneLabel &label, Rgba colour)
{
    return quint64(label.onLine) << 33 | quint64(label.lit) << 32 | colour;
}

/// All that a dot's look depends on.
quint64 dotKey(const SceneItem &item, Rgba colour)
{
    const quint64 look = quint64(item.strength) | quint64(item.hollow) << 2 | quint64(item.accepted) << 3 |
                         quint64(item.rejected) << 4 | quint64(item.ghost) << 5 | quint64(item.left) << 6 |
                         quint64(item.dimmed) << 8 | quint64(item.shared) << 9;
    return look << 32 | colour;
}

/// Widths of texts in one family; those asked for again and again, of the axis and the lanes, are kept.
class FontMetrics
{
public:
    explicit FontMetrics(const QFont &font)
        : m_font(font)
    {
    }

    double width(const QString &text, int pixelSize)
    {
        const std::pair key(text, pixelSize);
        if (const auto known = m_widths.constFind(key); known != m_widths.constEnd())
            return *known;
        if (m_widths.size() >= mostWidths)
            m_widths.clear();
        return *m_widths.insert(key, of(pixelSize).horizontalAdvance(text));
    }

private:
    static constexpr int mostWidths = 4000;

    const QFontMetricsF &of(int pixelSize)
    {
        auto known = m_sizes.constFind(pixelSize);
        if (known == m_sizes.constEnd()) {
            QFont sized = m_font;
            sized.setPixelSize(std::max(pixelSize, 1));
            known = m_sizes.insert(pixelSize, QFontMetricsF(sized));
        }
        return *known;
    }

    QFont m_font;
    QHash<int, QFontMetricsF> m_sizes;
    QHash<std::pair<QString, int>, double> m_widths;
};

} // namespace

TextMeasure textMeasureOf(const QFont &font)
{
    return [metrics = FontMetrics(font)](QStringView text, double pixelSize) mutable {
        return metrics.width(text.toString(), int(std::lround(pixelSize)));
    };
}

ScenePainter::ScenePainter(const QFont &font, const Theme &theme, double devicePixelRatio)
    : m_font(font)
    , m_theme(theme)
    , m_ratio(devicePixelRatio)
    , m_measure(textMeasureOf(font))
{
}

void ScenePainter::draw(QPainter &painter, const Shapes &shapes)
{
    PicturePainter(painter, m_font, &m_texts).draw(shapes);
}

void ScenePainter::paint(QPainter &painter, const Frame &frame)
{
    painter.fillRect(QRect(QPoint(0, 0), frame.size), m_theme.base());
    painter.save();
    painter.setClipRect(QRectF(0, frame.rulerHeight, frame.size.width(), frame.size.height()));
    painter.translate(frame.headerWidth, frame.rulerHeight - frame.scroll);
    paintLanes(painter, frame);
    paintItems(painter, frame);
    paintLabels(painter, frame);
    paintMarkers(painter, frame);
    if (frame.hovered != frame.selected)
        paintHighlight(painter, frame, frame.hovered, false);
    paintHighlight(painter, frame, frame.selected, true);
    painter.translate(-frame.headerWidth, 0);
    paintHeaders(painter, frame);
    painter.restore();
    if (frame.rulerHeight > 0)
        paintRuler(painter, frame);
}

void ScenePainter::paintLanes(QPainter &painter, const Frame &frame)
{
    const Palette &palette = m_theme.colours();
    Shapes shapes;
    addGrid(shapes, *frame.axis, frame.scroll, frame.scroll + frame.size.height(), palette);
    draw(painter, shapes);
    shapes.clear();
    const double most = mostDensity(*frame.scene);
    for (const SceneLane &lane : frame.scene->lanes) {
        const Rgba colour = laneColour(frame.index->lanes()[size_t(lane.lane)], frame.lanesBy, palette);
        paintBars(painter, densityBars(lane, lane.density, most), densityColour(lane, colour, palette));
        paintBars(painter, densityBars(lane, lane.litDensity, most), litDensityColour(lane, palette));
        shape::Rect line;
        line.rect = QRectF(0, lane.top + lane.height - 1, frame.size.width(), 1);
        line.fill = palette.strongLine;
        shapes.push_back(line);
    }
    draw(painter, shapes);
}

/// Whole pixels of one colour, all at once: ten times as fast as one rectangle after the other.
void ScenePainter::paintBars(QPainter &painter, const std::vector<QRectF> &bars, Rgba colour)
{
    m_pixels.clear();
    for (const QRectF &bar : bars)
        m_pixels.push_back(
            QRectF(bar.x() * m_ratio, bar.y() * m_ratio, bar.width() * m_ratio, bar.height() * m_ratio)
                .toRect());
    painter.save();
    painter.scale(1 / m_ratio, 1 / m_ratio);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgba(colour));
    painter.drawRects(m_pixels.data(), int(m_pixels.size()));
    painter.restore();
}

void ScenePainter::paintItem(QPainter &painter, const Frame &frame, const SceneItem &item)
{
    const Palette &palette = m_theme.colours();
    const Rgba colour = glyphColour(frame.index->events()[item.event], palette);
    if (item.shape == GlyphShape::Dot && item.dayLeft >= item.dayRight) {
        const QPixmap &image = m_dots.of(dotKey(item, colour), [&] { return dotImage(item, colour); });
        const double margin = dotMargin(item);
        painter.drawPixmap(
            QPointF(rounded(item.rect.left() - margin, m_ratio), rounded(item.rect.top() - margin, m_ratio)),
            image);
        return;
    }
    Shapes shapes;
    addGlyph(shapes, item, colour, palette);
    draw(painter, shapes);
}

void ScenePainter::paintItems(QPainter &painter, const Frame &frame)
{
    for (const SceneItem &item : frame.scene->items)
        paintItem(painter, frame, item);
}

QPixmap ScenePainter::dotImage(const SceneItem &item, Rgba colour) const
{
    const double margin = dotMargin(item);
    const double side = DotSize + 2 * margin;
    QPixmap image(int(std::ceil(side * m_ratio)), int(std::ceil(side * m_ratio)));
    image.setDevicePixelRatio(m_ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    SceneItem moved = item;
    moved.rect.moveTo(margin, margin);
    Shapes shapes;
    addGlyph(shapes, moved, colour, m_theme.colours());
    PicturePainter(painter, m_font).draw(shapes);
    return image;
}

QPixmap ScenePainter::labelImage(const SceneLabel &label, Rgba colour) const
{
    constexpr double height = 18;
    const double margin = labelMargin(label);
    QPixmap image(int(std::ceil((label.rect.width() + 2 * margin + 2) * m_ratio)),
                  int(std::ceil(height * m_ratio)));
    image.setDevicePixelRatio(m_ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    SceneLabel moved = label;
    moved.rect.moveTo(margin, 1);
    Shapes shapes;
    addLabel(shapes, moved, colour, m_theme.colours());
    PicturePainter(painter, m_font).draw(shapes);
    return image;
}

void ScenePainter::paintLabels(QPainter &painter, const Frame &frame)
{
    const Palette &palette = m_theme.colours();
    for (const SceneLabel &label : frame.scene->labels) {
        const Rgba colour =
            labelColour(label, glyphColour(frame.index->events()[label.event], palette), palette);
        const QPixmap &image =
            m_labels.of({label.text(), labelKey(label, colour)}, [&] { return labelImage(label, colour); });
        painter.drawPixmap(QPointF(rounded(label.rect.left() - labelMargin(label), m_ratio),
                                   rounded(label.rect.top() - 1, m_ratio)),
                           image);
    }
}

QPixmap ScenePainter::markerImage(const SceneMarker &marker) const
{
    QPixmap image(int(std::ceil((marker.rect.width() + 1) * m_ratio)),
                  int(std::ceil((marker.rect.height() + 1) * m_ratio)));
    image.setDevicePixelRatio(m_ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    SceneMarker moved = marker;
    moved.rect.moveTo(0, 0);
    Shapes shapes;
    addMarker(shapes, moved, m_theme.colours());
    PicturePainter(painter, m_font).draw(shapes);
    return image;
}

void ScenePainter::paintMarkers(QPainter &painter, const Frame &frame)
{
    for (const SceneMarker &marker : frame.scene->markers) {
        const QPixmap &image =
            m_markers.of({marker.text, qRound(marker.rect.width() * 8)}, [&] { return markerImage(marker); });
        painter.drawPixmap(QPointF(rounded(marker.rect.left(), m_ratio), rounded(marker.rect.top(), m_ratio)),
                           image);
    }
    if (frame.hoveredMarker < 0 || size_t(frame.hoveredMarker) >= frame.scene->markers.size())
        return;
    shape::Rect ring;
    ring.rect = frame.scene->markers[size_t(frame.hoveredMarker)].rect.adjusted(0.5, 0.5, -0.5, -0.5);
    ring.stroke = m_theme.colours().accent;
    ring.strokeWidth = 1.5;
    ring.radius = MarkerHeight / 2 - 0.5;
    draw(painter, {ring});
}

/// The hovered and the selected event stand out, and always with their label.
void ScenePainter::paintHighlight(QPainter &painter, const Frame &frame, quint32 event, bool ring)
{
    if (event == NoEvent)
        return;
    const SceneItem *drawn = frame.scene->itemOf(event);
    const auto hidden =
        drawn ? std::nullopt : glyphOfEvent(*frame.index, *frame.geometry, frame.scene->scale, event);
    if (!drawn && !hidden)
        return;
    const SceneItem &item = drawn ? *drawn : *hidden;
    if (item.rect.right() < 0 || item.rect.left() > frame.scene->scale.width())
        return;
    if (!frame.scene->labelOf(event))
        paintPlate(painter, frame, item);
    if (!drawn || !ring)
        paintItem(painter, frame, item);
    Palette palette = m_theme.colours();
    if (!ring)
        palette.accent = withAlpha(palette.accent, 0.55);
    Shapes shapes;
    addRing(shapes, item, palette);
    draw(painter, shapes);
}

/// A label that found no room, on a plate over what lies there.
void ScenePainter::paintPlate(QPainter &painter, const Frame &frame, const SceneItem &item)
{
    const QString text = elided(frame.index->events()[item.event].title.simplified(), 40);
    const double width = m_measure(text, LabelTextSize);
    const double room = frame.scene->scale.width();
    double left = item.footRight() + tickRoom(item) + 9;
    if (left + width > room - 8)
        left = item.footLeft() - 9 - width;
    left = std::max(8.0, std::min(left, room - 8 - width));
    shape::Rect plate;
    plate.rect = QRectF(left - 6, item.rect.center().y() - 10, width + 12, 20);
    plate.fill = withAlpha(m_theme.colours().base, 0.94);
    plate.stroke = m_theme.colours().strongLine;
    plate.radius = 4;
    shape::Text words;
    words.position = QPointF(left, item.rect.center().y() + LabelTextSize * 0.36);
    words.text = text;
    words.pixelSize = LabelTextSize;
    words.colour = m_theme.colours().text;
    draw(painter, {plate, words});
}

void ScenePainter::paintHeaders(QPainter &painter, const Frame &frame)
{
    const Palette &palette = m_theme.colours();
    painter.fillRect(QRectF(0, frame.scroll, frame.headerWidth, frame.size.height()), m_theme.panel());
    Shapes shapes;
    for (const SceneLane &shown : frame.scene->lanes) {
        const EventIndex::Lane &lane = frame.index->lanes()[size_t(shown.lane)];
        const LaneGeometry::Band &band = frame.geometry->bands[size_t(shown.lane)];
        addLaneHeader(shapes, lane, band, frame.headerWidth, laneColour(lane, frame.lanesBy, palette),
                      m_measure, palette, frame.scroll);
        shape::Rect line;
        line.rect = QRectF(0, band.bottom() - 1, frame.headerWidth, 1);
        line.fill = palette.strongLine;
        shapes.push_back(line);
    }
    draw(painter, shapes);
}

void ScenePainter::paintRuler(QPainter &painter, const Frame &frame)
{
    const Palette &palette = m_theme.colours();
    const double width = frame.size.width() - frame.headerWidth;
    painter.save();
    painter.setClipRect(QRectF(frame.headerWidth, 0, width, AxisHeight));
    painter.translate(frame.headerWidth, 0);
    Shapes shapes;
    addAxis(shapes, *frame.axis, width, m_measure, palette);
    draw(painter, shapes);
    painter.restore();
    painter.fillRect(QRectF(0, 0, frame.headerWidth, AxisHeight), m_theme.panel());
    painter.fillRect(QRectF(0, AxisHeight - 1, frame.headerWidth, 1), m_theme.strongLine());
    shape::Text years;
    years.position = QPointF(12, AxisRowHeight / 2 + 2 + 12 * 0.36);
    years.text = fitted(frame.axis->years, frame.headerWidth - 16, 12 * 1.08, m_measure);
    years.pixelSize = 12;
    years.bold = true;
    years.colour = palette.mutedText;
    draw(painter, {years});
}

} // namespace dateline
