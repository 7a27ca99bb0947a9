// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/export/eventformat.h"

namespace dateline {

/// RFC 4180, one row an event, undated ones last with an empty date. A cell that a spreadsheet would take for
/// a formula gets an apostrophe in front.
Result<ExportSummary> writeCsv(QIODevice &device, const ExportData &data, const ExportOptions &options);

} // namespace dateline
