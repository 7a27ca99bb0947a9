// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/theme.h"
#include "ui/timeline/backdrop.h"
#include "ui/timeline/glyphimages.h"
#include "ui/timeline/pixelshapes.h"
#include <QFont>
#include <QFontMetricsF>

class QPainter;

namespace dateline {

/// Paints frames fast: what repeats from frame to frame, glyphs and words, is kept as images and stands on
/// whole pixels.
class ScenePainter
{
public:
    ScenePainter(const QFont &font, const Theme &theme, double devicePixelRatio);

    void paint(QPainter &painter, const Frame &frame);
    const TextMeasure &measure() const { return m_measure; }

private:
    void paintPlot(QPainter &painter, const Frame &frame);
    void paintItems(QPainter &painter, const Frame &frame);
    void paintLabels(QPainter &painter, const Frame &frame);
    void paintMarkers(QPainter &painter, const Frame &frame);
    void paintHoveredMarker(QPainter &painter, const Frame &frame);
    void paintHighlight(QPainter &painter, const Frame &frame, quint32 event, bool ring);
    void paintPlate(QPainter &painter, const Frame &frame, const SceneItem &item);
    void paintHeaders(QPainter &painter, const Frame &frame);
    void paintRuler(QPainter &painter, const Frame &frame);
    void paintYears(QPainter &painter, const Frame &frame);
    void draw(QPainter &painter, const Shapes &shapes) const;
    double rounded(double length) const;
    QPixmap emptyImage(double width, double height) const;
    QPixmap labelImage(const SceneLabel &label, Rgba colour) const;
    QPixmap markerImage(const SceneMarker &marker) const;

    QFont m_font;
    const Theme &m_theme;
    double m_ratio;
    TextMeasure m_measure;
    ImageCache<std::pair<QString, quint64>> m_labels{3000};
    ImageCache<std::pair<QString, int>> m_markers{500};
    Backdrop m_backdrop;
    GlyphImages m_glyphs;
    PixelShapes m_pixelShapes;
    Shapes m_shapes; ///< room kept from frame to frame
};

} // namespace dateline
