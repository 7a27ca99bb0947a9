// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace dateline {

/// All files below \a folder, in order of their paths; hidden files and folders are left out, and a
/// folder reached twice through links is listed once. Also files that no loader can handle: the
/// import report tells of them.
QStringList listFiles(const QString &folder);

} // namespace dateline
