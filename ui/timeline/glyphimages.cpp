// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/glyphimages.h"
#include "ui/models/picturepainter.h"
#include "ui/timeline/pixelspace.h"
#include <cmath>
#include <QPainter>

namespace dateline {

namespace {

constexpr double Margin = SharedGap + 1; ///< around the glyph
constexpr double TickMargin = 12;        ///< right of it, for a tick that finds no room on it
constexpr double PlainEnd = 8;           ///< what is drawn at an end reaches no further in
constexpr double TickEnd = 20;           ///< … with the tick
constexpr double ArrowEnd = 40;          ///< … with a fading tail
constexpr double DashedEnd = 30;         ///< dashes begin anew at the right end: not where it is short
constexpr double MiddleLength = 100;     ///< whole periods of the dashed edges, 5 each

quint64 lookOf(const SceneItem &item, Rgba colour, quint8 part)
{
    const quint64 look = quint64(item.shape) | quint64(item.strength) << 2 | quint64(item.left) << 4 |
                         quint64(item.right) << 6 | quint64(item.hollow) << 8 | quint64(item.accepted) << 9 |
                         quint64(item.rejected) << 10 | quint64(item.ghost) << 11 |
                         quint64(item.dimmed) << 12 | quint64(item.shared) << 13 | quint64(part) << 14;
    return look << 32 | colour;
}

} // namespace

GlyphImages::GlyphImages(const QFont &font, const Palette &palette, double ratio)
    : m_font(font)
    , m_palette(palette)
    , m_ratio(ratio)
{
}

void GlyphImages::draw(QPainter &painter, const SceneItem &item, Rgba colour)
{
    QRect pixels = toPixels(item.rect, m_ratio);
    const bool isDot = item.shape == GlyphShape::Dot;
    if (isDot && item.dayLeft < item.dayRight)
        drawDay(painter, item, colour);
    const Ends ends = endsOf(item);
    // A rejected event's stroke goes from one end to the other and cannot be put together.
    if (!isDot && !item.rejected && pixels.width() > ends.left + ends.right) {
        drawWide(painter, item, colour, pixels);
        return;
    }
    const int width = isDot ? 0 : std::max(pixels.width(), 1);
    painter.drawPixmap(pixels.topLeft() - QPoint(margin(), margin()),
                       image(item, colour, Part::Whole, width));
}

GlyphImages::Ends GlyphImages::endsOf(const SceneItem &item) const
{
    const bool isDashed = item.left == GlyphEdge::Dashed || item.right == GlyphEdge::Dashed || item.hollow;
    const auto end = [&](GlyphEdge edge) {
        return edge == GlyphEdge::Arrow ? ArrowEnd : isDashed ? DashedEnd : PlainEnd;
    };
    const double right = std::max(end(item.right), item.accepted ? TickEnd : 0);
    return {toPixel(end(item.left), m_ratio), toPixel(right, m_ratio)};
}

int GlyphImages::margin() const
{
    return int(std::ceil(Margin * m_ratio));
}

void GlyphImages::drawDay(QPainter &painter, const SceneItem &item, Rgba colour)
{
    m_shapes.clear();
    addDay(m_shapes, item, colour, m_palette);
    for (const Shape &shape : m_shapes) {
        const auto &line = std::get<shape::Rect>(shape);
        painter.fillRect(toPixels(line.rect, m_ratio), QColor::fromRgba(line.fill));
    }
}

void GlyphImages::drawWide(QPainter &painter, const SceneItem &item, Rgba colour, QRect pixels)
{
    const Ends ends = endsOf(item);
    const QPoint corner = pixels.topLeft() - QPoint(margin(), margin());
    painter.drawPixmap(corner, image(item, colour, Part::Left, 0));
    const int stop = pixels.right() + 1 - ends.right;
    const QPixmap &middle = image(item, colour, Part::Middle, 0);
    for (int x = pixels.left() + ends.left; x < stop; x += middle.width()) {
        const int length = std::min(stop - x, middle.width());
        painter.drawPixmap(QPoint(x, corner.y()), middle, QRect(0, 0, length, middle.height()));
    }
    painter.drawPixmap(QPoint(stop, corner.y()), image(item, colour, Part::Right, 0));
}

const QPixmap &GlyphImages::image(const SceneItem &item, Rgba colour, Part part, int width)
{
    return m_images.of({lookOf(item, colour, quint8(part)), width},
                       [&] { return drawn(item, colour, part, width); });
}

/// A part of a wide glyph is cut out of one with a middle of one length.
QPixmap GlyphImages::drawn(const SceneItem &item, Rgba colour, Part part, int width) const
{
    if (part == Part::Whole)
        return drawnWhole(item, colour, width);
    const Ends ends = endsOf(item);
    const int middle = toPixel(MiddleLength, m_ratio);
    const QPixmap whole = drawnWhole(item, colour, ends.left + middle + ends.right);
    const int begin = margin() + ends.left;
    const int end = begin + middle;
    switch (part) {
    case Part::Left:
        return whole.copy(0, 0, begin, whole.height());
    case Part::Middle:
        return whole.copy(begin, 0, middle, whole.height());
    default:
        return whole.copy(end, 0, whole.width() - end, whole.height());
    }
}

QPixmap GlyphImages::drawnWhole(const SceneItem &item, Rgba colour, int width) const
{
    SceneItem moved = item;
    moved.dayLeft = moved.dayRight = 0;
    moved.rect.moveTo(margin() / m_ratio, margin() / m_ratio);
    if (width > 0)
        moved.rect.setWidth(width / m_ratio);
    const double right = moved.rect.right() + (item.accepted ? TickMargin : Margin);
    QPixmap image(int(std::ceil(right * m_ratio)), int(std::ceil((moved.rect.bottom() + Margin) * m_ratio)));
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(m_ratio, m_ratio);
    Shapes shapes;
    addGlyph(shapes, moved, colour, m_palette);
    PicturePainter(painter, m_font).draw(shapes);
    return image;
}

} // namespace dateline
