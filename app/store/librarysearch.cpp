// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/librarysearch.h"
#include "app/store/statement.h"
#include "app/store/words.h"
#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>
#include <sqlite3.h>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t markBegin = 0x02; // no text of an article has these
constexpr char16_t markEnd = 0x03;

/// Every one of the needed tags has one of its spellings among those of the article; as the group. Both are
/// JSON: a list of lists, and a list; NULL where none is asked for.
#define DATELINE_ANNOTATED(tags, groups)                                                                     \
    " AND NOT EXISTS (SELECT 1 FROM json_each(" tags ") need WHERE NOT EXISTS (SELECT 1 FROM article_tag t"  \
    "  WHERE t.article = a.id AND t.tag IN (SELECT value FROM json_each(need.value))))"                      \
    " AND (" groups " IS NULL OR a.in_group IN (SELECT value FROM json_each(" groups "))) "

// Words such as "the" are in every article: of their places only the newest are weighed, which keeps the
// answer to a key press short. The snippets are made afterwards, not for all that is weighed.
constexpr std::string_view articlesByWords =
    "SELECT a.id, a.title, a.published FROM (SELECT rowid AS hit, bm25(article_search, 8, 4, 4, 1) AS "
    "weight"
    "  FROM article_search WHERE article_search MATCH ?1 ORDER BY rowid DESC LIMIT 2000)"
    " JOIN article a ON a.id = hit WHERE NOT removed"
    " AND (?2 IS NULL OR (published IS NOT NULL AND date(published) >= ?2 AND date(published) < "
    "?3))" DATELINE_ANNOTATED("?5", "?6") "ORDER BY weight LIMIT ?4";

/// Newest first.
constexpr std::string_view articlesByAnnotation =
    "SELECT a.id, a.title, a.published FROM article a WHERE NOT removed"
    " AND (?1 IS NULL OR (published IS NOT NULL AND date(published) >= ?1 AND date(published) < "
    "?2))" DATELINE_ANNOTATED("?4", "?5") "ORDER BY id DESC LIMIT ?3";

/// Of all answers at once: to look up a beginning of many words takes long, however few rows are wanted.
constexpr std::string_view snippets =
    "SELECT rowid, CASE WHEN rowid IN (SELECT value FROM json_each(?2)) THEN"
    " snippet(article_search, 3, char(2), char(3), '…', 24) END AS words FROM article_search"
    " WHERE article_search MATCH ?1 ORDER BY rowid DESC LIMIT 2000";

constexpr std::string_view eventsByWords =
    "SELECT e.id, e.article, e.title, e.value FROM (SELECT rowid AS hit, bm25(event_search, 2, 4, 4) AS "
    "weight"
    "  FROM event_search WHERE event_search MATCH ?1 ORDER BY rowid DESC LIMIT 2000)"
    " JOIN event e ON e.id = hit JOIN article a ON a.id = e.article"
    " WHERE e.shown AND e.review <> 'rejected' AND NOT a.removed"
    " AND (?2 = '' OR instr(?2, ',' || e.type || ',')) AND (?3 IS NULL OR (e.first_day < ?4 AND e.end_day > "
    "?3))" DATELINE_ANNOTATED("?6", "?7") "ORDER BY weight LIMIT ?5";

constexpr std::string_view eventsOfTypes =
    "SELECT e.id, e.article, e.title, e.value FROM event e JOIN article a ON a.id = e.article"
    " WHERE e.shown AND e.review <> 'rejected' AND NOT a.removed AND instr(?1, ',' || e.type || "
    "',')" DATELINE_ANNOTATED("?3", "?4") "ORDER BY e.first_day NULLS LAST LIMIT ?2";

// By the index of days: first those that begin within the range, then those that reach into it.
constexpr std::string_view eventsThatBegin =
    "SELECT e.id, e.article, e.title, e.value FROM event e JOIN article a ON a.id = e.article"
    " WHERE e.first_day >= ?2 AND e.first_day < ?3 AND e.shown AND e.review <> 'rejected' AND NOT a.removed"
    " AND (?1 = '' OR instr(?1, ',' || e.type || ','))" DATELINE_ANNOTATED(
        "?5", "?6") "ORDER BY e.first_day LIMIT ?4";

constexpr std::string_view eventsThatReach =
    "SELECT e.id, e.article, e.title, e.value FROM event e JOIN article a ON a.id = e.article"
    " WHERE e.first_day < ?2 AND e.end_day > ?2 AND e.shown AND e.review <> 'rejected' AND NOT a.removed"
    " AND (?1 = '' OR instr(?1, ',' || e.type || ','))" DATELINE_ANNOTATED(
        "?4", "?5") "ORDER BY e.first_day LIMIT ?3";

/// ",meeting,visit,", or nothing where any type will do.
QString typeList(const std::vector<EventType> &types)
{
    QString list;
    for (EventType type : types)
        list += (list.isEmpty() ? u","_s : QString()) + toText(type) + u',';
    return list;
}

std::optional<qint64> dayNumber(const std::optional<DayInterval> &days, bool end)
{
    if (!days)
        return std::nullopt;
    return (end ? days->end : days->begin).time_since_epoch().count();
}

/// A day as SQLite compares it with a publication date; open ends stay within its four digits.
std::optional<QString> dayText(const std::optional<DayInterval> &days, bool end)
{
    if (!days)
        return std::nullopt;
    if (end ? !days->hasEnd() : !days->hasBegin())
        return end ? u"9999"_s : u"0000"_s;
    return PartialDate::around(Precision::Day, end ? days->end : days->begin).toTimex();
}

/// Takes the marks out of a snippet.
void setSnippet(SearchHit &hit, const QString &marked)
{
    qsizetype begin = 0;
    for (QChar c : marked) {
        if (c == QChar(markBegin))
            begin = hit.snippet.size();
        else if (c == QChar(markEnd))
            hit.marks.push_back({begin, hit.snippet.size()});
        else
            hit.snippet += c == u'\n' ? u' ' : c;
    }
}

SearchHit eventAt(const Statement &row)
{
    return {{row.int64(1)}, {row.int64(0)}, row.text(2), row.text(3), {}, {}};
}

SearchHit articleAt(const Statement &row)
{
    return {{row.int64(0)}, {}, row.text(1), row.text(2), {}, {}};
}

} // namespace

class LibrarySearch::Private
{
public:
    explicit Private(const QString &file)
        : path(file)
        , database(file, Database::Mode::ReadOnly)
    {
    }

    void findArticles(const SearchTerms &terms, int limit, SearchResult &result)
    {
        if (terms.asksForEvents())
            return;
        const auto tags = neededTags(terms);
        const auto groups = neededGroups(terms);
        const auto begin = dayText(terms.days, false);
        const auto end = dayText(terms.days, true);
        const auto takeAll = [&](Statement &rows) {
            while (rows.step())
                result.articles.push_back(articleAt(rows));
        };
        const QString match = articleMatch(terms);
        if (match.isEmpty() && (tags || groups))
            return takeAll(Statement(database, articlesByAnnotation).bind(begin, end, limit, tags, groups));
        if (match.isEmpty())
            return;
        takeAll(Statement(database, articlesByWords).bind(match, begin, end, limit, tags, groups));
        addSnippets(match, result.articles);
    }

    /// A word that fills the places to be weighed by itself need not be taken for a beginning: to gather the
    /// places of all words that begin like "the" takes a second.
    SearchTerms withoutNeedlessBeginnings(SearchTerms terms)
    {
        for (const QString &word : terms.words) {
            SearchTerms alone;
            alone.words = alone.whole = QStringList(word);
            if (isFrequent(articleMatch(alone)))
                terms.whole << word;
        }
        return terms;
    }

    bool isFrequent(const QString &match)
    {
        Statement row(database, "SELECT count(*) FROM (SELECT 1 FROM article_search WHERE article_search"
                                " MATCH ?1 LIMIT 2000)");
        return !match.isEmpty() && row.bind(match).step() && row.integer(0) == 2000;
    }

    void addSnippets(const QString &match, std::vector<SearchHit> &hits)
    {
        QJsonArray ids;
        for (const SearchHit &hit : hits)
            ids << hit.article.value;
        size_t left = hits.size();
        Statement rows(database, snippets);
        rows.bind(match, compact(ids));
        while (left > 0 && rows.step()) {
            if (rows.isNull(1))
                continue;
            const auto hit = std::find_if(hits.begin(), hits.end(), [&](const SearchHit &candidate) {
                return candidate.article.value == rows.int64(0);
            });
            if (hit != hits.end())
                setSnippet(*hit, rows.text(1));
            --left;
        }
    }

    void findEvents(const SearchTerms &terms, int limit, SearchResult &result)
    {
        const QString match = eventMatch(terms);
        const QString types = typeList(terms.types);
        const auto begin = dayNumber(terms.days, false);
        const auto end = dayNumber(terms.days, true);
        if (!terms.source.isEmpty())
            return;
        const auto tags = neededTags(terms);
        const auto groups = neededGroups(terms);
        if (!match.isEmpty())
            return take(
                Statement(database, eventsByWords).bind(match, types, begin, end, limit, tags, groups),
                result);
        if (!terms.days && !types.isEmpty())
            return take(Statement(database, eventsOfTypes).bind(types, limit, tags, groups), result);
        if (!terms.days)
            return;
        take(Statement(database, eventsThatBegin).bind(types, begin, end, limit, tags, groups), result);
        if (const int left = limit - int(result.events.size()); left > 0)
            take(Statement(database, eventsThatReach).bind(types, begin, left, tags, groups), result);
    }

    /// The words of \a sql that begin like \a beginning, whatever the case of both.
    QJsonArray spellings(std::string_view sql, const QString &beginning)
    {
        QJsonArray words;
        Statement rows(database, sql);
        while (rows.step())
            if (const QString word = rows.text(0); word.startsWith(beginning, Qt::CaseInsensitive))
                words << word;
        return words;
    }

    std::optional<QString> neededTags(const SearchTerms &terms)
    {
        QJsonArray all;
        for (const QString &tag : terms.tags)
            all << spellings("SELECT DISTINCT tag FROM article_tag", tag);
        return terms.tags.isEmpty() ? std::nullopt : std::optional(compact(all));
    }

    std::optional<QString> neededGroups(const SearchTerms &terms)
    {
        QJsonArray all;
        for (const QString &group : terms.groups)
            for (const QJsonValue &word : spellings("SELECT DISTINCT in_group FROM article", group))
                all << word;
        return terms.groups.isEmpty() ? std::nullopt : std::optional(compact(all));
    }

    static QString compact(const QJsonArray &array)
    {
        return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
    }

    static void take(Statement &rows, SearchResult &result)
    {
        while (rows.step())
            result.events.push_back(eventAt(rows));
    }

    QString path;
    Database database;
};

LibrarySearch::LibrarySearch(std::unique_ptr<Private> opened)
    : d(std::move(opened))
{
}

LibrarySearch::~LibrarySearch() = default;

Result<std::unique_ptr<LibrarySearch>> LibrarySearch::open(const QString &path)
{
    try {
        return std::unique_ptr<LibrarySearch>(new LibrarySearch(std::make_unique<Private>(path)));
    } catch (const SqlError &error) {
        return Problem{path, u"The library cannot be searched: %1."_s.arg(error.message()), {}, {}};
    }
}

Result<SearchResult> LibrarySearch::find(const SearchTerms &terms, int limit)
{
    SearchResult result;
    try {
        const SearchTerms wanted = d->withoutNeedlessBeginnings(terms);
        d->findEvents(wanted, limit, result);
        d->findArticles(wanted, limit, result);
    } catch (const SqlError &error) {
        if (error.code() != SQLITE_INTERRUPT)
            return Problem{d->path, u"The library cannot be searched: %1."_s.arg(error.message()), {}, {}};
        result.interrupted = true;
    }
    return result;
}

void LibrarySearch::interrupt()
{
    sqlite3_interrupt(d->database.handle());
}

} // namespace dateline
