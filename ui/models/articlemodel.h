// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/store/library.h"
#include "ui/models/names.h"
#include <QAbstractTableModel>
#include <QHash>

namespace dateline {

/// The articles of the open library, and below them what could not be read in this session.
class ArticleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, PublishedColumn, EventsColumn, ColumnCount };
    enum class State : quint8 {
        Dated, ///< has a publication date
        DateMissing,
        Problem ///< could not be read; no article of the library
    };
    Q_ENUM(State)
    enum Role {
        ArticleIdRole = Qt::UserRole, ///< qint64, ArticleId::value; 0 for a problem
        StateRole,                    ///< int, State
        StateTextRole,  ///< "5 May 2021 (given)", "date missing · 4 wait", the problem in one line
        WaitingRole,    ///< int, events that wait for the publication date
        EventCountRole, ///< int
        NameRole,       ///< path or address
        TagsRole,       ///< QStringList
        GroupRole,      ///< empty: in none
        NoteRole,
        SourceRole,
        PublishedRole, ///< TIMEX3 value; empty where unknown
        LikeRole       ///< qint64, the earlier article with nearly the same text; 0: none
    };

    explicit ArticleModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const std::vector<ArticleSummary> &articles() const { return m_articles; }
    const ArticleSummary *find(ArticleId id) const;
    /// Its title, or the end of its path where it has none.
    QString titleOf(ArticleId id) const;
    /// "97 % the same as “Ministers met”"; empty where it is like none of the library.
    QString likenessText(const ArticleSummary &article) const;
    /// What a person has tagged it with; nothing where it is unknown.
    QStringList tagsOf(ArticleId id) const;
    QString sourceOf(ArticleId id) const;
    /// All tags and groups in use, each once, in alphabetical order.
    QStringList allTags() const;
    QStringList allGroups() const;
    QModelIndex indexOf(ArticleId id) const;
    ArticleId articleAt(const QModelIndex &index) const;

    void setArticles(std::vector<ArticleSummary> articles);
    /// Changes the rows of the articles known by id and appends the others.
    void update(const std::vector<ArticleSummary> &articles);
    void remove(ArticleId id);
    void addProblem(const Problem &problem);
    void clearProblems();

Q_SIGNALS:
    /// Articles that events may be of have another title, source or other tags.
    void groupsChanged();

private:
    QVariant articleDisplay(const ArticleSummary &article, int column) const;
    QVariant articleData(const ArticleSummary &article, int column, int role) const;
    QVariant problemData(const Problem &problem, int column, int role) const;

    std::vector<ArticleSummary> m_articles;
    std::vector<Problem> m_problems;
    QHash<ArticleId, int> m_row;
};

} // namespace dateline
