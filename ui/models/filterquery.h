// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/store/library.h"
#include "app/store/searchterms.h"
#include "ui/models/viewstate.h"

namespace dateline {

/// The filter that a search line asks for: its words, and in the place of those of \a filter its types and
/// days, where it has any. The rest of \a filter stays.
Filter withQuery(Filter filter, const SearchTerms &terms);

/// Whether what \a terms ask of an article (source, tags, group) is there; words are not looked at.
bool matches(const ArticleSummary &article, const SearchTerms &terms);

/// Whether it has all the tags of \a filter and is in its group, whatever their case.
bool hasAnnotations(const ArticleSummary &article, const Filter &filter);

} // namespace dateline
