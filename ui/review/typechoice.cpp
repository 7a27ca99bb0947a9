// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/typechoice.h"
#include "ui/models/theme.h"
#include <QEvent>
#include <QPainter>

namespace dateline {

QPixmap typeSwatch(EventType type, const QPalette &palette, int side, double pixelRatio)
{
    QPixmap pixmap(QSize(side, side) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(palette).typeColour(type));
    painter.drawRoundedRect(QRectF(1, 1, side - 2, side - 2), 2.5, 2.5);
    return pixmap;
}

TypeChoice::TypeChoice(QWidget *parent)
    : QComboBox(parent)
{
    for (const EventType type : allEventTypes())
        addItem(typeName(type), int(type));
    setMaxVisibleItems(EventTypeCount);
    setAccessibleName(tr("Type of the event"));
    paintSwatches();
}

EventType TypeChoice::type() const
{
    return EventType(currentData().toInt());
}

void TypeChoice::setType(EventType type)
{
    setCurrentIndex(findData(int(type)));
}

void TypeChoice::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintSwatches();
}

void TypeChoice::paintSwatches()
{
    for (int i = 0; i < count(); ++i)
        setItemIcon(i, typeSwatch(EventType(itemData(i).toInt()), palette(), 12, devicePixelRatioF()));
}

} // namespace dateline
