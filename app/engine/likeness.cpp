// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/likeness.h"
#include "app/core/publicationhint.h"
#include <algorithm>

namespace dateline {

using namespace Qt::StringLiterals;

std::optional<Likeness> LikenessIndex::add(const Article &article)
{
    const auto found = m_index.add(sketchOf(article.text));
    m_known.push_back({article.title.isEmpty() ? article.name : article.title, article.published, article.id,
                       found ? found->of : -1});
    if (!found)
        return std::nullopt;
    const Known &known = m_known[size_t(found->of)];
    return Likeness{known.title, known.published, found->share, found->whole, known.id};
}

LikenessChange LikenessIndex::changeOf(int article)
{
    Known &known = m_known[size_t(article)];
    LikenessChange change{known.id, {}, 0};
    known.like = -1;
    for (const NearDuplicate &found : m_index.alike(m_index.sketch(article))) {
        const ArticleId other = m_known[size_t(found.of)].id;
        const bool isEarlier = other.isValid() && other < known.id;
        const bool isMore =
            found.share > change.share || (found.share == change.share && other < change.like);
        if (!isEarlier || !isMore)
            continue;
        known.like = found.of;
        change = {known.id, other, found.share};
    }
    return change;
}

std::vector<LikenessChange> LikenessIndex::setNewVersion(ArticleId id)
{
    const int last = m_index.size() - 1;
    std::vector<int> affected{last};
    for (int i = 0; i < last; ++i)
        if (const int like = m_known[size_t(i)].like; like >= 0 && m_known[size_t(like)].id == id)
            affected.push_back(i);
    for (Known &known : m_known)
        if (known.id == id)
            known.id = {};
    setIdOfLast(id);
    for (const NearDuplicate &found : m_index.alike(m_index.sketch(last)))
        if (id < m_known[size_t(found.of)].id && !std::count(affected.begin(), affected.end(), found.of))
            affected.push_back(found.of);
    std::vector<LikenessChange> changes;
    for (const int article : affected)
        if (m_known[size_t(article)].id.isValid())
            changes.push_back(changeOf(article));
    return changes;
}

std::optional<PublicationDate> lentDate(const Likeness &like, const ExtractedArticle &borrower)
{
    constexpr double sameText = 0.7;   // agencies' copies differ in a paragraph or two
    constexpr double reprinted = 0.85; // the same text may appear a day later elsewhere
    const PublicationDate &lender = like.published;
    if (borrower.article.published.isKnown() || !lender.isKnown() || like.whole < sameText ||
        lender.basis == PublicationBasis::Duplicate || lender.date->precision() != Precision::Day)
        return std::nullopt;
    const PublicationHint hint =
        publicationHint(borrower.article, borrower.extraction.events, borrower.extraction.timexes);
    if (hint.notBefore && lender.date->firstDay() < hint.notBefore->firstDay())
        return std::nullopt;
    return PublicationDate{
        lender.date, PublicationBasis::Duplicate,
        u"%1 % the same as “%2” of %3"_s.arg(like.percent()).arg(like.title, lender.date->toTimex()),
        reprinted * like.whole * lender.confidence};
}

ImportLikeness::ImportLikeness(const Engine &engine, std::function<void(const Visitor &)> visitEarlier)
    : m_engine(engine)
    , m_visitEarlier(std::move(visitEarlier))
{
}

std::optional<ImportLikeness::Found> ImportLikeness::add(ExtractedArticle &extracted)
{
    if (const auto visitEarlier = std::exchange(m_visitEarlier, nullptr))
        visitEarlier([this](const Article &article) { (void)m_index.add(article); });
    const auto like = m_index.add(extracted.article);
    if (!like)
        return std::nullopt;
    const auto date = lentDate(*like, extracted);
    if (date) {
        extracted.article.published = *date;
        extracted.extraction = m_engine.extract(extracted.article);
    }
    return Found{*like, date.has_value()};
}

} // namespace dateline
