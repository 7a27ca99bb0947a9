// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/publicationrule.h"
#include "app/load/filetime.h"
#include "app/load/rereading.h"

namespace dateline {

PublicationHint hintOf(const Library &library, ArticleId id)
{
    const auto article = library.article(id);
    const auto events = library.eventDetails(id);
    const auto timexes = library.timexes(id);
    if (!article || !events || !timexes)
        return {};
    return publicationHint(*article, *events, *timexes, dayWritten(article->name));
}

PublicationDays daysByRule(const Library &library, const QList<ArticleId> &articles, PublicationRule rule)
{
    PublicationDays days;
    for (const ArticleId id : articles) {
        std::optional<PartialDate> day;
        if (rule == PublicationRule::Suggestion)
            day = suggestedDay(hintOf(library, id));
        else if (const auto article = library.articleSummary(id))
            day = dayWritten(fileHolding(article->name));
        if (day)
            days.emplace_back(id, *day);
    }
    return days;
}

} // namespace dateline
