// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/eventcolumns.h"
#include "ui/models/searchtext.h"
#include "ui/models/viewstate.h"

namespace dateline {

class ArticleModel;

/// A filter made ready for asking many events.
class EventFilter
{
public:
    /// Where sources, tags and groups are found; must outlive this. Without it no article has any.
    void setArticles(const ArticleModel *articles) { m_articles = articles; }
    void set(const Filter &filter);
    /// After tags or groups of articles have changed; returns whether other articles are wanted now.
    bool updateWanted();

    const Filter &filter() const { return m_filter; }
    /// What the filter's text asks for.
    const SearchTerms &terms() const { return m_terms; }
    /// The hidden types, a bit each.
    quint32 hiddenTypes() const { return m_hiddenTypes; }
    /// Words that events must have to be shown.
    const SearchWords &words() const { return m_words; }
    /// Words that they must have to be lit.
    const SearchWords &litWords() const { return m_litWords; }

    bool passesWithoutText(const EventSummary &event) const;
    bool passes(const EventSummary &event) const;
    /// Positions of those of \a events that pass; \a columns and \a text are theirs, \a text null where there
    /// are no words().
    std::vector<int> passing(const std::vector<EventSummary> &events, const EventColumns &columns,
                             const SearchText *text) const;

private:
    bool asksForArticles() const;
    bool asksForColumnsOnly() const;
    bool passesByColumns(EventType type, Review review) const;
    QSet<ArticleId> wanted() const;

    Filter m_filter;
    const ArticleModel *m_articles = nullptr;
    SearchTerms m_terms;
    quint32 m_hiddenTypes = 0;
    SearchWords m_words;
    SearchWords m_litWords;
    QSet<ArticleId> m_wanted; ///< the articles that have what filter and terms ask of one
};

} // namespace dateline
