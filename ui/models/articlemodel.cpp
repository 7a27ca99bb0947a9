// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/articlemodel.h"
#include "app/core/displaydate.h"
#include "app/load/dateorder.h"
#include "ui/models/discard.h"
#include <utility>

namespace dateline {

namespace {

/// The file's name, without its folders.
QString shortName(const QString &name)
{
    const QString last = name.section(QLatin1Char('/'), -1, -1, QString::SectionSkipEmpty);
    return last.isEmpty() ? name : last;
}

QString shownTitle(const ArticleSummary &article)
{
    return article.title.isEmpty() ? shortName(article.name) : article.title;
}

QString publishedText(const PublicationDate &published)
{
    if (!published.date)
        return twoReadings(published) ? ArticleModel::tr("date undecided") : ArticleModel::tr("date missing");
    return ArticleModel::tr("%1 (%2)").arg(toDisplayText(*published.date),
                                           publicationBasisName(published.basis));
}

QString stateText(const ArticleSummary &article)
{
    const QString published = publishedText(article.published);
    return article.waiting == 0 ? published
                                : ArticleModel::tr("%1 · %n wait", nullptr, article.waiting).arg(published);
}

QString toolTip(const ArticleSummary &article)
{
    QStringList lines{shownTitle(article), stateText(article)};
    if (!article.source.isEmpty())
        lines << article.source;
    lines << (article.url.isEmpty() ? article.name : article.url);
    if (!article.group.isEmpty())
        lines << ArticleModel::tr("Group: %1").arg(article.group);
    if (!article.tags.isEmpty())
        lines << ArticleModel::tr("Tags: %1").arg(article.tags.join(QLatin1String(", ")));
    if (!article.note.isEmpty())
        lines << article.note;
    return lines.join(QLatin1Char('\n'));
}

QString inOneText(const Problem &problem)
{
    QStringList parts{problem.where, problem.what, problem.kept, problem.action};
    parts.removeAll(QString());
    return parts.join(QLatin1Char('\n'));
}

QStringList sorted(const QSet<QString> &words)
{
    QStringList list(words.begin(), words.end());
    list.sort(); // so that the order of those that differ by case alone is always the same
    list.sort(Qt::CaseInsensitive);
    return list;
}

} // namespace

ArticleModel::ArticleModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int ArticleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_articles.size() + m_problems.size());
}

int ArticleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ArticleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto row = size_t(index.row());
    return row < m_articles.size() ? articleData(m_articles[row], index.column(), role)
                                   : problemData(m_problems[row - m_articles.size()], index.column(), role);
}

QVariant ArticleModel::articleData(const ArticleSummary &article, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return articleDisplay(article, column);
    case Qt::ToolTipRole: {
        const QString likeness = likenessText(article);
        return likeness.isEmpty() ? toolTip(article) : toolTip(article) + QLatin1Char('\n') + likeness;
    }
    case ArticleIdRole:
        return article.id.value;
    case StateRole:
        return int(article.published.isKnown() ? State::Dated : State::DateMissing);
    case StateTextRole:
        return article.like.isValid() && find(article.like)
                   ? tr("%1 · %2").arg(likenessText(article), stateText(article))
                   : stateText(article);
    case LikeRole:
        return article.like.value;
    case WaitingRole:
        return article.waiting;
    case EventCountRole:
        return article.events;
    case NameRole:
        return article.name;
    case TagsRole:
        return article.tags;
    case GroupRole:
        return article.group;
    case NoteRole:
        return article.note;
    case SourceRole:
        return article.source;
    case PublishedRole:
        return article.published.date ? article.published.date->toTimex() : QString();
    default:
        return {};
    }
}

QString ArticleModel::likenessText(const ArticleSummary &article) const
{
    const ArticleSummary *like = article.like.isValid() ? find(article.like) : nullptr;
    return like ? tr("%1 % the same as “%2”").arg(qRound(article.likeness * 100)).arg(shownTitle(*like))
                : QString();
}

QVariant ArticleModel::articleDisplay(const ArticleSummary &article, int column) const
{
    switch (column) {
    case TitleColumn:
        return shownTitle(article);
    case PublishedColumn:
        return publishedText(article.published);
    case EventsColumn:
        return article.events;
    default:
        return {};
    }
}

QVariant ArticleModel::problemData(const Problem &problem, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == TitleColumn ? QVariant(shortName(problem.where)) : QVariant();
    case Qt::ToolTipRole:
        return inOneText(problem);
    case StateRole:
        return int(State::Problem);
    case StateTextRole:
        return problem.what;
    case NameRole:
        return problem.where;
    case ArticleIdRole:
    case WaitingRole:
    case EventCountRole:
        return 0;
    default:
        return {};
    }
}

QVariant ArticleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    const std::array<QString, ColumnCount> names{tr("Article"), tr("Published"), tr("Events")};
    return names[size_t(section)];
}

const ArticleSummary *ArticleModel::find(ArticleId id) const
{
    const int row = m_row.value(id, -1);
    return row < 0 ? nullptr : &m_articles[size_t(row)];
}

QString ArticleModel::titleOf(ArticleId id) const
{
    const ArticleSummary *article = find(id);
    return article ? shownTitle(*article) : QString();
}

QStringList ArticleModel::tagsOf(ArticleId id) const
{
    const ArticleSummary *article = find(id);
    return article ? article->tags : QStringList();
}

QString ArticleModel::sourceOf(ArticleId id) const
{
    const ArticleSummary *article = find(id);
    return article ? article->source : QString();
}

QStringList ArticleModel::allTags() const
{
    QSet<QString> tags;
    for (const ArticleSummary &article : m_articles)
        for (const QString &tag : article.tags)
            tags << tag;
    return sorted(tags);
}

QStringList ArticleModel::allGroups() const
{
    QSet<QString> groups;
    for (const ArticleSummary &article : m_articles)
        if (!article.group.isEmpty())
            groups << article.group;
    return sorted(groups);
}

QModelIndex ArticleModel::indexOf(ArticleId id) const
{
    const int row = m_row.value(id, -1);
    return row < 0 ? QModelIndex() : index(row, 0);
}

ArticleId ArticleModel::articleAt(const QModelIndex &index) const
{
    return {data(index, ArticleIdRole).toLongLong()};
}

void ArticleModel::setArticles(std::vector<ArticleSummary> articles)
{
    beginResetModel();
    discard(std::exchange(m_articles, std::move(articles)));
    discard(std::exchange(m_row, {}));
    m_problems.clear();
    m_row.reserve(qsizetype(m_articles.size()));
    for (const ArticleSummary &article : m_articles)
        m_row.insert(article.id, int(m_row.size()));
    endResetModel();
    Q_EMIT groupsChanged();
}

void ArticleModel::update(const std::vector<ArticleSummary> &articles)
{
    std::vector<ArticleSummary> added;
    bool groupsChange = false;
    for (const ArticleSummary &article : articles) {
        const int row = m_row.value(article.id, -1);
        if (row < 0) {
            added.push_back(article);
            continue;
        }
        ArticleSummary &known = m_articles[size_t(row)];
        groupsChange = groupsChange || known.tags != article.tags || known.source != article.source ||
                       shownTitle(known) != shownTitle(article);
        known = article;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    if (groupsChange)
        Q_EMIT groupsChanged();
    if (added.empty())
        return;
    const int first = int(m_articles.size());
    beginInsertRows({}, first, first + int(added.size()) - 1);
    for (ArticleSummary &article : added) {
        m_row.insert(article.id, int(m_articles.size()));
        m_articles.push_back(std::move(article));
    }
    endInsertRows();
}

void ArticleModel::remove(ArticleId id)
{
    const int row = m_row.value(id, -1);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_articles.erase(m_articles.begin() + row);
    m_row.remove(id);
    for (size_t i = size_t(row); i < m_articles.size(); ++i)
        m_row[m_articles[i].id] = int(i);
    endRemoveRows();
}

void ArticleModel::addProblem(const Problem &problem)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_problems.push_back(problem);
    endInsertRows();
}

void ArticleModel::clearProblems()
{
    if (m_problems.empty())
        return;
    beginRemoveRows({}, int(m_articles.size()), rowCount() - 1);
    m_problems.clear();
    endRemoveRows();
}

} // namespace dateline
