// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/sceneshapes.h"
#include "ui/models/shapedtexts.h"
#include "ui/models/theme.h"
#include "ui/timeline/imagecache.h"
#include <QFont>
#include <QFontMetricsF>

class QPainter;

namespace dateline {

/// Everything that a frame shows.
struct Frame
{
    const EventIndex *index = nullptr;
    const LaneGeometry *geometry = nullptr;
    const Scene *scene = nullptr;
    const Axis *axis = nullptr;
    GroupBy lanesBy = GroupBy::Type;
    QSize size; ///< of the canvas, with ruler and lane headers
    double headerWidth = 0;
    double rulerHeight = AxisHeight; ///< 0: without the ruler
    double scroll = 0;               ///< how far the lanes are scrolled down
    quint32 selected = NoEvent;
    quint32 hovered = NoEvent;
    int hoveredMarker = -1; ///< position in Scene::markers
    bool focus = false;
};

/// Paints frames fast: what repeats from frame to frame, labels and dots, is kept as images.
class ScenePainter
{
public:
    ScenePainter(const QFont &font, const Theme &theme, double devicePixelRatio);

    void paint(QPainter &painter, const Frame &frame);
    const TextMeasure &measure() const { return m_measure; }

private:
    void paintLanes(QPainter &painter, const Frame &frame);
    void paintBars(QPainter &painter, const std::vector<QRectF> &bars, Rgba colour);
    void paintItems(QPainter &painter, const Frame &frame);
    void paintItem(QPainter &painter, const Frame &frame, const SceneItem &item);
    void paintLabels(QPainter &painter, const Frame &frame);
    void paintMarkers(QPainter &painter, const Frame &frame);
    void paintHighlight(QPainter &painter, const Frame &frame, quint32 event, bool ring);
    void paintPlate(QPainter &painter, const Frame &frame, const SceneItem &item);
    void paintHeaders(QPainter &painter, const Frame &frame);
    void paintRuler(QPainter &painter, const Frame &frame);
    void draw(QPainter &painter, const Shapes &shapes);
    QPixmap dotImage(const SceneItem &item, Rgba colour) const;
    QPixmap labelImage(const SceneLabel &label, Rgba colour) const;
    QPixmap markerImage(const SceneMarker &marker) const;

    QFont m_font;
    const Theme &m_theme;
    double m_ratio;
    TextMeasure m_measure;
    ImageCache<std::pair<QString, quint64>> m_labels{3000};
    ImageCache<quint64> m_dots{500};
    ImageCache<std::pair<QString, int>> m_markers{500};
    ShapedTexts m_texts;
    std::vector<QRect> m_pixels; ///< room kept from frame to frame
};

/// Widths in \a font; those of the last texts are kept.
TextMeasure textMeasureOf(const QFont &font);

} // namespace dateline
