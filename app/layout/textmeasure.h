// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <QStringView>

namespace dateline {

/// The width of a line of text in pixels, at a font size in pixels.
using TextMeasure = std::function<double(QStringView text, double pixelSize)>;

/// Width by a table of the advance widths of Inter: for pictures made without a window, good to a
/// few percent for Latin text. Other scripts are taken at the width of wide letters.
double estimatedTextWidth(QStringView text, double pixelSize);

} // namespace dateline
