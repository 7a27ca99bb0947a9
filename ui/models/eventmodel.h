// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/eventlist.h"
#include "ui/models/names.h"
#include <QAbstractTableModel>

namespace dateline {

class ArticleModel;

/// The table of the events that pass the filter, sorted by any column (here, not in a proxy: a million
/// rows must do). Dates sort by their days, undated events last.
class EventModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        WhenColumn,
        WhatColumn,
        TypeColumn,
        WhoColumn,
        WhereColumn,
        ArticleColumn,
        StatusColumn,
        ColumnCount
    };
    enum Role {
        EventIdRole = Qt::UserRole, ///< qint64, EventId::value
        ArticleIdRole,              ///< qint64
        TypeRole,                   ///< int, EventType
        ReviewRole,                 ///< int, Review
        ConfidenceRole,             ///< double, 0 … 1
        DatedRole,                  ///< bool
        PositionRole                ///< int, position in EventList::all()
    };

    /// Both must outlive the model; \a articles may be null (the column Article is empty then).
    EventModel(EventList *events, const ArticleModel *articles, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    EventId eventAt(const QModelIndex &index) const;
    /// The row's first cell; invalid where the event is not shown.
    QModelIndex indexOf(EventId id) const;
    const EventSummary &summaryAt(int row) const;

private:
    QVariant display(const EventSummary &event, int column) const;
    void orderAll();
    std::vector<int> shownInOrder() const;
    void onChanged(const EventChange &change);
    bool keepsPlace(const EventChange &change) const;
    void onShownChanged();
    /// Goes over to \a rows with row signals for what differs, so that views keep their place.
    void setRows(std::vector<int> rows);
    int rowOf(int position) const;

    EventList *m_events;
    const ArticleModel *m_articles;
    std::vector<int> m_order;         ///< positions of all events, sorted
    std::vector<int> m_rows;          ///< those of the shown ones
    std::vector<EventId> m_ids;       ///< of m_rows: positions change their meaning with the list
    mutable std::vector<int> m_rowOf; ///< row of each position, -1 if none; made when first asked for
    int m_sortColumn = WhenColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace dateline
