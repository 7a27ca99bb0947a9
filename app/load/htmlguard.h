// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

namespace dateline {

struct GuardedHtml
{
    QByteArray bytes;
    bool reduced = false; ///< tags or attributes were left out
};

/// Makes HTML safe to parse: libgumbo's time grows with the square of the nesting, of the open formatting
/// elements and of the attributes of one tag. Tags and attributes beyond limits.h are left out; all text
/// stays. What stands in scripts and styles is left out, too, but for JSON: it is half of many a page, and
/// nobody reads it. Pages without either come back unchanged.
GuardedHtml guardHtml(const QByteArray &html);

} // namespace dateline
