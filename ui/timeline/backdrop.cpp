// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/backdrop.h"
#include "ui/timeline/pixelspace.h"
#include <algorithm>
#include <cstring>
#include <QPaintEngine>
#include <QPainter>

namespace dateline {

namespace {

bool isOpaque32(QImage::Format format)
{
    return format == QImage::Format_RGB32 || format == QImage::Format_ARGB32_Premultiplied;
}

} // namespace

Backdrop::Backdrop(const Palette &palette, double ratio)
    : m_palette(palette)
    , m_ratio(ratio)
{
}

void Backdrop::paint(QPainter &painter, const Frame &frame)
{
    const QRectF plot(QPointF(frame.headerWidth, frame.rulerHeight),
                      QPointF(frame.size.width(), frame.size.height()));
    const QRect pixels = toPixels(plot, m_ratio);
    if (pixels.isEmpty())
        return;
    const QTransform toDevice = painter.deviceTransform();
    const QPoint corner = toDevice.map(QPointF(0, 0)).toPoint();
    const bool isInPixels = toDevice.type() <= QTransform::TxScale &&
                            qFuzzyCompare(toDevice.m11(), m_ratio) && qFuzzyCompare(toDevice.m22(), m_ratio);
    if (const auto rows = isInPixels ? rowsOf(painter, pixels.translated(corner)) : std::nullopt) {
        write(*rows, pixels.size(), frame);
        return;
    }
    if (m_image.size() != pixels.size())
        m_image = QImage(pixels.size(), QImage::Format_RGB32);
    write({m_image.bits(), m_image.bytesPerLine()}, pixels.size(), frame);
    const PixelSpace space(painter, m_ratio);
    painter.drawImage(pixels.topLeft(), m_image);
}

/// Those of the image that the painter paints on, unless a part of them must stay as it is.
std::optional<Backdrop::Rows> Backdrop::rowsOf(QPainter &painter, QRect pixels)
{
    const QPaintEngine *engine = painter.paintEngine();
    QPaintDevice *device = engine ? engine->paintDevice() : nullptr;
    if (!device || device->devType() != QInternal::Image || painter.hasClipping() || painter.opacity() < 1)
        return std::nullopt;
    auto *image = static_cast<QImage *>(device);
    const QRegion clip = engine->systemClip();
    const bool isWhole = clip.isEmpty() || QRegion(pixels).subtracted(clip).isEmpty();
    if (!isOpaque32(image->format()) || !image->rect().contains(pixels) || !isWhole || !image->isDetached())
        return std::nullopt;
    return Rows{image->bits() + pixels.y() * image->bytesPerLine() + pixels.x() * qsizetype(sizeof(QRgb)),
                image->bytesPerLine()};
}

void Backdrop::write(const Rows &rows, QSize size, const Frame &frame)
{
    drawGrid(frame, size.width());
    std::vector<const SceneLane *> lanes;
    for (const SceneLane &lane : frame.scene->lanes)
        lanes.push_back(&lane);
    std::sort(lanes.begin(), lanes.end(), [](const auto *a, const auto *b) { return a->top < b->top; });
    const double most = mostDensity(*frame.scene);
    m_scroll = toPixel(frame.scroll, m_ratio);
    int done = 0;
    for (const SceneLane *lane : lanes) {
        const int bottom = std::clamp(rowOf(lane->top + lane->height), done, size.height());
        begin(done, bottom);
        addLane(frame, *lane, most);
        writeRows(rows, size.width());
        done = bottom;
    }
    begin(done, size.height());
    writeRows(rows, size.width());
}

/// The row of pixels of \a y in the scene.
int Backdrop::rowOf(double y) const
{
    return toPixel(y, m_ratio) - m_scroll;
}

void Backdrop::begin(int from, int to)
{
    m_from = from;
    m_changes.clear();
    m_first.assign(size_t(to - from), None);
    m_row = m_grid;
}

void Backdrop::drawGrid(const Frame &frame, int width)
{
    m_grid.assign(size_t(width), m_palette.base);
    Shapes lines;
    addGrid(lines, *frame.axis, 0, 1, m_palette);
    for (const Shape &line : lines) {
        const auto &rect = std::get<shape::Rect>(line);
        const int left = toPixel(rect.rect.left(), m_ratio);
        const int right = std::min(toPixel(rect.rect.right(), m_ratio), width);
        for (int x = left; x < right; ++x)
            m_grid[size_t(x)] = rect.fill;
    }
}

void Backdrop::addLane(const Frame &frame, const SceneLane &lane, double most)
{
    const Rgba colour = laneColour(frame.index->lanes()[size_t(lane.lane)], frame.lanesBy, m_palette);
    // In a row the last one added is the first one drawn: the line goes over lit bars, these over all.
    addChange({rowOf(lane.top + lane.height - 1), 0, INT_MAX, m_palette.strongLine});
    addBars(densityBars(lane, lane.litDensity, most), litDensityColour(lane, m_palette));
    addBars(densityBars(lane, lane.density, most), densityColour(lane, colour, m_palette));
}

void Backdrop::addBars(const std::vector<QRectF> &bars, Rgba colour)
{
    for (const QRectF &bar : bars)
        addChange({rowOf(bar.top()), toPixel(bar.left(), m_ratio), toPixel(bar.right(), m_ratio), colour});
}

/// What begins above the rows to be written begins with the first of them.
void Backdrop::addChange(Change change)
{
    const int row = std::max(change.row - m_from, 0);
    if (size_t(row) >= m_first.size())
        return;
    int *place = &m_first[size_t(row)];
    change.next = *place;
    *place = int(m_changes.size());
    m_changes.push_back(change);
}

void Backdrop::writeRows(const Rows &rows, int width)
{
    for (size_t y = 0; y < m_first.size(); ++y) {
        for (int change = m_first[y]; change != None; change = m_changes[size_t(change)].next)
            apply(m_changes[size_t(change)], width);
        std::memcpy(rows.row(m_from + int(y)), m_row.data(), size_t(width) * sizeof(QRgb));
    }
}

void Backdrop::apply(const Change &change, int width)
{
    const int right = std::min(change.right, width);
    for (int x = std::max(change.left, 0); x < right; ++x)
        m_row[size_t(x)] = change.colour;
}

} // namespace dateline
