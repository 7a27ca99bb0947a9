// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importreportfilter.h"
#include "ui/dialogs/importreportmodel.h"

namespace dateline {

void ImportReportFilter::setKind(int kind)
{
    m_kind = kind;
    invalidateFilter();
}

void ImportReportFilter::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool ImportReportFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const QModelIndex index = sourceModel()->index(row, 0);
    if (m_kind >= 0 && index.data(ImportReportModel::KindRole).toInt() != m_kind)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString all = index.data(ImportReportModel::WholeTextRole).toString();
    return std::ranges::all_of(m_words,
                               [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace dateline
