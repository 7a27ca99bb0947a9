// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/export/eventformat.h"

namespace dateline {

/// iCalendar (RFC 5545): all-day events over all days that the date may mean; the precision stands in the
/// description and in X-DATELINE-DATE (EDTF). Undated events and those before the year 1 have no form and are
/// left out.
Result<ExportSummary> writeIcs(QIODevice &device, const ExportData &data, const ExportOptions &options);

} // namespace dateline
