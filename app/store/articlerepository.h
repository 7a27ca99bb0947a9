// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/store/database.h"
#include "app/store/library.h"

namespace dateline {

/// Rows of article, article_text and timex. Throws SqlError; transactions are the caller's.
class ArticleRepository
{
public:
    explicit ArticleRepository(Database &database)
        : m_database(database)
    {
    }

    std::vector<ArticleSummary> all() const;
    std::vector<ArticleSummary> removed() const;
    /// Nothing where there is no such article or it was removed.
    std::optional<ArticleSummary> summary(ArticleId id) const;
    std::optional<Article> article(ArticleId id) const;
    /// Not removed, at most so many, ascending.
    std::vector<ArticleId> newest(int most) const;
    /// Also of a removed one.
    QString text(ArticleId id) const;
    QString title(ArticleId id) const;
    std::vector<Timex> timexes(ArticleId id) const;

    struct Found
    {
        ArticleId id;
        bool removed = false;
    };
    std::optional<Found> byHash(const QString &hash) const;
    QSet<QString> hashes() const;
    bool exists(ArticleId id) const;
    /// The largest, removed or not; invalid where there is none.
    ArticleId lastId() const;

    ArticleId insert(const Article &article);
    /// The article that was loaded under this name or from this address and is not removed.
    ArticleId byOrigin(const QString &name, const QString &url) const;
    /// Puts a new version's text and metadata in the place of the old; events and decisions are the caller's.
    void replaceVersion(ArticleId id, const Article &article);
    /// What the article was loaded as, as JSON, where it is not shown so.
    std::optional<QString> loading(ArticleId id) const;
    void keepLoading(ArticleId id, const QString &reading);
    void dropLoading(ArticleId id);
    void replaceTimexes(ArticleId id, const std::vector<Timex> &timexes);
    PublicationDate loadedPublished(ArticleId id) const;
    void setPublished(ArticleId id, const PublicationDate &published);
    void setRemoved(ArticleId id, bool removed);
    /// All fields of \a edit have a value.
    void setEdit(ArticleId id, const ArticleEdit &edit);
    /// An invalid \a like: there is none.
    void setLikeness(ArticleId id, ArticleId like, double share);
    /// What \a id is like, and what is like it.
    void forgetLikeness(ArticleId id);
    void setExtractedFor(ArticleId id, std::optional<PartialDate> published);
    /// Marks the extraction as outdated, whatever the publication date is.
    void setNotExtracted(ArticleId id);
    /// Not removed, and extracted for another publication date than they have.
    std::vector<ArticleId> outdated() const;
    /// Counts the events of an article anew.
    void recount(ArticleId id);

private:
    std::vector<ArticleSummary> summaries(std::string_view sql) const;

    Database &m_database;
};

} // namespace dateline
