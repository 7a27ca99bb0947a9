// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/engine/engine.h"
#include "app/load/nearduplicate.h"
#include <functional>

namespace dateline {

/// An earlier article that has nearly the same text.
struct Likeness
{
    QString title;             ///< of the earlier one, else its name
    PublicationDate published; ///< of the earlier one
    double share = 0;          ///< of the shorter text that stands in the other, 0 … 1
    double whole = 0;          ///< of both texts together that they have in common, 0 … 1
    ArticleId article;         ///< the earlier one, where it is in a library

    int percent() const { return qRound(share * 100); }
};

/// That an article of a library is nearly the same as an earlier one, or no longer is.
struct LikenessChange
{
    ArticleId article;
    ArticleId like; ///< the earlier one; invalid: none
    double share = 0;

    bool operator==(const LikenessChange &) const = default;
};

/// Compares the articles of an import with those before them.
class LikenessIndex
{
public:
    /// Adds \a article; the earlier one that it is most like, if any.
    std::optional<Likeness> add(const Article &article);
    /// The one added last was stored as \a id.
    void setIdOfLast(ArticleId id) { m_known.back().id = id; }
    /// The one added last is a new version of \a id, whose text before no longer counts: what is like what
    /// now, of two articles the one with the greater id like the other.
    std::vector<LikenessChange> setNewVersion(ArticleId id);

private:
    struct Known
    {
        QString title;
        PublicationDate published;
        ArticleId id;
        int like = -1; ///< position of the earlier one that it is most like
    };

    LikenessChange changeOf(int article);

    NearDuplicateIndex m_index;
    std::vector<Known> m_known;
};

/// The date that \a like has to lend to \a borrower, an article without one: that of the same text elsewhere.
/// Nothing where only a part is the same, where the date was lent itself, or where it lies before what
/// \a borrower tells of. It is evidence like any other, and gives way to what a person sets.
std::optional<PublicationDate> lentDate(const Likeness &like, const ExtractedArticle &borrower);

/// Compares the articles of one import with each other and with those that are in the library, and gives one
/// without a date the date of the same text elsewhere.
class ImportLikeness
{
public:
    using Visitor = std::function<void(const Article &)>;
    static constexpr int most = 5000; ///< articles of the library to look at: more would delay the import

    /// \a visitEarlier calls a visitor for each of the newest articles of the library; it is asked once, when
    /// the first article comes. \a engine must outlive this.
    ImportLikeness(const Engine &engine, std::function<void(const Visitor &)> visitEarlier);

    struct Found
    {
        Likeness like;
        bool lent = false; ///< the article has the date of the other now, and was extracted with it
    };
    std::optional<Found> add(ExtractedArticle &extracted);
    /// The one added last was stored as \a id.
    void setIdOfLast(ArticleId id) { m_index.setIdOfLast(id); }
    /// The one added last was stored as a new version of \a id; see LikenessIndex::setNewVersion().
    std::vector<LikenessChange> setNewVersion(ArticleId id) { return m_index.setNewVersion(id); }

private:
    const Engine &m_engine;
    std::function<void(const Visitor &)> m_visitEarlier; ///< nothing once asked
    LikenessIndex m_index;
};

} // namespace dateline
