// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/load/registry.h"

namespace dateline {

/// The article in one line of JSON Lines: {"id", "title"?, "published"?, "language"?, "text" | "html"}.
/// The text is kept code point for code point (control characters become spaces), so offsets into it
/// are offsets into the line's own. A Problem's where is the line's id or, if it has none, \a name.
Result<Article> articleFromJsonLine(const QByteArray &line, const QString &name,
                                    const LoadOptions &options = {});

} // namespace dateline
