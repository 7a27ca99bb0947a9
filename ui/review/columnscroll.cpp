// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/columnscroll.h"
#include <QEvent>
#include <QLayout>

namespace dateline {

ColumnScroll::ColumnScroll(const QString &name, QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setAccessibleName(name);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
    content->installEventFilter(this);
}

bool ColumnScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool result = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fitHeight();
    return result;
}

void ColumnScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitHeight();
}

void ColumnScroll::fitHeight()
{
    if (const QLayout *column = widget()->layout(); column && column->hasHeightForWidth())
        widget()->setMinimumHeight(column->totalHeightForWidth(viewport()->width()));
}

} // namespace dateline
