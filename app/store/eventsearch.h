// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/store/searchhit.h"
#include "app/store/searchterms.h"
#include <vector>

namespace dateline {

class Database;

/// What limits the articles of answers beside words, as parameters of statements: tags are a JSON array of
/// arrays of spellings, groups one of spellings; nothing where none is asked for.
struct ArticleLimits
{
    std::optional<QString> tags;
    std::optional<QString> groups;
};

/// The events of a library that answer a search, best first and at most \a limit. Throws SqlError, as when
/// the search is interrupted.
std::vector<SearchHit> findEvents(Database &database, const SearchTerms &terms, const ArticleLimits &limits,
                                  int limit);

} // namespace dateline
