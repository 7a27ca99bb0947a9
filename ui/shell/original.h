// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/result.h"
#include "app/store/library.h"
#include <QUrl>

namespace dateline {

/// Where an article came from: its file, or its address where there is no file (any more). An article out of
/// an archive has the archive's file. A Problem for pasted text and for files that are gone.
Result<QUrl> originalOf(const ArticleSummary &article);

/// The folder that the original lies in; a Problem where it is no file.
Result<QUrl> folderOf(const ArticleSummary &article);

} // namespace dateline
