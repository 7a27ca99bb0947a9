// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/store/database.h"
#include "app/store/searchterms.h"
#include <functional>

namespace dateline {

/// Answers to a search that are weighed; of more, the newest.
inline constexpr qint64 weighedAnswers = 2000;

/// In how many rows of an index \a match is: exact where few, else estimated from the first that have it. \a
/// sql gives the number of rows, up to weighedAnswers, the last of them, and the last row of the index.
qint64 estimatedPlaces(Database &database, std::string_view sql, const QString &match);

/// A word that fills the answers to be weighed by itself need not be taken for a beginning: to gather the
/// places of all words that begin like "government" takes long. \a places tells how many rows have what a
/// search of one word asks for.
SearchTerms withoutNeedlessBeginnings(SearchTerms terms,
                                      const std::function<qint64(const SearchTerms &)> &places);

/// Of the \a all rows, \a within are within limits, and \a places have the rarest of the words: whether it
/// takes less to look for the words in the former, from the newest on, than to ask the latter whether they
/// are within the limits.
bool limitsComeFirst(qint64 within, qint64 places, qint64 all);

} // namespace dateline
