// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCache>
#include <QFont>
#include <QGlyphRun>
#include <QList>

namespace dateline {

/// Words as glyphs, ready to be drawn: shaping costs many times as much as drawing.
struct ShapedText
{
    QList<QGlyphRun> runs; ///< with the left end of the base line at (0, ascent)
    double width = 0;
    double ascent = 0;

    ShapedText(const QString &text, const QFont &font);
};

/// Bounded store of shaped words; the oldest go first.
class ShapedTexts
{
public:
    explicit ShapedTexts(int most = 2000)
        : m_texts(most)
    {
    }

    /// Good until the next call. \a text has no line breaks.
    const ShapedText &of(const QString &text, const QFont &font);

private:
    QCache<std::pair<QString, quint32>, ShapedText> m_texts; ///< by text, size and style
};

} // namespace dateline
