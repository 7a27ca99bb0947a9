// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/timeline/frame.h"
#include <QImage>

class QPainter;

namespace dateline {

/// Paints what lies below glyphs and labels: ground, grid, densities and the lines between lanes. A row of
/// pixels differs from the one above only where a bar of a density begins, so the rows are copied one after
/// the other, and all of it costs little more than to fill the area once.
class Backdrop
{
public:
    Backdrop(const Palette &palette, double ratio);

    /// Covers the plot of \a frame, from the ruler down and right of the headers. The painter must count
    /// from the canvas' corner and must not clip.
    void paint(QPainter &painter, const Frame &frame);

private:
    static constexpr int None = -1;

    /// A stretch of a row that has another colour from one row on.
    struct Change
    {
        int row = 0;
        int left = 0;
        int right = 0;
        QRgb colour = 0;
        int next = None; ///< position of another one of the same row
    };

    /// Rows of pixels to write into.
    struct Rows
    {
        uchar *first = nullptr;
        qsizetype bytesPerRow = 0;

        QRgb *row(int y) const { return reinterpret_cast<QRgb *>(first + y * bytesPerRow); }
    };

    static std::optional<Rows> rowsOf(QPainter &painter, QRect pixels);
    void write(const Rows &rows, QSize size, const Frame &frame);
    void drawGrid(const Frame &frame, int width);
    void addLane(const Frame &frame, const SceneLane &lane, double most);
    void addBars(const std::vector<QRectF> &bars, Rgba colour);
    void addChange(Change change);
    int rowOf(double y) const;
    void begin(int from, int to);
    void writeRows(const Rows &rows, int width);
    void apply(const Change &change, int width);

    const Palette &m_palette;
    double m_ratio;
    std::vector<QRgb> m_grid; ///< a row without bars
    std::vector<QRgb> m_row;  ///< the row as it is now
    int m_scroll = 0;         ///< pixels
    int m_from = 0;           ///< first row of the lane that is written
    std::vector<Change> m_changes;
    std::vector<int> m_first; ///< for each row of the lane the position of a change, or None
    QImage m_image;           ///< where the painter's own rows cannot be written
};

} // namespace dateline
