// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSortFilterProxyModel>

namespace dateline {

/// The articles of an ArticleModel in an order of choice. What has no value to go by comes last, as does what
/// could not be read.
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

    By order() const { return m_by; }
    void setOrder(By by);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    By m_by = By::Added;
};

} // namespace dateline
