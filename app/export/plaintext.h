// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace dateline {

/// The text with everything that XML 1.0 does not allow (control characters but tab and line feed, lone
/// surrogates, U+FFFE and U+FFFF) made a replacement character.
QString withoutControls(QStringView text);

} // namespace dateline
