// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/textmeasure.h"

class QFont;

namespace dateline {

/// Widths in \a font; those of the last texts are kept.
TextMeasure textMeasureOf(const QFont &font);

} // namespace dateline
