// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/palette.h"
#include <QColor>
#include <QPalette>

namespace dateline {

/// The colours of the window's own painting: timeline, text highlights, charts. Light or dark; the
/// numbers come from the Palette that the exports use too.
class Theme
{
public:
    static const Theme &light();
    static const Theme &dark();
    /// The one that suits a widget's palette.
    static const Theme &of(const QPalette &palette);

    explicit Theme(const Palette &colours)
        : m_palette(colours)
    {
    }

    bool isDark() const { return m_palette.isDark; }
    const Palette &colours() const { return m_palette; }

    QColor base() const { return QColor::fromRgba(m_palette.base); }
    QColor panel() const { return QColor::fromRgba(m_palette.panel); }
    QColor line() const { return QColor::fromRgba(m_palette.line); }
    QColor strongLine() const { return QColor::fromRgba(m_palette.strongLine); }
    QColor text() const { return QColor::fromRgba(m_palette.text); }
    QColor mutedText() const { return QColor::fromRgba(m_palette.mutedText); }
    QColor accent() const { return QColor::fromRgba(m_palette.accent); }
    QColor search() const { return QColor::fromRgba(m_palette.search); }

    /// For marks and swatches.
    QColor typeColour(EventType type) const { return QColor::fromRgba(m_palette.typeColour(type)); }
    /// For words in the type's hue: contrast at least 4.5 on base().
    QColor typeTextColour(EventType type) const { return QColor::fromRgba(m_palette.typeTextColour(type)); }
    /// For the background of a sentence: text() keeps its contrast on it.
    QColor typeTint(EventType type) const;

    /// A QPalette of these colours for the whole program.
    QPalette toPalette() const;

private:
    Palette m_palette;
};

/// The type's name in the user's language.
QString typeName(EventType type);

} // namespace dateline
