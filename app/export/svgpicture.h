// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/picture.h"

class QXmlStreamWriter;

namespace dateline {

enum class SvgUse : quint8 {
    File,  ///< a document of its own, with fixed width and height
    Inline ///< within an HTML page: as wide as there is room
};

/// Writes \a picture as an <svg> element. Text stays text; title and description are what a screen reader
/// says. \a idPrefix keeps ids apart where several pictures stand in one page.
void writeSvgElement(QXmlStreamWriter &xml, const Picture &picture, SvgUse use, const QString &idPrefix = {});

/// A colour as "#rrggbb".
QString cssColour(Rgba colour);

} // namespace dateline
