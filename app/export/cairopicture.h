// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/picture.h"
#include "app/core/result.h"

class QIODevice;

namespace dateline {

/// PDF with one page a picture: 96 units to the inch, text selectable, fonts embedded, the first picture's
/// title in the metadata, no date of creation.
std::optional<Problem> writePdf(QIODevice &device, const std::vector<Picture> &pages);

/// PNG with \a scale pixels a unit.
std::optional<Problem> writePng(QIODevice &device, const Picture &picture, double scale);

} // namespace dateline
