// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/export/eventformat.h"

namespace dateline {

/// An array of the objects that the command line prints one a line (see jsonlines.h), or those lines
/// themselves. Undated events are kept.
Result<ExportSummary> writeJson(QIODevice &device, const ExportData &data, const ExportOptions &options);
Result<ExportSummary> writeJsonl(QIODevice &device, const ExportData &data, const ExportOptions &options);

} // namespace dateline
