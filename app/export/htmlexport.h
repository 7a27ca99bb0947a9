// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/export/eventformat.h"

namespace dateline {

/// One page that needs no other file and no network: figures, filter by type, table with quotes, the undated
/// events, the articles. Well-formed as XML, too.
Result<ExportSummary> writeHtml(QIODevice &device, const ExportData &data, const ExportOptions &options);

} // namespace dateline
