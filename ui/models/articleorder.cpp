// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/articleorder.h"
#include "ui/models/articlemodel.h"
#include "ui/models/filterquery.h"
#include <algorithm>

namespace dateline {

namespace {

int roleOf(ArticleOrder::By by)
{
    switch (by) {
    case ArticleOrder::By::Title:
        return Qt::DisplayRole;
    case ArticleOrder::By::Published:
        return ArticleModel::PublishedRole;
    case ArticleOrder::By::Source:
        return ArticleModel::SourceRole;
    case ArticleOrder::By::Group:
        return ArticleModel::GroupRole;
    case ArticleOrder::By::Likeness:
    case ArticleOrder::By::Added:
        break;
    }
    return ArticleModel::ArticleIdRole;
}

/// All that a word is looked for in.
QString searchedText(const QModelIndex &index)
{
    QStringList words{index.data().toString(), index.data(ArticleModel::NameRole).toString(),
                      index.data(ArticleModel::SourceRole).toString(),
                      index.data(ArticleModel::GroupRole).toString(),
                      index.data(ArticleModel::NoteRole).toString()};
    return (words + index.data(ArticleModel::TagsRole).toStringList()).join(QLatin1Char('\n'));
}

bool hasTitleAndDays(const ArticleSummary &article, const SearchTerms &terms)
{
    return std::all_of(
               terms.title.begin(), terms.title.end(),
               [&](const QString &words) { return article.title.contains(words, Qt::CaseInsensitive); }) &&
           (!terms.days ||
            (article.published.isKnown() && article.published.date->span().overlaps(*terms.days)));
}

/// The article that \a index is like, or itself.
qint64 originalOf(const QModelIndex &index)
{
    const qint64 like = index.data(ArticleModel::LikeRole).toLongLong();
    return like > 0 ? like : index.data(ArticleModel::ArticleIdRole).toLongLong();
}

} // namespace

ArticleOrder::ArticleOrder(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void ArticleOrder::setSourceModel(QAbstractItemModel *model)
{
    QSortFilterProxyModel::setSourceModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &ArticleOrder::updateSorting);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ArticleOrder::updateSorting);
    updateSorting();
}

/// Sorting the articles of a large library takes longer than the window may be held up: where they stand as
/// wanted, it is left out.
void ArticleOrder::updateSorting()
{
    sort(m_by == By::Added && isAsAdded() ? -1 : 0);
}

/// An article that was brought back comes last in the model.
bool ArticleOrder::isAsAdded() const
{
    const auto &articles = static_cast<const ArticleModel *>(sourceModel())->articles();
    return std::is_sorted(articles.begin(), articles.end(),
                          [](const ArticleSummary &a, const ArticleSummary &b) { return a.id < b.id; });
}

void ArticleOrder::setOrder(By by)
{
    m_by = by;
    invalidate();
    if (sourceModel())
        updateSorting();
}

void ArticleOrder::setFilter(const QString &line)
{
    m_terms = parseSearch(line);
    invalidateFilter();
}

bool ArticleOrder::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_terms.isEmpty() && m_terms.unwanted.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto *model = static_cast<const ArticleModel *>(sourceModel());
    const ArticleSummary *article = model->find(model->articleAt(index));
    const QString all = searchedText(index);
    const auto has = [&all](const QString &words) { return all.contains(words, Qt::CaseInsensitive); };
    if (!std::all_of(m_terms.words.begin(), m_terms.words.end(), has) ||
        std::any_of(m_terms.unwanted.begin(), m_terms.unwanted.end(), has))
        return false;
    return article ? matches(*article, m_terms) && hasTitleAndDays(*article, m_terms)
                   : !m_terms.asksForArticles() && !m_terms.days && m_terms.title.isEmpty();
}

bool ArticleOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const qint64 leftId = left.data(ArticleModel::ArticleIdRole).toLongLong();
    const qint64 rightId = right.data(ArticleModel::ArticleIdRole).toLongLong();
    if ((leftId > 0) != (rightId > 0))
        return leftId > 0;
    if (leftId == 0)
        return left.row() < right.row();
    if (m_by == By::Added)
        return leftId < rightId; // an article that was brought back stands where it was
    if (m_by == By::Likeness)
        return std::pair(originalOf(left), leftId) < std::pair(originalOf(right), rightId);
    const QString a = left.data(roleOf(m_by)).toString();
    const QString b = right.data(roleOf(m_by)).toString();
    if (a.isEmpty() != b.isEmpty())
        return b.isEmpty();
    const int order = m_by == By::Published ? b.compare(a) : a.compare(b, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : leftId < rightId;
}

} // namespace dateline
