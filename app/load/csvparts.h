// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/load/fileparts.h"

namespace dateline {

class LineStream;

/// The rows of a large table, each with the heading line. Nothing where it is in an encoding whose line ends
/// are not those of ASCII.
std::unique_ptr<FileParts> openCsvParts(const QString &path, std::unique_ptr<LineStream> stream);

} // namespace dateline
