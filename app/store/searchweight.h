// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/store/database.h"

namespace dateline {

/// Gives the FTS5 tables of \a database the function weight(table, WEIGHT OF COLUMN 1, …), to order answers
/// by: the less, the better. It is BM25 (Robertson, Walker 1994; k1 = 1.2, b = 0.75) as bm25() is, but for
/// one thing: how many rows have a phrase is estimated from the first thousand of them, and not asked where
/// there is one phrase only, so that frequent words do not take longer than rare ones.
void addSearchWeight(Database &database);

} // namespace dateline
