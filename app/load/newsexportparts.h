// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/load/fileparts.h"
#include "app/load/linestream.h"

namespace dateline {

/// The documents of a news database's export in text; nothing where \a stream holds no such.
std::unique_ptr<FileParts> openNewsExportParts(const QString &path, std::unique_ptr<LineStream> stream);

} // namespace dateline
