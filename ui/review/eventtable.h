// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/eventmodel.h"
#include <QTableView>

namespace dateline {

/// The shown events as a sortable table. Its current row is the selected event; several rows can be
/// marked to decide about them together.
class EventTable : public QTableView
{
    Q_OBJECT

public:
    /// Both must outlive the table.
    EventTable(EventModel *model, ViewState *view, QWidget *parent = nullptr);

    /// The marked rows' events, in the order of the rows.
    QList<EventId> markedEvents() const;

Q_SIGNALS:
    /// Enter or a double click on a row: look at this event.
    void eventActivated(dateline::EventId event);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showSelected();
    void shareWidth();

    EventModel *m_events;
    ViewState *m_view;
    bool m_following = false; ///< the change comes from the view state
    bool m_widthsByHand = false;
};

} // namespace dateline
