// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/articlerepository.h"
#include "app/store/statement.h"
#include "app/store/words.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace dateline {

namespace {

#define DATELINE_TAGS                                                                                        \
    "(SELECT group_concat(tag, char(10)) FROM (SELECT tag FROM article_tag WHERE article = id ORDER BY "     \
    "position))"
#define DATELINE_SUMMARY_COLUMNS                                                                             \
    "SELECT id, name, title, author, source, url, language, format, published, published_basis,"             \
    " published_evidence, published_confidence, events, dated, waiting, note, in_group,"                     \
    " " DATELINE_TAGS ", like_article, share FROM article LEFT JOIN article_likeness l ON l.article = id"    \
    " AND like_article NOT IN (SELECT id FROM article WHERE removed) "

constexpr std::string_view allSummaries = DATELINE_SUMMARY_COLUMNS "WHERE NOT removed ORDER BY id";
constexpr std::string_view removedSummaries = DATELINE_SUMMARY_COLUMNS "WHERE removed ORDER BY id";
constexpr std::string_view oneSummary = DATELINE_SUMMARY_COLUMNS "WHERE NOT removed AND id = ?1";

/// From four columns.
PublicationDate publicationAt(const Statement &row, int column)
{
    PublicationDate published;
    published.date = partialDateAt(row, column);
    published.basis = wordAt<PublicationBasis::Estimated>(row, column + 1);
    published.evidence = row.text(column + 2);
    published.confidence = row.real(column + 3);
    return published;
}

QStringList tagsAt(const Statement &row, int column)
{
    return row.isNull(column) ? QStringList() : row.text(column).split(u'\n');
}

ArticleSummary summaryAt(const Statement &row)
{
    ArticleSummary summary;
    summary.id = {row.int64(0)};
    summary.name = row.text(1);
    summary.title = row.text(2);
    summary.author = row.text(3);
    summary.source = row.text(4);
    summary.url = row.text(5);
    summary.language = row.text(6);
    summary.format = row.text(7);
    summary.published = publicationAt(row, 8);
    summary.events = row.integer(12);
    summary.dated = row.integer(13);
    summary.waiting = row.integer(14);
    summary.note = row.text(15);
    summary.group = row.text(16);
    summary.tags = tagsAt(row, 17);
    summary.like = {row.int64(18)};
    summary.likeness = row.real(19);
    return summary;
}

std::vector<ArticleId> idsOf(Statement &rows)
{
    std::vector<ArticleId> ids;
    while (rows.step())
        ids.push_back({rows.int64(0)});
    return ids;
}

QString notesToJson(const QStringList &notes)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(notes)).toJson(QJsonDocument::Compact));
}

QStringList notesFromJson(QByteArrayView json)
{
    QStringList notes;
    for (const QJsonValue &note : QJsonDocument::fromJson(json.toByteArray()).array())
        notes << note.toString();
    return notes;
}

Timex timexAt(const Statement &row)
{
    Timex timex;
    timex.span = {row.int64(0), row.int64(1)};
    timex.type = wordAt<TimexType::Set>(row, 2);
    timex.value = row.text(3);
    timex.mod = row.text(4);
    timex.date = dateValueAt(row, 5, 6);
    timex.relative = row.boolean(7);
    timex.offset = row.text(8);
    timex.rule = row.text(9);
    timex.anchoredInText = !row.isNull(10);
    if (timex.anchoredInText)
        timex.anchor = {row.int64(10), row.int64(11)};
    return timex;
}

} // namespace

ArticleId ArticleRepository::lastId() const
{
    Statement row(m_database, "SELECT max(id) FROM article");
    return row.step() ? ArticleId{row.int64(0)} : ArticleId();
}

std::vector<ArticleSummary> ArticleRepository::all() const
{
    return summaries(allSummaries);
}

std::vector<ArticleSummary> ArticleRepository::removed() const
{
    return summaries(removedSummaries);
}

std::vector<ArticleSummary> ArticleRepository::summaries(std::string_view sql) const
{
    std::vector<ArticleSummary> articles;
    Statement rows(m_database, sql);
    while (rows.step())
        articles.push_back(summaryAt(rows));
    return articles;
}

std::optional<ArticleSummary> ArticleRepository::summary(ArticleId id) const
{
    Statement row(m_database, oneSummary);
    row.bind(id.value);
    return row.step() ? std::optional(summaryAt(row)) : std::nullopt;
}

std::optional<Article> ArticleRepository::article(ArticleId id) const
{
    Statement row(m_database,
                  "SELECT name, title, author, source, url, language, format, encoding, notes, published,"
                  " published_basis, published_evidence, published_confidence, text,"
                  " note, in_group, " DATELINE_TAGS
                  " FROM article JOIN article_text ON article = id WHERE id = ?1 AND NOT removed");
    row.bind(id.value);
    if (!row.step())
        return std::nullopt;
    Article article;
    article.id = id;
    article.name = row.text(0);
    article.title = row.text(1);
    article.author = row.text(2);
    article.source = row.text(3);
    article.url = row.text(4);
    article.language = row.text(5);
    article.format = row.text(6);
    article.encoding = row.text(7);
    article.notes = notesFromJson(row.utf8(8));
    article.published = publicationAt(row, 9);
    article.text = row.text(13);
    article.note = row.text(14);
    article.group = row.text(15);
    article.tags = tagsAt(row, 16);
    return article;
}

QString ArticleRepository::text(ArticleId id) const
{
    Statement row(m_database, "SELECT text FROM article_text WHERE article = ?1");
    row.bind(id.value);
    return row.step() ? row.text(0) : QString();
}

QString ArticleRepository::title(ArticleId id) const
{
    Statement row(m_database, "SELECT iif(title = '', name, title) FROM article WHERE id = ?1");
    row.bind(id.value);
    return row.step() ? row.text(0) : QString();
}

std::vector<Timex> ArticleRepository::timexes(ArticleId id) const
{
    std::vector<Timex> timexes;
    Statement rows(
        m_database,
        "SELECT span_begin, span_end, type, value, mod, date, date_qualifier, relative, date_offset, rule,"
        " anchor_begin, anchor_end FROM timex WHERE article = ?1 ORDER BY position");
    rows.bind(id.value);
    while (rows.step())
        timexes.push_back(timexAt(rows));
    return timexes;
}

std::optional<ArticleRepository::Found> ArticleRepository::byHash(const QString &hash) const
{
    Statement row(m_database, "SELECT id, removed FROM article WHERE hash = ?1");
    row.bind(hash);
    return row.step() ? std::optional(Found{{row.int64(0)}, row.boolean(1)}) : std::nullopt;
}

QSet<QString> ArticleRepository::hashes() const
{
    QSet<QString> hashes;
    Statement rows(m_database, "SELECT hash FROM article");
    while (rows.step())
        hashes << rows.text(0);
    return hashes;
}

bool ArticleRepository::exists(ArticleId id) const
{
    Statement row(m_database, "SELECT 1 FROM article WHERE id = ?1");
    row.bind(id.value);
    return row.step();
}

ArticleId ArticleRepository::insert(const Article &article)
{
    const PublicationDate &published = article.published;
    Statement row(
        m_database,
        "INSERT INTO article (hash, name, title, author, source, url, language, format, encoding, notes,"
        " published, published_basis, published_evidence, published_confidence,"
        " loaded_published, loaded_basis, loaded_evidence, loaded_confidence, extracted_published)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?11, ?12, ?13, ?14, ?11)");
    row.bind(contentHash(article), article.name, article.title, article.author, article.source, article.url,
             article.language, article.format, article.encoding, notesToJson(article.notes),
             timexText(published.date), toText(published.basis), published.evidence, published.confidence);
    row.run();
    const ArticleId id{m_database.lastInsertId()};
    Statement text(m_database, "INSERT INTO article_text (article, text) VALUES (?1, ?2)");
    text.bind(id.value, article.text).run();
    return id;
}

ArticleId ArticleRepository::byOrigin(const QString &name, const QString &url) const
{
    Statement row(m_database,
                  "SELECT id FROM article WHERE NOT removed AND (name = ?1 OR (url <> '' AND url = ?2))"
                  " ORDER BY id DESC LIMIT 1");
    row.bind(name, url);
    return row.step() ? ArticleId{row.int64(0)} : ArticleId();
}

void ArticleRepository::replaceVersion(ArticleId id, const Article &article)
{
    // The text goes first and comes last: the full-text index reads title and author beside it.
    Statement(m_database, "DELETE FROM article_text WHERE article = ?1").bind(id.value).run();
    const PublicationDate &published = article.published;
    Statement row(m_database,
                  "UPDATE article SET hash = ?2, name = ?3, title = ?4, author = ?5, source = ?6, url = ?7,"
                  " language = ?8, format = ?9, encoding = ?10, notes = ?11, loaded_published = ?12,"
                  " loaded_basis = ?13, loaded_evidence = ?14, loaded_confidence = ?15,"
                  " extracted_published = ?12 WHERE id = ?1");
    row.bind(id.value, contentHash(article), article.name, article.title, article.author, article.source,
             article.url, article.language, article.format, article.encoding, notesToJson(article.notes),
             timexText(published.date), toText(published.basis), published.evidence, published.confidence);
    row.run();
    Statement text(m_database, "INSERT INTO article_text (article, text) VALUES (?1, ?2)");
    text.bind(id.value, article.text).run();
}

std::optional<QString> ArticleRepository::loading(ArticleId id) const
{
    Statement row(m_database, "SELECT reading FROM article_loading WHERE article = ?1");
    row.bind(id.value);
    return row.step() ? std::optional(row.text(0)) : std::nullopt;
}

void ArticleRepository::keepLoading(ArticleId id, const QString &reading)
{
    Statement(m_database, "INSERT INTO article_loading VALUES (?1, ?2)").bind(id.value, reading).run();
}

void ArticleRepository::dropLoading(ArticleId id)
{
    Statement(m_database, "DELETE FROM article_loading WHERE article = ?1").bind(id.value).run();
}

void ArticleRepository::replaceTimexes(ArticleId id, const std::vector<Timex> &timexes)
{
    Statement(m_database, "DELETE FROM timex WHERE article = ?1").bind(id.value).run();
    Statement row(m_database,
                  "INSERT INTO timex VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)");
    qint64 position = 0;
    for (const Timex &timex : timexes) {
        const auto anchorAt = [&](qsizetype offset) {
            return timex.anchoredInText ? std::optional<qint64>(offset) : std::nullopt;
        };
        row.bind(id.value, position++, timex.span.begin, timex.span.end, toText(timex.type), timex.value,
                 timex.mod, timexText(timex.date),
                 toText(timex.date ? timex.date->qualifier() : DateQualifier::Exact), timex.relative,
                 timex.offset, timex.rule, anchorAt(timex.anchor.begin), anchorAt(timex.anchor.end));
        row.run();
    }
}

PublicationDate ArticleRepository::loadedPublished(ArticleId id) const
{
    Statement row(m_database, "SELECT loaded_published, loaded_basis, loaded_evidence, loaded_confidence"
                              " FROM article WHERE id = ?1");
    row.bind(id.value);
    return row.step() ? publicationAt(row, 0) : PublicationDate();
}

void ArticleRepository::setPublished(ArticleId id, const PublicationDate &published)
{
    Statement row(m_database,
                  "UPDATE article SET published = ?2, published_basis = ?3, published_evidence = ?4,"
                  " published_confidence = ?5 WHERE id = ?1");
    row.bind(id.value, timexText(published.date), toText(published.basis), published.evidence,
             published.confidence);
    row.run();
}

void ArticleRepository::setRemoved(ArticleId id, bool removed)
{
    Statement(m_database, "UPDATE article SET removed = ?2 WHERE id = ?1").bind(id.value, removed).run();
}

void ArticleRepository::setEdit(ArticleId id, const ArticleEdit &edit)
{
    Statement(m_database, "UPDATE article SET note = ?2, in_group = ?3 WHERE id = ?1")
        .bind(id.value, edit.note, edit.group)
        .run();
    Statement(m_database, "DELETE FROM article_tag WHERE article = ?1").bind(id.value).run();
    Statement row(m_database, "INSERT INTO article_tag (article, position, tag) VALUES (?1, ?2, ?3)");
    int position = 0;
    for (const QString &tag : edit.tags.value_or(QStringList()))
        row.bind(id.value, position++, tag).run();
}

void ArticleRepository::forgetLikeness(ArticleId id)
{
    Statement(m_database, "DELETE FROM article_likeness WHERE article = ?1 OR like_article = ?1")
        .bind(id.value)
        .run();
}

void ArticleRepository::setLikeness(ArticleId id, ArticleId like, double share)
{
    Statement(m_database, "DELETE FROM article_likeness WHERE article = ?1").bind(id.value).run();
    if (like.isValid())
        Statement(m_database, "INSERT INTO article_likeness VALUES (?1, ?2, ?3)")
            .bind(id.value, like.value, share)
            .run();
}

void ArticleRepository::setExtractedFor(ArticleId id, std::optional<PartialDate> published)
{
    Statement row(m_database, "UPDATE article SET extracted_published = ?2 WHERE id = ?1");
    row.bind(id.value, timexText(published)).run();
}

void ArticleRepository::setNotExtracted(ArticleId id)
{
    Statement(m_database, "UPDATE article SET extracted_published = '' WHERE id = ?1").bind(id.value).run();
}

std::vector<ArticleId> ArticleRepository::outdated() const
{
    Statement rows(
        m_database,
        "SELECT id FROM article WHERE NOT removed AND published IS NOT extracted_published ORDER BY id");
    return idsOf(rows);
}

std::vector<ArticleId> ArticleRepository::newest(int most) const
{
    Statement rows(m_database, "SELECT id FROM (SELECT id FROM article WHERE NOT removed ORDER BY id DESC"
                               " LIMIT ?1) ORDER BY id");
    return idsOf(rows.bind(most));
}

void ArticleRepository::recount(ArticleId id)
{
    Statement(m_database,
              "UPDATE article SET (events, dated, waiting) ="
              " (SELECT count(*), count(value), coalesce(sum(value IS NULL AND relative <> ''), 0)"
              "  FROM event WHERE article = ?1 AND shown AND review <> 'rejected') WHERE id = ?1")
        .bind(id.value)
        .run();
}

} // namespace dateline
