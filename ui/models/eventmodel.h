// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/eventlist.h"
#include "ui/models/eventorder.h"
#include "ui/models/names.h"
#include <QAbstractTableModel>

namespace dateline {

class ArticleModel;
class EventSorting;

/// The table of the events that pass the filter, sorted by any column (here, not in a proxy: a million
/// rows must do). Dates sort by their days, undated events last. A large list is sorted in the background:
/// until that is done the rows stay as they are, without what events that are gone have said.
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
    /// Whether the rows do not yet follow the list or the column to sort by.
    bool isSorting() const;
    EventId eventAt(const QModelIndex &index) const;
    /// The row's first cell; invalid where the event is not shown.
    QModelIndex indexOf(EventId id) const;
    const EventSummary &summaryAt(int row) const;

private:
    QVariant display(const EventSummary &event, int column) const;
    EventKey keyAt(int position) const;
    /// Null where the event is gone.
    const EventSummary *eventOf(int row) const;
    void sortAll();
    void onSorted(const std::vector<int> &order);
    std::vector<int> shownInOrder() const;
    void onChanged(const EventChange &change);
    void onEdited(const EventChange &change);
    bool keepsPlace(const EventChange &change) const;
    void onShownChanged();
    using Positions = std::vector<int>::const_iterator;
    /// Where the event at \a position belongs among sorted ones, among which it is not.
    qptrdiff placeIn(Positions begin, Positions end, int position) const;
    void takeOut(int row);
    void putIn(int row, int position, EventId id);
    void moveRow(int from, int position);
    void takeRowOut(int row);
    void putRowIn(int position);
    /// The same events in another order: views keep their place.
    void reorderRows();
    /// Goes over to \a rows with row signals for what differs, so that views keep their place.
    void setRows(std::vector<int> rows);
    void dataChangedIn(int first, int last);

    EventList *m_events;
    const ArticleModel *m_articles;
    EventSorting *m_sorting;
    std::vector<int> m_order;   ///< positions of all events, sorted; while sorting of an older list
    std::vector<int> m_rows;    ///< those of the shown ones; while sorting those of an older list
    std::vector<EventId> m_ids; ///< of m_rows: positions change their meaning with the list
    bool m_sameEvents = true; ///< while sorting: m_ids are those of the events shown, only their order is old
    int m_sortColumn = WhenColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace dateline
