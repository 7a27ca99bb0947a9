// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/store/database.h"
#include <QByteArrayView>
#include <vector>

struct fts5_api;

namespace dateline {

/// Gives the FTS5 tables of \a database the function weight(table, WEIGHT OF COLUMN 1, …), to order answers
/// by: the less, the better. It is BM25 (Robertson, Walker 1994; k1 = 1.2, b = 0.75) as bm25() is, but for
/// one thing: how many rows have a phrase is estimated from the first thousand of them, and not asked where
/// there is one phrase only, so that frequent words do not take longer than rare ones.
///
/// statistics(table) gives what is the same for all answers, as SearchStatistics::from() reads it.
void addSearchWeight(Database &database);

/// What weights of answers are reckoned with.
struct SearchStatistics
{
    double averageLength = 1;   ///< of a row, in words
    std::vector<double> rarity; ///< of each phrase of the search

    static SearchStatistics from(QByteArrayView bytes);
    /// Of a row of \a length words, in which the phrases stand so often, each time as much as its column
    /// weighs.
    double weight(const std::vector<double> &frequencies, int length) const;
};

/// The FTS5 of \a database; throws SqlError.
fts5_api *fts5Of(Database &database);

} // namespace dateline
