// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/extraction.h"
#include "app/load/nearduplicate.h"

namespace dateline {

/// An earlier article that has nearly the same text.
struct Likeness
{
    QString title;             ///< of the earlier one, else its name
    PublicationDate published; ///< of the earlier one
    double share = 0;          ///< of the shorter text that stands in the other, 0 … 1
    double whole = 0;          ///< of both texts together that they have in common, 0 … 1
    size_t of = 0;             ///< the earlier one: how many were added before it

    int percent() const { return qRound(share * 100); }
};

/// Compares the articles of an import with those before them.
class LikenessIndex
{
public:
    /// Adds \a article; the earlier one that it is most like, if any.
    std::optional<Likeness> add(const Article &article);
    bool isEmpty() const { return m_known.empty(); }

private:
    struct Known
    {
        QString title;
        PublicationDate published;
    };

    NearDuplicateIndex m_index;
    std::vector<Known> m_known;
};

/// The date that \a like has to lend to \a borrower, an article without one: that of the same text elsewhere.
/// Nothing where only a part is the same, where the date was lent itself, or where it lies before what
/// \a borrower tells of. It is evidence like any other, and gives way to what a person sets.
std::optional<PublicationDate> lentDate(const Likeness &like, const ExtractedArticle &borrower);

} // namespace dateline
