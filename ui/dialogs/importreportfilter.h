// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSortFilterProxyModel>

namespace dateline {

/// Passes the rows of an ImportReportModel of one kind of outcome in which all words occur.
class ImportReportFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setKind(int kind); ///< an ImportOutcome::Kind; -1: any
    void setWords(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    int m_kind = -1;
    QStringList m_words;
};

} // namespace dateline
