// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPainter>
#include <QRectF>

namespace dateline {

/// The pixel that a length in the widget's units ends at, on a screen of \a ratio pixels a unit.
inline int toPixel(double length, double ratio)
{
    return qRound(length * ratio);
}

/// Each edge by itself, so that neighbours stay neighbours.
inline QRect toPixels(const QRectF &rect, double ratio)
{
    const QPoint corner(toPixel(rect.left(), ratio), toPixel(rect.top(), ratio));
    return {corner, QPoint(toPixel(rect.right(), ratio) - 1, toPixel(rect.bottom(), ratio) - 1)};
}

/// While it lives, the painter counts in whole pixels of the screen: there images are copied, not scaled.
class PixelSpace
{
public:
    PixelSpace(QPainter &painter, double ratio)
        : m_painter(painter)
    {
        painter.save();
        if (ratio != 1)
            painter.scale(1 / ratio, 1 / ratio);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    ~PixelSpace() { m_painter.restore(); }
    PixelSpace(const PixelSpace &) = delete;
    PixelSpace &operator=(const PixelSpace &) = delete;

private:
    QPainter &m_painter;
};

} // namespace dateline
