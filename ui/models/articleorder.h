// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/store/searchterms.h"
#include <QSortFilterProxyModel>

namespace dateline {

/// The articles of an ArticleModel in an order of choice, all or those that a line asks for. What has no
/// value to go by comes last, as does what could not be read.
class ArticleOrder : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class By : quint8 {
        Added, ///< oldest first
        Title,
        Published, ///< newest first
        Source,
        Group,
        Likeness ///< nearly equal ones after the one that they are like
    };

    explicit ArticleOrder(QObject *parent = nullptr);

    /// An ArticleModel.
    void setSourceModel(QAbstractItemModel *model) override;
    By order() const { return m_by; }
    void setOrder(By by);
    /// Only articles with all that \a line asks for, in the syntax of parseSearch(): words anywhere in title,
    /// name, source, tags, group or note, and source:, tag:, group:, note: and days of publication.
    void setFilter(const QString &line);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void updateSorting();
    bool isAsAdded() const;

    By m_by = By::Added;
    SearchTerms m_terms;
};

} // namespace dateline
