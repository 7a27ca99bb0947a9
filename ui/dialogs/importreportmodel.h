// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/importreport.h"
#include <QAbstractTableModel>

namespace dateline {

/// The outcomes of an import as a table.
class ImportReportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FileColumn, OutcomeColumn, EventsColumn, ReasonColumn, ActionColumn, ColumnCount };
    enum Role {
        ArticleIdRole = Qt::UserRole, ///< qint64, 0 where there is no article
        KindRole,                     ///< int, ImportOutcome::Kind
        NameRole,                     ///< path or address
        WholeTextRole                 ///< name, what happened and what to do, a line each
    };

    explicit ImportReportModel(const ImportReport &report, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString wholeText(const ImportOutcome &outcome) const;
    QVariant display(const ImportOutcome &outcome, int column) const;

    ImportReport m_report;
};

/// "Added", "Added, with losses", "Already there" …
QString outcomeName(ImportOutcome::Kind kind);

} // namespace dateline
