// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/load/loader.h"
#include <atomic>

namespace dateline {

/// How the text of scanned pages is read: by tesseract, in a process of its own for each page.
struct TextRecognition
{
    QString program;                           ///< path of tesseract
    int secondsAPage = 60;                     ///< a page that takes longer is given up
    const std::atomic<bool> *cancel = nullptr; ///< set from any thread: ends the process
};

/// What stands in the way of reading a PDF of so many pages and no text; its remedy is recogniseText().
Problem scanProblem(const QString &name, int pages);

/// The tesseract that is installed; empty where none is.
QString installedTesseract();

/// The text of a scanned PDF, page by page, with a note that it was recognised. \a language is ISO 639-1;
/// where it is empty or tesseract has no data for it, English. A Problem where no page has readable text.
Result<LoadedArticles> recogniseText(const Source &pdf, const QString &language,
                                     const TextRecognition &recognition);

} // namespace dateline
