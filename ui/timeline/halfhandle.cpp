// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/halfhandle.h"
#include "ui/models/theme.h"
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace dateline {

namespace {

constexpr int KeyStep = 24;
constexpr double GripLength = 36;

} // namespace

HalfHandle::HalfHandle(QWidget *parent)
    : QWidget(parent)
{
    setCursor(Qt::SplitVCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(
        tr("Drag, or press up and down, to give one half more room; double-click or Enter evens them"));
    setAccessibleName(tr("Boundary between the halves"));
}

void HalfHandle::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel());
    painter.fillRect(QRectF(0, 0, width(), 1), theme.strongLine());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? theme.accent() : theme.mutedText(), 2, Qt::SolidLine, Qt::RoundCap));
    const QPointF middle(width() / 2.0, height() / 2.0 + 0.5);
    painter.drawLine(middle - QPointF(GripLength / 2, 0), middle + QPointF(GripLength / 2, 0));
}

void HalfHandle::mousePressEvent(QMouseEvent *event)
{
    m_pressY = event->position().y();
}

void HalfHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        Q_EMIT moved(qRound(event->position().y() - m_pressY));
}

void HalfHandle::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT evened();
}

void HalfHandle::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        Q_EMIT moved(event->key() == Qt::Key_Up ? -KeyStep : KeyStep);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT evened();
    else
        QWidget::keyPressEvent(event);
}

void HalfHandle::focusInEvent(QFocusEvent *)
{
    update();
}

void HalfHandle::focusOutEvent(QFocusEvent *)
{
    update();
}

} // namespace dateline
