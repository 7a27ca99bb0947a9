// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/picturepainter.h"
#include <cmath>
#include <QFontMetricsF>
#include <QPainter>

namespace dateline {

namespace {

double leftOf(const shape::Text &text, double width)
{
    switch (text.align) {
    case shape::Text::Align::Centre:
        return text.position.x() - width / 2;
    case shape::Text::Align::Right:
        return text.position.x() - width;
    case shape::Text::Align::Left:
        break;
    }
    return text.position.x();
}

} // namespace

PicturePainter::PicturePainter(QPainter &painter, const QFont &font)
    : m_painter(painter)
    , m_font(font)
    , m_smoothsAll(painter.transform().m11() < 1)
{
}

void PicturePainter::draw(const Shape &shape)
{
    std::visit([this](const auto &one) { draw(one); }, shape);
}

void PicturePainter::draw(const std::vector<Shape> &shapes)
{
    for (const Shape &shape : shapes)
        draw(shape);
}

void PicturePainter::setPen(Rgba stroke, double width, bool dashed)
{
    if (stroke == 0) {
        m_painter.setPen(Qt::NoPen);
        return;
    }
    QPen pen(QColor::fromRgba(stroke), width);
    pen.setCapStyle(dashed ? Qt::FlatCap : Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (dashed)
        pen.setDashPattern({3 / width, 2 / width});
    m_painter.setPen(pen);
}

void PicturePainter::setFill(Rgba fill)
{
    m_painter.setBrush(fill == 0 ? QBrush(Qt::NoBrush) : QBrush(QColor::fromRgba(fill)));
}

void PicturePainter::draw(const shape::Rect &rect)
{
    if (rect.radius == 0 && rect.stroke == 0) {
        m_painter.setRenderHint(QPainter::Antialiasing, m_smoothsAll);
        m_painter.fillRect(rect.rect, QColor::fromRgba(rect.fill));
        return;
    }
    m_painter.setRenderHint(QPainter::Antialiasing);
    setPen(rect.stroke, rect.strokeWidth, rect.dashed);
    setFill(rect.fill);
    m_painter.drawRoundedRect(rect.rect, rect.radius, rect.radius);
}

void PicturePainter::draw(const shape::Ellipse &ellipse)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    setPen(ellipse.stroke, ellipse.strokeWidth, false);
    setFill(ellipse.fill);
    m_painter.drawEllipse(ellipse.rect);
}

void PicturePainter::draw(const shape::Polyline &polyline)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    setPen(polyline.stroke, polyline.strokeWidth, polyline.dashed);
    setFill(polyline.closed ? polyline.fill : 0);
    if (polyline.closed)
        m_painter.drawPolygon(polyline.points.data(), int(polyline.points.size()));
    else
        m_painter.drawPolyline(polyline.points.data(), int(polyline.points.size()));
}

void PicturePainter::draw(const shape::Text &text)
{
    m_font.setPixelSize(std::max(1, int(std::lround(text.pixelSize))));
    m_font.setBold(text.bold);
    m_font.setItalic(text.italic);
    m_painter.setPen(QColor::fromRgba(text.colour));
    double width = 0;
    if (text.align != shape::Text::Align::Left)
        width = QFontMetricsF(m_font).horizontalAdvance(text.text);
    m_painter.setFont(m_font);
    m_painter.drawText(QPointF(leftOf(text, width), text.position.y()), text.text);
}

void paintPicture(QPainter &painter, const Picture &picture)
{
    PicturePainter(painter, QFont(picture.fontFamily)).draw(picture.shapes);
}

} // namespace dateline
