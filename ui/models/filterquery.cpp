// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filterquery.h"
#include <algorithm>

namespace dateline {

namespace {

bool anyStartsWith(const QStringList &texts, const QString &beginning)
{
    return std::any_of(texts.begin(), texts.end(),
                       [&](const QString &text) { return text.startsWith(beginning, Qt::CaseInsensitive); });
}

} // namespace

Filter withQuery(Filter filter, const SearchTerms &terms)
{
    if (terms.days)
        filter.days = terms.days;
    if (!terms.types.empty()) {
        filter.hiddenTypes.clear();
        for (const EventType type : allEventTypes())
            if (std::find(terms.types.begin(), terms.types.end(), type) == terms.types.end())
                filter.hiddenTypes << int(type);
    }
    filter.text = wordsOf(terms);
    return filter;
}

bool matches(const ArticleSummary &article, const SearchTerms &terms)
{
    const auto all = [](const QStringList &wanted, auto has) {
        return std::all_of(wanted.begin(), wanted.end(), has);
    };
    return all(terms.source,
               [&](const QString &name) {
                   return article.source.contains(name, Qt::CaseInsensitive) ||
                          article.author.contains(name, Qt::CaseInsensitive);
               }) &&
           all(terms.notes,
               [&](const QString &words) { return article.note.contains(words, Qt::CaseInsensitive); }) &&
           all(terms.tags, [&](const QString &tag) { return anyStartsWith(article.tags, tag); }) &&
           all(terms.groups, [&](const QString &group) { return anyStartsWith({article.group}, group); });
}

bool hasAnnotations(const ArticleSummary &article, const Filter &filter)
{
    const bool tagged = std::all_of(filter.tags.begin(), filter.tags.end(), [&](const QString &tag) {
        return article.tags.contains(tag, Qt::CaseInsensitive);
    });
    return tagged &&
           (filter.group.isEmpty() || article.group.compare(filter.group, Qt::CaseInsensitive) == 0);
}

} // namespace dateline
