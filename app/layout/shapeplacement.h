// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/picture.h"

namespace dateline {

/// \a item made \a scale times as large about the origin, then moved by \a by.
Shape placed(Shape item, QPointF by, double scale = 1);

/// What of \a item lies outside of 0 … \a width is cut off, as pictures know no clipping; false where
/// nothing of it is left. Text is not cut. A circle counts as inside while it sticks out by at most
/// \a tolerance.
bool cutToWidth(Shape &item, double width, double tolerance);

} // namespace dateline
