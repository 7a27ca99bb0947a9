// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/htmlexport.h"
#include "app/export/deviceoutput.h"
#include "app/export/htmlpage.h"
#include <QBuffer>

namespace dateline {

using namespace Qt::StringLiterals;

Result<ExportSummary> writeHtml(QIODevice &device, const ExportData &data, const ExportOptions &options)
{
    const Selection selection = selectEvents(data, options.scope, Undated::Append);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    HtmlPage(buffer, data, selection, options.html).write();
    if (auto problem = writeAll(device, buffer.data()))
        return *problem;
    return selection.summary;
}

} // namespace dateline
