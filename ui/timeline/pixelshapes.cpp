// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/pixelshapes.h"
#include "ui/models/picturepainter.h"
#include "ui/timeline/pixelspace.h"
#include <cmath>
#include <QFontMetricsF>
#include <QPainter>

namespace dateline {

namespace {

/// All that the look of words depends on, beside the words.
quint64 lookOf(const shape::Text &text)
{
    return quint64(std::lround(text.pixelSize)) << 34 | quint64(text.bold) << 33 |
           quint64(text.italic) << 32 | text.colour;
}

double partBefore(shape::Text::Align align)
{
    return align == shape::Text::Align::Centre ? 0.5 : align == shape::Text::Align::Right ? 1 : 0;
}

} // namespace

PixelShapes::PixelShapes(const QFont &font, double ratio)
    : m_font(font)
    , m_ratio(ratio)
{
}

void PixelShapes::draw(QPainter &painter, const Shapes &shapes)
{
    for (const Shape &shape : shapes) {
        const auto *rect = std::get_if<shape::Rect>(&shape);
        if (rect && rect->radius == 0 && rect->stroke == 0) {
            painter.fillRect(toPixels(rect->rect, m_ratio), QColor::fromRgba(rect->fill));
        } else if (const auto *text = std::get_if<shape::Text>(&shape)) {
            draw(painter, *text);
        } else {
            painter.save();
            painter.scale(m_ratio, m_ratio);
            PicturePainter(painter, m_font).draw(shape);
            painter.restore();
        }
    }
}

void PixelShapes::draw(QPainter &painter, const shape::Text &text)
{
    const std::pair key(text.text, lookOf(text));
    const Words *words = m_words.object(key);
    if (!words) {
        auto *made = new Words(drawn(text));
        m_words.insert(key, made);
        words = made;
    }
    const QPoint at(toPixel(text.position.x(), m_ratio) - int(words->width * partBefore(text.align)),
                    toPixel(text.position.y(), m_ratio));
    painter.drawPixmap(at - words->start, words->image);
}

PixelShapes::Words PixelShapes::drawn(const shape::Text &text) const
{
    QFont font = m_font;
    font.setPixelSize(std::max(1, int(std::lround(text.pixelSize))));
    font.setBold(text.bold);
    font.setItalic(text.italic);
    const QFontMetricsF metrics(font);
    const double overhang = text.pixelSize / 2; // of slanted and ornate letters
    const double width = metrics.horizontalAdvance(text.text);
    shape::Text moved = text;
    moved.align = shape::Text::Align::Left;
    Words words;
    words.width = toPixel(width, m_ratio);
    words.start = {toPixel(overhang, m_ratio), toPixel(std::ceil(metrics.ascent()) + 1, m_ratio)};
    moved.position = QPointF(words.start) / m_ratio;
    const double height = moved.position.y() + metrics.descent() + 1;
    words.image = QPixmap(int(std::ceil((width + 2 * overhang) * m_ratio)), int(std::ceil(height * m_ratio)));
    words.image.fill(Qt::transparent);
    QPainter painter(&words.image);
    painter.scale(m_ratio, m_ratio);
    PicturePainter(painter, m_font).draw(Shape(moved));
    return words;
}

} // namespace dateline
