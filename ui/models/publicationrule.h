// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/publicationhint.h"
#include "app/store/library.h"
#include <QList>

namespace dateline {

/// How each of many articles comes to a publication date.
enum class PublicationRule : quint8 {
    FileWritten, ///< the day on which its file was written, where a person says that this is right
    Suggestion   ///< suggestedDay() of what its text gives away
};

using PublicationDays = std::vector<std::pair<ArticleId, PartialDate>>;

/// What an article of the library gives away about its publication date.
PublicationHint hintOf(const Library &library, ArticleId id);

/// The day of each of \a articles by \a rule; those that it gives none for are left out. Reads the library:
/// not for the window's thread where there are many.
PublicationDays daysByRule(const Library &library, const QList<ArticleId> &articles, PublicationRule rule);

} // namespace dateline
