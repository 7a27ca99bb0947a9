// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/picture.h"
#include "app/core/result.h"
#include <atomic>
#include <functional>

class QPrinter;

namespace dateline {

/// Sets \a printer to paper without margins of its own, as printPages() has them in the picture.
void useWholePaper(QPrinter &printer);

/// Prints \a pages as vectors, with text as text: those that the printer was told to print, or all. Runs on
/// any thread. \a progress gets the number of pages done. Stops early where \a cancelled is set.
std::optional<Problem> printPictures(QPrinter &printer, const std::vector<Picture> &pages,
                                     const std::atomic_bool &cancelled,
                                     const std::function<void(int)> &progress);

} // namespace dateline
