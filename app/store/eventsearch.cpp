// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/eventsearch.h"
#include "app/store/phrasematcher.h"
#include "app/store/searchplan.h"
#include "app/store/searchstatements.h"
#include "app/store/statement.h"
#include "app/store/words.h"
#include <algorithm>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

const std::vector<QLatin1String> searchedColumns{"title"_L1, "who"_L1, "place"_L1};
const std::vector<double> columnWeights{2, 4, 4};

std::optional<qint64> dayNumber(const std::optional<DayInterval> &days, bool end)
{
    if (!days)
        return std::nullopt;
    return (end ? days->end : days->begin).time_since_epoch().count();
}

/// A JSON array, or nothing where any type will do.
std::optional<QString> typeList(const std::vector<EventType> &types)
{
    QStringList names;
    for (EventType type : types)
        names << u'"' + QString(toText(type)) + u'"';
    return names.isEmpty() ? std::nullopt : std::optional(u'[' + names.join(u',') + u']');
}

/// What the article of an event must match.
std::optional<QString> neededArticles(const SearchTerms &terms)
{
    SearchTerms ofArticle;
    ofArticle.source = terms.source;
    ofArticle.notes = terms.notes;
    ofArticle.whole = terms.whole;
    const QString match = articleMatch(ofArticle);
    return match.isEmpty() ? std::nullopt : std::optional(match);
}

SearchHit eventAt(const Statement &row)
{
    return {{row.int64(1)}, {row.int64(0)}, row.text(2), row.text(3), {}, {}};
}

class EventSearch
{
public:
    EventSearch(Database &database, const SearchTerms &terms, const ArticleLimits &limits, int limit)
        : m_database(database)
        , m_terms(withoutNeedlessBeginnings(terms, [this](const SearchTerms &word) { return places(word); }))
        , m_match(eventMatch(m_terms))
        , m_types(typeList(m_terms.types))
        , m_articles(neededArticles(m_terms))
        , m_limits(limits)
        , m_limit(limit)
    {
    }

    std::vector<SearchHit> find()
    {
        if (!m_match.isEmpty()) {
            if (!findWithinLimits())
                take(searchstatement::eventsByWords);
        } else if (m_terms.days) {
            for (const auto sql : {searchstatement::eventsThatBegin, searchstatement::eventsFromLongBefore,
                                   searchstatement::eventsThatReach})
                if (int(m_found.size()) < m_limit)
                    take(sql);
        } else if (!m_terms.types.empty()) {
            take(searchstatement::eventsOfTypes);
        }
        return std::move(m_found);
    }

private:
    struct Weighed
    {
        double weight;
        SearchHit hit;
    };

    qint64 places(const SearchTerms &word)
    {
        return estimatedPlaces(m_database, searchstatement::placesInEvents, eventMatch(word));
    }

    void bind(Statement &rows)
    {
        rows.bind(m_match, dayNumber(m_terms.days, false), dayNumber(m_terms.days, true),
                  m_limit - int(m_found.size()), m_limits.tags, m_limits.groups, m_types, m_articles);
    }

    void take(std::string_view sql)
    {
        Statement rows(m_database, sql);
        bind(rows);
        while (rows.step())
            m_found.push_back(eventAt(rows));
    }

    /// Of the phrases, the places of the one that has the fewest; 0 where that cannot be told soon.
    qint64 placesOfRarest()
    {
        qint64 fewest = std::numeric_limits<qint64>::max();
        for (SearchPhrase phrase : eventPhrases(m_terms)) {
            if (phrase.unwanted)
                continue;
            if (phrase.text.contains(u' '))
                return 0; // to look for places of several words takes as long as the search
            fewest = std::min(fewest,
                              estimatedPlaces(m_database, searchstatement::placesInEvents, matchOf(phrase)));
        }
        return fewest;
    }

    /// The events that are of the types and days, and all.
    std::pair<qint64, qint64> countWithinLimits()
    {
        const auto begin = dayNumber(m_terms.days, false);
        const auto end = dayNumber(m_terms.days, true);
        Statement row(m_database, m_types ? searchstatement::countOfTypes : searchstatement::countWithinDays);
        if (m_types)
            row.bind(m_match, begin, end, m_limit, m_limits.tags, m_limits.groups, m_types);
        else
            row.bind(m_match, begin, end);
        return row.step() ? std::pair(row.int64(0), row.int64(1)) : std::pair<qint64, qint64>();
    }

    /// Goes from the limits to the words, where that is shorter; else false, and nothing is found.
    bool findWithinLimits()
    {
        if (!m_terms.days && m_terms.types.empty())
            return false;
        constexpr qint64 most = 20'000;
        const auto [within, all] = countWithinLimits();
        if (within == 0)
            return true;
        const PhraseMatcher matcher(m_database, eventPhrases(m_terms), searchedColumns, columnWeights);
        if (within >= most || !matcher.isSure() || !limitsComeFirst(within, placesOfRarest(), all))
            return false;
        weigh(matcher);
        return true;
    }

    void weigh(const PhraseMatcher &matcher)
    {
        std::vector<Weighed> all;
        SearchStatistics statistics;
        Statement rows(m_database, m_types ? searchstatement::eventsOfTypesWithinDays
                                           : searchstatement::eventsWithinDays);
        bind(rows);
        while (int(all.size()) < weighedAnswers && rows.step())
            if (const auto found = matcher.find({rows.utf8(2), rows.utf8(4), rows.utf8(5)})) {
                if (all.empty())
                    statistics = readStatistics();
                all.push_back({statistics.weight(found->frequencies, found->length), eventAt(rows)});
            }
        std::stable_sort(all.begin(), all.end(),
                         [](const Weighed &a, const Weighed &b) { return a.weight < b.weight; });
        for (Weighed &one : all)
            if (int(m_found.size()) < m_limit)
                m_found.push_back(std::move(one.hit));
    }

    SearchStatistics readStatistics()
    {
        Statement row(m_database, searchstatement::statisticsOfEvents);
        return row.bind(m_match).step() ? SearchStatistics::from(row.utf8(0)) : SearchStatistics();
    }

    Database &m_database;
    SearchTerms m_terms;
    QString m_match;
    std::optional<QString> m_types;
    std::optional<QString> m_articles;
    const ArticleLimits &m_limits;
    int m_limit;
    std::vector<SearchHit> m_found;
};

} // namespace

std::vector<SearchHit> findEvents(Database &database, const SearchTerms &terms, const ArticleLimits &limits,
                                  int limit)
{
    return EventSearch(database, terms, limits, limit).find();
}

} // namespace dateline
