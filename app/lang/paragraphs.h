// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/textspan.h"
#include <vector>

namespace dateline {

/// The lines of \a text that hold more than white space: a line feed ends a paragraph.
std::vector<TextSpan> paragraphsOf(QStringView text);

} // namespace dateline
