// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shapedtexts.h"
#include <QTextLayout>

namespace dateline {

namespace {

quint32 styleOf(const QFont &font)
{
    return quint32(font.pixelSize()) << 2 | quint32(font.bold()) << 1 | quint32(font.italic());
}

} // namespace

ShapedText::ShapedText(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return;
    runs = layout.glyphRuns();
    width = line.horizontalAdvance();
    ascent = line.ascent();
}

const ShapedText &ShapedTexts::of(const QString &text, const QFont &font)
{
    const std::pair key(text, styleOf(font));
    if (const ShapedText *known = m_texts.object(key))
        return *known;
    auto *shaped = new ShapedText(text, font);
    m_texts.insert(key, shaped);
    return *shaped;
}

} // namespace dateline
