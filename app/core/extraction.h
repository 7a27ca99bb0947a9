// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/article.h"
#include "app/core/event.h"
#include <vector>

namespace dateline {

/// All that was read out of one article, in text order.
struct Extraction
{
    std::vector<Timex> timexes;
    std::vector<Event> events;
};

/// An article with what was read out of it.
struct ExtractedArticle
{
    Article article;
    Extraction extraction;
};

} // namespace dateline
