// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/picture.h"
#include <QFont>

class QPainter;

namespace dateline {

/// Draws the shapes of vector pictures with a QPainter. Upright rectangles without a radius come out
/// with sharp edges, all else is smoothed.
class PicturePainter
{
public:
    /// Text is drawn in \a font's family.
    PicturePainter(QPainter &painter, const QFont &font);

    void draw(const Shape &shape);
    void draw(const std::vector<Shape> &shapes);

private:
    void draw(const shape::Rect &rect);
    void draw(const shape::Ellipse &ellipse);
    void draw(const shape::Polyline &polyline);
    void draw(const shape::Text &text);
    void setPen(Rgba stroke, double width, bool dashed);
    void setFill(Rgba fill);

    QPainter &m_painter;
    QFont m_font;
    bool m_smoothsAll; ///< drawn smaller: a sharp hairline might fall between the pixels
};

/// A whole picture, such as a preview, in its own coordinates.
void paintPicture(QPainter &painter, const Picture &picture);

} // namespace dateline
