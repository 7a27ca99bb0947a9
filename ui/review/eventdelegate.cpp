// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/eventdelegate.h"
#include "ui/models/eventmodel.h"
#include "ui/models/theme.h"
#include "ui/review/typechoice.h"
#include <QApplication>
#include <QPainter>

namespace dateline {

void EventDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Theme &theme = Theme::of(option->palette);
    option->state.setFlag(QStyle::State_HasFocus, false); // the row is marked, not the cell
    const auto review = Review(index.data(EventModel::ReviewRole).toInt());
    const bool muted = review == Review::Rejected || !index.data(EventModel::DatedRole).toBool();
    if (muted) {
        option->palette.setColor(QPalette::Text, theme.mutedText());
        option->palette.setColor(QPalette::HighlightedText, theme.mutedText());
    }
    option->font.setStrikeOut(review == Review::Rejected && index.column() == EventModel::WhatColumn);
    if (index.column() == EventModel::TypeColumn) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {12, 12};
        const auto type = EventType(index.data(EventModel::TypeRole).toInt());
        const double ratio = option->widget ? option->widget->devicePixelRatioF() : 1;
        const QPixmap swatch = typeSwatch(type, option->palette, 12, ratio);
        option->icon = QIcon(swatch);
        option->icon.addPixmap(swatch, QIcon::Selected); // not tinted: its colour says something
    }
}

void EventDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
}

} // namespace dateline
