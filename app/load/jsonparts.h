// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/load/fileparts.h"
#include "app/load/linestream.h"

namespace dateline {

/// The objects of a JSON file: one a line, those of an array, those that follow each other, or, where the
/// file is larger than can be loaded as a whole, those of an array that an object wraps. Nothing where
/// \a stream holds no such.
std::unique_ptr<FileParts> openJsonParts(const QString &path, std::unique_ptr<LineStream> stream);

} // namespace dateline
