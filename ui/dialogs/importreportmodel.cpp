// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importreportmodel.h"
#include <QCoreApplication>
#include <QFileInfo>

namespace dateline {

ImportReportModel::ImportReportModel(const ImportReport &report, QObject *parent)
    : QAbstractTableModel(parent)
    , m_report(report)
{
}

int ImportReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_report.outcomes.size());
}

int ImportReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportReportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportOutcome &outcome = m_report.outcomes[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(outcome, index.column());
    case Qt::ToolTipRole:
        return index.column() == FileColumn ? outcome.name : display(outcome, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == EventsColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case ArticleIdRole:
        return outcome.article.value;
    case KindRole:
        return int(outcome.kind);
    case NameRole:
        return outcome.name;
    case WholeTextRole:
        return wholeText(outcome);
    default:
        return {};
    }
}

QString ImportReportModel::wholeText(const ImportOutcome &outcome) const
{
    QStringList lines{outcome.name, display(outcome, ReasonColumn).toString(),
                      display(outcome, ActionColumn).toString()};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QVariant ImportReportModel::display(const ImportOutcome &outcome, int column) const
{
    const bool added =
        outcome.kind == ImportOutcome::Kind::Ok || outcome.kind == ImportOutcome::Kind::Warning;
    switch (column) {
    case FileColumn: {
        const QString end = QFileInfo(outcome.name).fileName();
        return end.isEmpty() ? outcome.name : end;
    }
    case OutcomeColumn:
        return outcomeName(outcome.kind);
    case EventsColumn:
        return added ? QVariant(outcome.events) : QVariant();
    case ReasonColumn:
        return outcome.problem.kept.isEmpty()
                   ? outcome.problem.what
                   : outcome.problem.what + QLatin1Char(' ') + outcome.problem.kept;
    case ActionColumn:
        return outcome.problem.action;
    default:
        return {};
    }
}

QVariant ImportReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FileColumn:
        return tr("File");
    case OutcomeColumn:
        return tr("Outcome");
    case EventsColumn:
        return tr("Events");
    case ReasonColumn:
        return tr("Reason");
    case ActionColumn:
        return tr("What to do");
    default:
        return {};
    }
}

QString outcomeName(ImportOutcome::Kind kind)
{
    switch (kind) {
    case ImportOutcome::Kind::Ok:
        return ImportReportModel::tr("Added");
    case ImportOutcome::Kind::Warning:
        return ImportReportModel::tr("Added, with losses");
    case ImportOutcome::Kind::Duplicate:
        return ImportReportModel::tr("Already there");
    case ImportOutcome::Kind::Failed:
        return ImportReportModel::tr("Not read");
    case ImportOutcome::Kind::Cancelled:
        break;
    }
    return ImportReportModel::tr("Cancelled");
}

} // namespace dateline
