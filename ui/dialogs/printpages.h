// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/dialogs/exportchoice.h"
#include <QPageLayout>

namespace dateline {

/// What a person chose in the print dialog.
struct PrintChoice
{
    ExportSubject subject = ExportSubject::VisibleTimeline; ///< anything but the table
    QPageLayout layout{QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(12, 12, 12, 12),
                       QPageLayout::Millimeter};
    int across = 1; ///< pages that the whole timeline goes over from left to right
    bool bothHalves = true;
    bool lit = true;
};

/// The room for a chart on the page, in CSS pixels.
QSizeF chartRoom(const ExportInputs &inputs, const PrintChoice &choice);

/// The pages, as large as the paper, with head and legend. Runs on any thread; of a chart,
/// inputs.lightChart is printed.
std::vector<Picture> printPages(const ExportInputs &inputs, const PrintChoice &choice);

} // namespace dateline
