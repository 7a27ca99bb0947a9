// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/eventlist.h"
#include <QAbstractTableModel>

namespace dateline {

class ArticleModel;

/// The undated tray: events that pass the filter but stand on no timeline, because they wait for their
/// article's publication date (these first) or because no date is known.
class UndatedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, WordsColumn, ArticleColumn, ColumnCount };
    enum Role {
        EventIdRole = Qt::UserRole, ///< qint64
        ArticleIdRole,              ///< qint64
        TypeRole,                   ///< int, EventType
        WaitsRole                   ///< bool: has words that wait for the publication date
    };

    /// Both must outlive the model; \a articles may be null.
    UndatedModel(EventList *events, const ArticleModel *articles, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    EventId eventAt(const QModelIndex &index) const;
    QModelIndex indexOf(EventId id) const;
    int waitingCount() const { return m_waiting; }
    /// Whether any event, dated or not, passes the filter.
    bool hasShownEvents() const { return !m_events->shown().empty(); }

private:
    QVariant display(const EventSummary &event, int column) const;
    void onChanged(const EventChange &change);
    void rebuild();

    EventList *m_events;
    const ArticleModel *m_articles;
    std::vector<EventSummary> m_rows;
    int m_waiting = 0;
};

} // namespace dateline
