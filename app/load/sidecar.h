// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/article.h"

namespace dateline {

/// The file of metadata beside \a path, if there is one: "a.txt.json", "a.meta.json" or "a.json" beside
/// "a.txt". Empty where there is none.
QString sidecarOf(const QString &path);

/// Puts what the sidecar of \a path says of title, author, address, language and date into \a article. A
/// publication date that was given by the person stays. False where it has none.
bool applySidecar(const QString &path, Article &article);

} // namespace dateline
