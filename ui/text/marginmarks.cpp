// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/marginmarks.h"
#include <QPainter>

namespace dateline {

MarginMarks::MarginMarks(QWidget *parent)
    : QScrollBar(Qt::Vertical, parent)
{
    setAccessibleName(tr("Scroll the article; marks show its events"));
}

void MarginMarks::setTicks(std::vector<Tick> ticks)
{
    m_ticks = std::move(ticks);
    update();
}

QSize MarginMarks::sizeHint() const
{
    return {14, QScrollBar::sizeHint().height()};
}

void MarginMarks::paintEvent(QPaintEvent *event)
{
    QScrollBar::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double room = height() - 10;
    for (const Tick &tick : m_ticks) {
        painter.setBrush(tick.colour);
        const double thickness = tick.strong ? 5 : 3;
        const double inset = tick.strong ? 2 : 4;
        painter.drawRoundedRect(
            QRectF(inset, 5 + tick.place * room - thickness / 2, width() - 2 * inset, thickness), 1.5, 1.5);
    }
}

} // namespace dateline
