// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/librarysearch.h"
#include "app/store/statement.h"
#include "app/store/words.h"
#include <sqlite3.h>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t markBegin = 0x02; // no text of an article has these
constexpr char16_t markEnd = 0x03;

constexpr std::string_view articlesByWords =
    "SELECT id, a.title, published, snippet(article_search, 3, char(2), char(3), '…', 24)"
    " FROM article_search JOIN article a ON a.id = article_search.rowid"
    " WHERE article_search MATCH ?1 AND NOT removed"
    " AND (?2 IS NULL OR (published IS NOT NULL AND date(published) >= ?2 AND date(published) < ?3))"
    " ORDER BY bm25(article_search, 8, 4, 4, 1) LIMIT ?4";

constexpr std::string_view eventsByWords =
    "SELECT e.id, e.article, e.title, e.value FROM event_search JOIN event e ON e.id = event_search.rowid"
    " JOIN article a ON a.id = e.article"
    " WHERE event_search MATCH ?1 AND e.shown AND e.review <> 'rejected' AND NOT a.removed"
    " AND (?2 = '' OR instr(?2, ',' || e.type || ',')) AND (?3 IS NULL OR (e.first_day < ?4 AND e.end_day > "
    "?3))"
    " ORDER BY bm25(event_search, 2, 4, 4) LIMIT ?5";

constexpr std::string_view eventsByDate =
    "SELECT e.id, e.article, e.title, e.value FROM event e JOIN article a ON a.id = e.article"
    " WHERE e.shown AND e.review <> 'rejected' AND NOT a.removed"
    " AND (?1 = '' OR instr(?1, ',' || e.type || ',')) AND (?2 IS NULL OR (e.first_day < ?3 AND e.end_day > "
    "?2))"
    " ORDER BY e.first_day IS NULL, e.first_day LIMIT ?4";

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
    SearchHit hit{{row.int64(0)}, {}, row.text(1), row.text(2), {}, {}};
    setSnippet(hit, row.text(3));
    return hit;
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
        const QString match = articleMatch(terms);
        if (match.isEmpty() || terms.asksForEvents())
            return;
        Statement rows(database, articlesByWords);
        rows.bind(match, dayText(terms.days, false), dayText(terms.days, true), limit);
        while (rows.step())
            result.articles.push_back(articleAt(rows));
    }

    void findEvents(const SearchTerms &terms, int limit, SearchResult &result)
    {
        const QString match = eventMatch(terms);
        const QString types = typeList(terms.types);
        const auto begin = dayNumber(terms.days, false);
        const auto end = dayNumber(terms.days, true);
        const bool byWords = !match.isEmpty();
        if (!terms.source.isEmpty() || (!byWords && types.isEmpty() && !terms.days))
            return;
        Statement rows(database, byWords ? eventsByWords : eventsByDate);
        if (byWords)
            rows.bind(match, types, begin, end, limit);
        else
            rows.bind(types, begin, end, limit);
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
        d->findEvents(terms, limit, result);
        d->findArticles(terms, limit, result);
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
