// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/scenepainter.h"
#include "ui/models/fontmeasure.h"
#include "ui/models/picturepainter.h"
#include "ui/timeline/pixelspace.h"
#include <cmath>
#include <QPainter>

namespace dateline {

namespace {

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

} // namespace

ScenePainter::ScenePainter(const QFont &font, const Theme &theme, double devicePixelRatio)
    : m_font(font)
    , m_theme(theme)
    , m_ratio(devicePixelRatio)
    , m_measure(textMeasureOf(font))
    , m_backdrop(theme.colours(), devicePixelRatio)
    , m_glyphs(font, theme.colours(), devicePixelRatio)
    , m_pixelShapes(font, devicePixelRatio)
{
}

/// For what is rare, in the widget's units.
void ScenePainter::draw(QPainter &painter, const Shapes &shapes) const
{
    PicturePainter(painter, m_font).draw(shapes);
}

double ScenePainter::rounded(double length) const
{
    return toPixel(length, m_ratio) / m_ratio;
}

void ScenePainter::paint(QPainter &painter, const Frame &frame)
{
    m_backdrop.paint(painter, frame);
    painter.save();
    painter.setClipRect(QRectF(0, frame.rulerHeight, frame.size.width(), frame.size.height()));
    painter.translate(rounded(frame.headerWidth), rounded(frame.rulerHeight) - rounded(frame.scroll));
    paintPlot(painter, frame);
    painter.translate(-rounded(frame.headerWidth), 0);
    paintHeaders(painter, frame);
    painter.restore();
    if (frame.rulerHeight > 0)
        paintRuler(painter, frame);
}

void ScenePainter::paintPlot(QPainter &painter, const Frame &frame)
{
    {
        const PixelSpace space(painter, m_ratio);
        paintItems(painter, frame);
        paintLabels(painter, frame);
        paintMarkers(painter, frame);
    }
    paintHoveredMarker(painter, frame);
    if (frame.hovered != frame.selected)
        paintHighlight(painter, frame, frame.hovered, false);
    paintHighlight(painter, frame, frame.selected, true);
}

void ScenePainter::paintItems(QPainter &painter, const Frame &frame)
{
    for (const SceneItem &item : frame.scene->items)
        m_glyphs.draw(painter, item, glyphColour(frame.index->events()[item.event], m_theme.colours()));
}

/// Transparent; in the widget's units.
QPixmap ScenePainter::emptyImage(double width, double height) const
{
    QPixmap image(int(std::ceil(width * m_ratio)), int(std::ceil(height * m_ratio)));
    image.fill(Qt::transparent);
    return image;
}

QPixmap ScenePainter::labelImage(const SceneLabel &label, Rgba colour) const
{
    constexpr double height = 18;
    const double margin = labelMargin(label);
    QPixmap image = emptyImage(label.rect.width() + 2 * margin + 2, height);
    QPainter painter(&image);
    painter.scale(m_ratio, m_ratio);
    SceneLabel moved = label;
    moved.rect.moveTo(margin, 1);
    Shapes shapes;
    addLabel(shapes, moved, colour, m_theme.colours());
    draw(painter, shapes);
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
        painter.drawPixmap(QPoint(toPixel(label.rect.left() - labelMargin(label), m_ratio),
                                  toPixel(label.rect.top() - 1, m_ratio)),
                           image);
    }
}

QPixmap ScenePainter::markerImage(const SceneMarker &marker) const
{
    QPixmap image = emptyImage(marker.rect.width() + 1, marker.rect.height() + 1);
    QPainter painter(&image);
    painter.scale(m_ratio, m_ratio);
    SceneMarker moved = marker;
    moved.rect.moveTo(0, 0);
    Shapes shapes;
    addMarker(shapes, moved, m_theme.colours());
    draw(painter, shapes);
    return image;
}

void ScenePainter::paintMarkers(QPainter &painter, const Frame &frame)
{
    for (const SceneMarker &marker : frame.scene->markers) {
        const QPixmap &image =
            m_markers.of({marker.text, qRound(marker.rect.width() * 8)}, [&] { return markerImage(marker); });
        painter.drawPixmap(QPoint(toPixel(marker.rect.left(), m_ratio), toPixel(marker.rect.top(), m_ratio)),
                           image);
    }
}

void ScenePainter::paintHoveredMarker(QPainter &painter, const Frame &frame)
{
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
    if (!drawn || !ring) {
        const PixelSpace space(painter, m_ratio);
        m_glyphs.draw(painter, item, glyphColour(frame.index->events()[event], m_theme.colours()));
    }
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
    m_shapes.clear();
    shape::Rect panel;
    panel.rect = QRectF(0, frame.scroll, frame.headerWidth, frame.size.height());
    panel.fill = palette.panel;
    m_shapes.push_back(panel);
    for (const SceneLane &shown : frame.scene->lanes) {
        const EventIndex::Lane &lane = frame.index->lanes()[size_t(shown.lane)];
        const LaneGeometry::Band &band = frame.geometry->bands[size_t(shown.lane)];
        addLaneHeader(m_shapes, lane, band, frame.headerWidth, laneColour(lane, frame.lanesBy, palette),
                      m_measure, palette, frame.scroll);
        shape::Rect line;
        line.rect = QRectF(0, band.bottom() - 1, frame.headerWidth, 1);
        line.fill = palette.strongLine;
        m_shapes.push_back(line);
    }
    const PixelSpace space(painter, m_ratio);
    m_pixelShapes.draw(painter, m_shapes);
}

void ScenePainter::paintRuler(QPainter &painter, const Frame &frame)
{
    const Palette &palette = m_theme.colours();
    const double width = frame.size.width() - frame.headerWidth;
    painter.save();
    painter.translate(rounded(frame.headerWidth), 0);
    painter.setClipRect(QRectF(0, 0, width, AxisHeight));
    m_shapes.clear();
    shape::Rect ground;
    ground.rect = QRectF(0, 0, width, AxisHeight);
    ground.fill = palette.base;
    m_shapes.push_back(ground);
    addAxis(m_shapes, *frame.axis, width, m_measure, palette);
    {
        const PixelSpace space(painter, m_ratio);
        m_pixelShapes.draw(painter, m_shapes);
    }
    painter.restore();
    paintYears(painter, frame);
}

/// Where the headers' column meets the ruler.
void ScenePainter::paintYears(QPainter &painter, const Frame &frame)
{
    const Palette &palette = m_theme.colours();
    shape::Rect panel;
    panel.rect = QRectF(0, 0, frame.headerWidth, AxisHeight);
    panel.fill = palette.panel;
    shape::Rect line;
    line.rect = QRectF(0, AxisHeight - 1, frame.headerWidth, 1);
    line.fill = palette.strongLine;
    Shapes corner{panel, line};
    addYears(corner, frame.axis->years, frame.headerWidth, m_measure, palette);
    const PixelSpace space(painter, m_ratio);
    m_pixelShapes.draw(painter, corner);
}

} // namespace dateline
