// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <variant>
#include <vector>

namespace dateline {

/// A colour with straight alpha, 0xAARRGGBB. (QColor lives in QtGui, which the core does without.)
using Rgba = quint32;

/// A vector picture: what layout draws and export writes as SVG, PDF or PNG. Lengths are in CSS
/// pixels (1/96 inch), y downwards. Later shapes cover earlier ones.
namespace shape {

struct Rect
{
    QRectF rect;
    Rgba fill = 0; ///< 0: none
    Rgba stroke = 0;
    double strokeWidth = 1;
    double radius = 0;
    bool dashed = false;
};

struct Ellipse
{
    QRectF rect;
    Rgba fill = 0;
    Rgba stroke = 0;
    double strokeWidth = 1;
};

struct Polyline
{
    std::vector<QPointF> points;
    Rgba stroke = 0;
    double strokeWidth = 1;
    bool dashed = false;
    bool closed = false;
    Rgba fill = 0; ///< of a closed one
};

struct Text
{
    enum class Align : quint8 { Left, Centre, Right };
    QPointF position; ///< on the baseline, at the side that align names
    QString text;
    double pixelSize = 12;
    Rgba colour = 0xFF000000;
    Align align = Align::Left;
    bool bold = false;
    bool italic = false;
};

} // namespace shape

using Shape = std::variant<shape::Rect, shape::Ellipse, shape::Polyline, shape::Text>;

struct Picture
{
    QSizeF size;
    QString title; ///< for the file's metadata and for screen readers
    QString fontFamily;
    std::vector<Shape> shapes;
    QString description; ///< a sentence or more of what is to be seen, for screen readers; may be empty

    void add(Shape item) { shapes.push_back(std::move(item)); }
};

} // namespace dateline
