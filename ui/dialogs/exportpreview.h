// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/dialogs/exportchoice.h"

namespace dateline {

/// What an export will give, made without writing a file.
struct ExportPreview
{
    std::vector<Picture> pages; ///< of pictures; else there is text
    QString text;               ///< the beginning of the file
    std::optional<ExportSummary> summary;
    std::optional<Problem> problem;
    std::shared_ptr<const Result<ExportData>> data; ///< what was read of the library, to be used again
};

/// Runs on any thread. \a data is that of an earlier preview, or null.
ExportPreview exportPreview(const ExportInputs &inputs, const ExportChoice &choice,
                            std::shared_ptr<const Result<ExportData>> data);

} // namespace dateline
