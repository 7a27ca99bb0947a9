// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/undatedmodel.h"
#include "ui/models/articlemodel.h"
#include "ui/models/datetext.h"
#include <algorithm>

namespace dateline {

UndatedModel::UndatedModel(EventList *events, const ArticleModel *articles, QObject *parent)
    : QAbstractTableModel(parent)
    , m_events(events)
    , m_articles(articles)
{
    connect(events, &EventList::changed, this, &UndatedModel::onChanged);
    connect(events, &EventList::shownChanged, this, &UndatedModel::rebuild);
    rebuild();
}

int UndatedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int UndatedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UndatedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const EventSummary &event = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(event, index.column());
    case Qt::ToolTipRole:
        return event.dateText.isEmpty() ? tr("%1\nNo date is known.").arg(event.title)
                                        : tr("%1\n%2 waits for the publication date of its article.")
                                              .arg(event.title, dateText(event));
    case EventIdRole:
        return event.id.value;
    case ArticleIdRole:
        return event.article.value;
    case TypeRole:
        return int(event.type);
    case WaitsRole:
        return !event.dateText.isEmpty();
    default:
        return {};
    }
}

QVariant UndatedModel::display(const EventSummary &event, int column) const
{
    switch (column) {
    case WhatColumn:
        return event.title;
    case WordsColumn:
        return dateText(event);
    case ArticleColumn:
        return m_articles ? m_articles->titleOf(event.article) : QString();
    default:
        return {};
    }
}

QVariant UndatedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    const std::array<QString, ColumnCount> names{tr("What"), tr("Words"), tr("Article")};
    return names[size_t(section)];
}

EventId UndatedModel::eventAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[size_t(index.row())].id : EventId();
}

QModelIndex UndatedModel::indexOf(EventId id) const
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [id](const EventSummary &e) { return e.id == id; });
    return row == m_rows.end() ? QModelIndex() : index(int(row - m_rows.begin()), 0);
}

void UndatedModel::onChanged(const EventChange &change)
{
    const bool concernsDatedOnly =
        change.isOne() && change.before.dated && m_events->all()[size_t(change.position)].dated;
    if (!concernsDatedOnly)
        rebuild();
}

void UndatedModel::rebuild()
{
    std::vector<EventSummary> rows;
    for (int position : m_events->shown())
        if (!m_events->columns().isDated(size_t(position)))
            rows.push_back(m_events->all()[size_t(position)]);
    const auto waiting = std::stable_partition(
        rows.begin(), rows.end(), [](const EventSummary &event) { return !event.dateText.isEmpty(); });
    if (rows == m_rows)
        return;
    beginResetModel();
    m_waiting = int(waiting - rows.begin());
    m_rows = std::move(rows);
    endResetModel();
}

} // namespace dateline
