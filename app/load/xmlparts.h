// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/load/fileparts.h"
#include "app/load/linestream.h"

namespace dateline {

/// The items of a feed, or those of a message of NewsML-G2; nothing where \a stream holds no such.
std::unique_ptr<FileParts> openXmlParts(const QString &path, std::unique_ptr<LineStream> stream);

} // namespace dateline
