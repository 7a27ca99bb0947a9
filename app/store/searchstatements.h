// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>

/// The statements of a search in the library. Parameters stand for the same in all that have them: ?2 and ?3
/// the days, ?4 how many rows, ?5 tags and ?6 groups as JSON (NULL where none is asked for), and for events
/// ?7 the types (as a JSON array), and ?8 what their article must match.
namespace dateline::searchstatement {

/// Of each needed tag, the article \a id has one spelling; as of the group. Tags are a list of lists.
#define DATELINE_ANNOTATED(id)                                                                               \
    " AND (?5 IS NULL OR (" id " IN (SELECT article FROM article_tag WHERE tag IN (SELECT value FROM"        \
    "  json_each(?5, '$[0]'))) AND NOT EXISTS (SELECT 1 FROM json_each(?5) need WHERE NOT EXISTS"            \
    "  (SELECT 1 FROM article_tag t WHERE t.article = " id " AND t.tag IN"                                   \
    "   (SELECT value FROM json_each(need.value))))))"                                                       \
    " AND (?6 IS NULL OR " id " IN (SELECT g.id FROM article g WHERE g.in_group <> '' AND g.in_group IN"     \
    "  (SELECT value FROM json_each(?6)))) "

#define DATELINE_PUBLISHED " AND NOT a.removed AND (?2 IS NULL OR (a.published >= ?2 AND a.published < ?3))"

#define DATELINE_EVENT                                                                                       \
    " AND e.shown AND e.review <> 'rejected' AND NOT a.removed"                                              \
    " AND (?7 IS NULL OR +e.type IN (SELECT value FROM json_each(?7)))"                                      \
    " AND (?8 IS NULL OR e.article IN (SELECT rowid FROM article_search WHERE article_search MATCH "         \
    "?8))" DATELINE_ANNOTATED("e.article")

// Words such as "the" are in every article: of their places only the newest are weighed, which keeps the
// answer to a key press short. The joins are CROSS so that the words are looked up first, from the newest
// on, and no more of them than are wanted. Snippets are made afterwards, not for all that is weighed.
constexpr std::string_view articlesByWords =
    "SELECT id, title, published FROM (SELECT a.id, a.title, a.published,"
    "  weight(s.article_search, 8, 4, 4, 1, 4) AS weight FROM article_search s"
    "  CROSS JOIN article a ON a.id = s.rowid WHERE s.article_search MATCH ?1 AND NOT a.removed"
    "  AND (?2 IS NULL OR +s.rowid IN (SELECT id FROM article WHERE published >= ?2 AND published < "
    "?3))" DATELINE_ANNOTATED("+s.rowid") " ORDER BY s.rowid DESC LIMIT 2000) ORDER BY weight LIMIT ?4";

/// Newest first, from the index of tags or of groups.
constexpr std::string_view articlesByTag =
    "SELECT a.id, a.title, a.published FROM article a WHERE a.id IN (SELECT article FROM article_tag"
    " WHERE tag IN (SELECT value FROM json_each(?5, '$[0]')))" DATELINE_PUBLISHED DATELINE_ANNOTATED(
        "a.id") " ORDER BY a.id DESC LIMIT ?4";
constexpr std::string_view articlesByGroup =
    "SELECT a.id, a.title, a.published FROM article a WHERE a.in_group <> '' AND a.in_group IN"
    " (SELECT value FROM json_each(?6))" DATELINE_PUBLISHED " ORDER BY a.id DESC LIMIT ?4";

/// How many rows match, up to as many as are weighed; the last of them; the last row of all.
#define DATELINE_PLACES(index, rows)                                                                         \
    "SELECT count(*), max(row), (SELECT max(id) FROM " rows ") FROM"                                         \
    " (SELECT rowid AS row FROM " index " WHERE " index " MATCH ?1 LIMIT 2000)"
constexpr std::string_view placesInArticles = DATELINE_PLACES("article_search", "article");
constexpr std::string_view placesInEvents = DATELINE_PLACES("event_search", "event");
constexpr std::string_view statisticsOfEvents =
    "SELECT statistics(event_search) FROM event_search WHERE event_search MATCH ?1 LIMIT 1";

/// Of all answers at once: to look up a beginning of many words takes long, however few rows are wanted. ?2
/// are their ids, the least of which is ?3. The note's words come where the text has none.
constexpr std::string_view snippets =
    "SELECT rowid, snippet(article_search, 3, char(2), char(3), '…', 24),"
    " snippet(article_search, 4, char(2), char(3), '…', 24) FROM article_search"
    " WHERE article_search MATCH ?1 AND rowid >= ?3 AND +rowid IN (SELECT value FROM json_each(?2))"
    " ORDER BY rowid DESC";

constexpr std::string_view eventsByWords =
    "SELECT id, article, title, value FROM (SELECT e.id, e.article, e.title, e.value,"
    "  weight(s.event_search, 2, 4, 4) AS weight FROM event_search s CROSS JOIN event e ON e.id = s.rowid"
    "  CROSS JOIN article a ON a.id = e.article WHERE s.event_search MATCH ?1"
    "  AND (?2 IS NULL OR (e.first_day < ?3 AND e.end_day > ?2))" DATELINE_EVENT
    "  ORDER BY s.rowid DESC LIMIT 2000) ORDER BY weight LIMIT ?4";

#define DATELINE_EVENT_ROWS                                                                                  \
    "SELECT e.id, e.article, e.title, e.value FROM event e JOIN article a ON a.id = e.article WHERE "

constexpr std::string_view eventsOfTypes =
    DATELINE_EVENT_ROWS "true" DATELINE_EVENT "ORDER BY e.first_day NULLS LAST LIMIT ?4";

// By the index of days: first those that begin within the range, then those that reach into it. Few are
// longer than a year, so that the others need not be looked for further back.
constexpr std::string_view eventsThatBegin = DATELINE_EVENT_ROWS
    "e.first_day >= ?2 AND e.first_day < ?3" DATELINE_EVENT "ORDER BY e.first_day LIMIT ?4";
constexpr std::string_view eventsFromLongBefore = DATELINE_EVENT_ROWS
    "e.end_day - e.first_day > 366 AND e.first_day < ?2 - 366 AND e.end_day > ?2" DATELINE_EVENT
    "ORDER BY e.first_day LIMIT ?4";
constexpr std::string_view eventsThatReach =
    DATELINE_EVENT_ROWS "e.first_day >= ?2 - 366 AND e.first_day < ?2 AND e.end_day > ?2" DATELINE_EVENT
                        "ORDER BY e.first_day LIMIT ?4";

// Which events are within the limits, told from an index; and up to 20,000, how many. With types, days may be
// missing (?2 is NULL): then events without a date are among them.
#define DATELINE_WITHIN_DAYS                                                                                 \
    "SELECT id FROM event WHERE first_day >= ?2 - 366 AND first_day < ?3 AND end_day > ?2 UNION ALL"         \
    " SELECT id FROM event WHERE end_day - first_day > 366 AND first_day < ?2 - 366 AND end_day > ?2"
#define DATELINE_OF_TYPES                                                                                    \
    "SELECT id FROM event WHERE type IN (SELECT value FROM json_each(?7))"                                   \
    " AND (?2 IS NULL OR (first_day < ?3 AND end_day > ?2))"
#define DATELINE_COUNT(ids) "SELECT count(*), (SELECT max(id) FROM event) FROM (" ids " LIMIT 20000)"
#define DATELINE_WEIGHED_HERE(ids)                                                                           \
    "SELECT e.id, e.article, e.title, e.value, e.who, e.place FROM event e JOIN article a ON a.id = "        \
    "e.article"                                                                                              \
    " WHERE e.id IN (" ids ")" DATELINE_EVENT "ORDER BY e.id DESC"
constexpr std::string_view countWithinDays = DATELINE_COUNT(DATELINE_WITHIN_DAYS);
constexpr std::string_view countOfTypes = DATELINE_COUNT(DATELINE_OF_TYPES);
constexpr std::string_view eventsWithinDays = DATELINE_WEIGHED_HERE(DATELINE_WITHIN_DAYS);
constexpr std::string_view eventsOfTypesWithinDays = DATELINE_WEIGHED_HERE(DATELINE_OF_TYPES);

/// Each once, from place to place in the index.
constexpr std::string_view tagsInUse =
    "WITH RECURSIVE found(word) AS (SELECT min(tag) FROM article_tag UNION ALL"
    " SELECT (SELECT min(tag) FROM article_tag WHERE tag > word) FROM found WHERE word IS NOT NULL)"
    " SELECT word FROM found WHERE word IS NOT NULL";
constexpr std::string_view groupsInUse =
    "WITH RECURSIVE found(word) AS (SELECT min(in_group) FROM article WHERE in_group <> '' UNION ALL"
    " SELECT (SELECT min(in_group) FROM article WHERE in_group <> '' AND in_group > word) FROM found"
    "  WHERE word IS NOT NULL) SELECT word FROM found WHERE word IS NOT NULL";

#undef DATELINE_ANNOTATED
#undef DATELINE_PUBLISHED
#undef DATELINE_EVENT
#undef DATELINE_EVENT_ROWS
#undef DATELINE_PLACES
#undef DATELINE_WITHIN_DAYS
#undef DATELINE_OF_TYPES
#undef DATELINE_COUNT
#undef DATELINE_WEIGHED_HERE

} // namespace dateline::searchstatement
