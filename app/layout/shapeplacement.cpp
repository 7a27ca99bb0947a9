// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/shapeplacement.h"
#include <algorithm>

namespace dateline {

namespace {

/// Scales, then moves; one overload for each shape.
struct Placement
{
    QPointF by;
    double scale;

    QPointF of(QPointF point) const { return point * scale + by; }
    QRectF of(const QRectF &rect) const { return {of(rect.topLeft()), rect.size() * scale}; }

    void operator()(shape::Rect &rect) const
    {
        rect.rect = of(rect.rect);
        rect.strokeWidth *= scale;
        rect.radius *= scale;
    }
    void operator()(shape::Ellipse &ellipse) const
    {
        ellipse.rect = of(ellipse.rect);
        ellipse.strokeWidth *= scale;
    }
    void operator()(shape::Polyline &line) const
    {
        for (QPointF &point : line.points)
            point = of(point);
        line.strokeWidth *= scale;
    }
    void operator()(shape::Text &text) const
    {
        text.position = of(text.position);
        text.pixelSize *= scale;
    }
};

} // namespace

Shape placed(Shape item, QPointF by, double scale)
{
    std::visit(Placement{by, scale}, item);
    return item;
}

bool cutToWidth(Shape &item, double width, double tolerance)
{
    if (auto *rect = std::get_if<shape::Rect>(&item)) {
        if (rect->rect.right() <= 0 || rect->rect.left() >= width)
            return false;
        rect->rect.setLeft(std::max(rect->rect.left(), 0.0));
        rect->rect.setRight(std::min(rect->rect.right(), width));
    }
    if (const auto *ellipse = std::get_if<shape::Ellipse>(&item))
        return ellipse->rect.left() >= -tolerance && ellipse->rect.right() <= width + tolerance;
    if (auto *polyline = std::get_if<shape::Polyline>(&item))
        for (QPointF &point : polyline->points)
            point.setX(std::clamp(point.x(), 0.0, width));
    return true;
}

} // namespace dateline
