// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undatedtray.h"
#include "ui/shell/twolinedelegate.h"
#include <QPainter>
#include <QScopedValueRollback>

namespace dateline {

UndatedTray::UndatedTray(UndatedModel *model, ViewState *view, QWidget *parent)
    : QListView(parent)
    , m_undated(model)
    , m_view(view)
{
    setAccessibleName(tr("Events waiting for a date"));
    setModel(model);
    setItemDelegate(new UndatedDelegate(this));
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(view, &ViewState::selectedEventChanged, this, &UndatedTray::showSelected);
    connect(model, &QAbstractItemModel::modelReset, this, &UndatedTray::showSelected);
}

void UndatedTray::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_following && current.isValid())
        m_view->selectEvent(m_undated->eventAt(current));
}

void UndatedTray::showSelected()
{
    const QScopedValueRollback following(m_following, true);
    const QModelIndex index = m_undated->indexOf(m_view->selectedEvent());
    if (!index.isValid())
        clearSelection();
    setCurrentIndex(index);
}

void UndatedTray::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(14, 4, -14, -4),
                     Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap,
                     m_undated->hasShownEvents() ? tr("Every event shown has a date.")
                                                 : tr("Events whose date is not known yet stand here."));
}

} // namespace dateline
