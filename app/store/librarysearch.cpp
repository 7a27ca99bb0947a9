// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/librarysearch.h"
#include "app/core/partialdate.h"
#include "app/store/eventsearch.h"
#include "app/store/searchplan.h"
#include "app/store/searchstatements.h"
#include "app/store/searchweight.h"
#include "app/store/statement.h"
#include <algorithm>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <sqlite3.h>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t markBegin = 0x02; // no text of an article has these
constexpr char16_t markEnd = 0x03;

/// A day to compare publication dates with, as texts: one that begins a year or month stands before all
/// dates of less precision within it.
std::optional<QString> dayText(const std::optional<DayInterval> &days, bool end)
{
    if (!days)
        return std::nullopt;
    if (end ? !days->hasEnd() : !days->hasBegin())
        return end ? u"9999"_s : u"0000"_s;
    QString text = PartialDate::around(Precision::Day, end ? days->end : days->begin).toTimex();
    while (text.endsWith("-01"_L1))
        text.chop(3);
    return text;
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

bool hasMarks(const QString &marked)
{
    return marked.contains(QChar(markBegin));
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
        addSearchWeight(database);
    }

    void findArticles(const SearchTerms &given, const ArticleLimits &limits, int limit, SearchResult &result)
    {
        if (given.asksForEvents())
            return;
        const SearchTerms terms = withoutNeedlessBeginnings(given, [this](const SearchTerms &word) {
            return estimatedPlaces(database, searchstatement::placesInArticles, articleMatch(word));
        });
        const QString match = articleMatch(terms);
        const auto statement = !match.isEmpty() ? std::optional(searchstatement::articlesByWords)
                               : limits.tags    ? std::optional(searchstatement::articlesByTag)
                               : limits.groups  ? std::optional(searchstatement::articlesByGroup)
                                                : std::nullopt;
        if (!statement)
            return;
        Statement rows(database, *statement);
        rows.bind(match, dayText(terms.days, false), dayText(terms.days, true), limit, limits.tags,
                  limits.groups);
        while (rows.step())
            result.articles.push_back(articleAt(rows));
        if (!match.isEmpty())
            addSnippets(match, result.articles);
    }

    void addSnippets(const QString &match, std::vector<SearchHit> &hits)
    {
        QHash<qint64, SearchHit *> byId;
        QJsonArray ids;
        for (SearchHit &hit : hits) {
            byId.insert(hit.article.value, &hit);
            ids << hit.article.value;
        }
        const auto keys = byId.keys();
        Statement rows(database, searchstatement::snippets);
        rows.bind(match, compact(ids), keys.isEmpty() ? 0 : *std::min_element(keys.begin(), keys.end()));
        while (rows.step())
            if (SearchHit *hit = byId.value(rows.int64(0)))
                setSnippet(*hit,
                           hasMarks(rows.text(1)) || !hasMarks(rows.text(2)) ? rows.text(1) : rows.text(2));
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
            all << spellings(searchstatement::tagsInUse, tag);
        return terms.tags.isEmpty() ? std::nullopt : std::optional(compact(all));
    }

    std::optional<QString> neededGroups(const SearchTerms &terms)
    {
        QJsonArray all;
        for (const QString &group : terms.groups)
            for (const QJsonValue &word : spellings(searchstatement::groupsInUse, group))
                all << word;
        return terms.groups.isEmpty() ? std::nullopt : std::optional(compact(all));
    }

    static QString compact(const QJsonArray &array)
    {
        return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
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
        const ArticleLimits limits{d->neededTags(terms), d->neededGroups(terms)};
        result.events = findEvents(d->database, terms, limits, limit);
        d->findArticles(terms, limits, limit, result);
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
