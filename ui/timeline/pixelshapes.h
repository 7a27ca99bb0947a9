// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/sceneshapes.h"
#include "ui/timeline/imagecache.h"
#include <QFont>

class QPainter;

namespace dateline {

/// Draws shapes that come again from frame to frame, those of axis and lane headers: plain rectangles on
/// whole pixels, words from images that are kept.
class PixelShapes
{
public:
    PixelShapes(const QFont &font, double ratio);

    /// The painter must count in pixels (PixelSpace), from where the shapes do.
    void draw(QPainter &painter, const Shapes &shapes);

private:
    /// Words as an image, and where their base line begins in it.
    struct Words
    {
        QPixmap image;
        QPoint start;
        int width = 0; ///< how far the line of text goes on
    };

    void draw(QPainter &painter, const shape::Text &text);
    Words drawn(const shape::Text &text) const;

    QFont m_font;
    double m_ratio;
    QCache<std::pair<QString, quint64>, Words> m_words{2000};
};

} // namespace dateline
