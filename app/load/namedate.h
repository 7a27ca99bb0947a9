// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/article.h"

namespace dateline {

/// The day in a file's name ("2021-05-05-summit.txt", "summit_20210505.html") or in the folders it lies in
/// ("2021/05/05/summit.txt"). Unknown where none is there; the file's own time is never asked.
PublicationDate dateFromPath(const QString &path);

/// The day in the path of a web address: "https://example.org/2021/05/05/summit".
PublicationDate dateFromUrl(const QString &url);

/// A title out of a file's name: without folders, ending and date, and with spaces between words.
QString titleFromPath(const QString &path);

} // namespace dateline
