// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

namespace dateline {

/// Rows of the search panel: headings, ways to go on with the line, and answers with a title, a date and the
/// words around the match.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Heading, Message, Filter, Completion, Event, Article };
    enum Role {
        KindRole = Qt::UserRole, ///< int, Kind
        IdRole,                  ///< qint64, of the event or article; of a completion, where to type on
        DateRole,                ///< shown at the right
        SecondLineRole,
        LineRole,  ///< of a completion, the line with it
        MarksRole, ///< QVariantList of QPoint(begin, end): the matches in the second line
        TypeRole   ///< int, EventType, of events
    };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace dateline
