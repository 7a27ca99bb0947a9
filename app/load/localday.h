// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/article.h"

namespace dateline {

/// Whether the words of \a found hold a time in UTC, by which its day may be another than that of the place:
/// \a shown, the day that readers see, is that one. Never where \a changed, the day of an update, is \a
/// shown.
bool isLocalDayOf(const PublicationDate &found, const PublicationDate &shown, const PublicationDate &changed,
                  const QString &language);

} // namespace dateline
