// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/eventtable.h"
#include "ui/review/eventdelegate.h"
#include <QHeaderView>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace dateline {

EventTable::EventTable(EventModel *model, ViewState *view, QWidget *parent)
    : QTableView(parent)
    , m_events(model)
    , m_view(view)
{
    setAccessibleName(tr("Events"));
    setModel(model);
    setItemDelegate(new EventDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 11);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    sortByColumn(model->sortColumn(), model->sortOrder());
    setSortingEnabled(true);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (horizontalHeader()->underMouse())
            m_widthsByHand = true;
    });
    connect(view, &ViewState::selectedEventChanged, this, &EventTable::showSelected);
    connect(model, &QAbstractItemModel::modelReset, this, &EventTable::showSelected);
    connect(model, &QAbstractItemModel::layoutChanged, this, &EventTable::showSelected);
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT eventActivated(m_events->eventAt(index)); });
}

QList<EventId> EventTable::markedEvents() const
{
    QList<EventId> ids;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &index : rows)
        ids << m_events->eventAt(index);
    return ids;
}

void EventTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_following && current.isValid())
        m_view->selectEvent(m_events->eventAt(current));
}

void EventTable::showSelected()
{
    const QScopedValueRollback following(m_following, true);
    const QModelIndex index = m_events->indexOf(m_view->selectedEvent());
    if (!index.isValid()) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    const bool marked = selectionModel()->isRowSelected(index.row());
    const int column = currentIndex().isValid() ? currentIndex().column() : 0;
    const QModelIndex cell = index.siblingAtColumn(column);
    if (marked)
        selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    else
        setCurrentIndex(cell);
    scrollTo(cell);
}

void EventTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->pos());
    m_view->hoverEvent(index.isValid() ? m_events->eventAt(index) : EventId());
}

void EventTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    m_view->hoverEvent({});
}

void EventTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (!m_widthsByHand)
        shareWidth();
}

/// What and Who take the room that the others leave.
void EventTable::shareWidth()
{
    const int em = fontMetrics().averageCharWidth();
    const int room = viewport()->width();
    const bool narrow = room < 84 * em;
    const int when = (narrow ? 17 : 20) * em;
    const int type = (narrow ? 12 : 14) * em;
    const int status = room > 95 * em ? 14 * em : 0;
    const int where = narrow ? 0 : qMax(11 * em, room / 9);
    const int article = room > 110 * em ? room / 6 : 0;
    const int rest = qMax(30 * em, room - when - type - status - where - article);
    setColumnHidden(EventModel::ArticleColumn, article == 0);
    setColumnHidden(EventModel::StatusColumn, status == 0);
    setColumnHidden(EventModel::WhereColumn, where == 0);
    setColumnWidth(EventModel::WhenColumn, when);
    setColumnWidth(EventModel::WhatColumn, rest * 3 / 5);
    setColumnWidth(EventModel::TypeColumn, type);
    setColumnWidth(EventModel::WhoColumn, rest - rest * 3 / 5);
    setColumnWidth(EventModel::WhereColumn, where);
    setColumnWidth(EventModel::ArticleColumn, article);
}

} // namespace dateline
