// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/ids.h"
#include "app/core/textspan.h"
#include <QString>
#include <vector>

namespace dateline {

/// An article or an event that answers a search.
struct SearchHit
{
    ArticleId article;
    EventId event; ///< invalid: the article itself
    QString title;
    QString date;                ///< TIMEX3 of the event or of the publication; empty where unknown
    QString snippet;             ///< the words around the best place, of articles
    std::vector<TextSpan> marks; ///< the words that were searched for, in the snippet

    bool operator==(const SearchHit &) const = default;
};

} // namespace dateline
