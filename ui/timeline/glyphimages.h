// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/sceneshapes.h"
#include "ui/timeline/imagecache.h"
#include <QFont>

class QPainter;

namespace dateline {

/// Draws glyphs from images that are kept: narrow ones whole, wide ones in three pieces, of which the middle
/// one is repeated. All stand on whole pixels.
class GlyphImages
{
public:
    GlyphImages(const QFont &font, const Palette &palette, double ratio);

    /// The painter must count in pixels (PixelSpace) from where the item's rect does; \a colour is that of
    /// its type.
    void draw(QPainter &painter, const SceneItem &item, Rgba colour);

private:
    enum class Part : quint8 { Whole, Left, Middle, Right };

    /// All that an image depends on.
    struct Key
    {
        quint64 look = 0;
        int width = 0; ///< pixels; 0: the glyph's own

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.look, key.width); }
    };

    /// How much of the ends is not repeated, in pixels.
    struct Ends
    {
        int left = 0;
        int right = 0;
    };

    Ends endsOf(const SceneItem &item) const;
    int margin() const;
    void drawDay(QPainter &painter, const SceneItem &item, Rgba colour);
    void drawWide(QPainter &painter, const SceneItem &item, Rgba colour, QRect pixels);
    const QPixmap &image(const SceneItem &item, Rgba colour, Part part, int width);
    QPixmap drawn(const SceneItem &item, Rgba colour, Part part, int width) const;
    QPixmap drawnWhole(const SceneItem &item, Rgba colour, int width) const;

    QFont m_font;
    const Palette &m_palette;
    double m_ratio;
    ImageCache<Key> m_images{3000};
    Shapes m_shapes; ///< room kept from glyph to glyph
};

} // namespace dateline
