// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/export/eventformat.h"

namespace dateline {

/// The JSON of Knight Lab's TimelineJS 3. Month and day are left out where they are not known. Undated events
/// are left out.
Result<ExportSummary> writeTimelineJs(QIODevice &device, const ExportData &data,
                                      const ExportOptions &options);

} // namespace dateline
