// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/hitdelegate.h"
#include "ui/models/theme.h"
#include <memory>
#include <QPainter>
#include <QPoint>
#include <QTextLayout>

namespace dateline {

namespace {

using Kind = HitDelegate::Kind;

Kind kindOf(const QModelIndex &index)
{
    return Kind(index.data(HitDelegate::KindRole).toInt());
}

bool hasTwoLines(const QModelIndex &index)
{
    return !index.data(HitDelegate::SecondLineRole).toString().isEmpty();
}

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

/// One line with its matches in bold on the colour of matches.
std::unique_ptr<QTextLayout> markedLine(const QString &text, const QFont &font, const QVariantList &marks,
                                        const Theme &theme)
{
    auto layout = std::make_unique<QTextLayout>(text, font);
    QList<QTextLayout::FormatRange> formats;
    for (const QVariant &mark : marks) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setBackground(theme.search());
        format.setForeground(theme.isDark() ? theme.base() : theme.text());
        formats.append({mark.toPoint().x(), mark.toPoint().y() - mark.toPoint().x(), format});
    }
    layout->setFormats(formats);
    layout->beginLayout();
    layout->createLine().setLineWidth(1e6);
    layout->endLayout();
    return layout;
}

/// What does not fit is left out at the right.
void paintMarked(QPainter &painter, const QRectF &rect, const QString &text, const QVariantList &marks,
                 const Theme &theme)
{
    auto layout = markedLine(text, painter.font(), marks, theme);
    const QTextLine line = layout->lineAt(0);
    const QString dots(QChar(0x2026));
    if (line.naturalTextWidth() > rect.width()) {
        const double room = rect.width() - QFontMetricsF(painter.font()).horizontalAdvance(dots) - 2;
        const int fitting = line.xToCursor(room, QTextLine::CursorOnCharacter);
        layout = markedLine(text.left(fitting) + dots, painter.font(), marks, theme);
    }
    layout->draw(&painter, rect.topLeft());
}

void paintHit(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
              const Theme &theme)
{
    const QRect rect = option.rect.adjusted(26, 5, -14, -5);
    painter.setPen(Qt::NoPen);
    if (kindOf(index) == Kind::Event) {
        painter.setBrush(theme.typeColour(EventType(index.data(HitDelegate::TypeRole).toInt())));
        painter.drawEllipse(QPointF(option.rect.left() + 15, rect.top() + option.fontMetrics.height() * 0.5),
                            4, 4);
    } else {
        painter.setPen(QPen(theme.mutedText(), 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(
            QRectF(option.rect.left() + 11.5, rect.top() + 3, 7, option.fontMetrics.height() - 6));
    }
    const QString date = index.data(HitDelegate::DateRole).toString();
    const int dateWidth = date.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(date) + 12;
    painter.setFont(option.font);
    painter.setPen(theme.mutedText());
    painter.drawText(rect, Qt::AlignRight | Qt::AlignTop, date);
    painter.setPen(theme.text());
    painter.drawText(rect.adjusted(0, 0, -dateWidth, 0), Qt::AlignLeft | Qt::AlignTop,
                     option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight,
                                                   rect.width() - dateWidth));
    if (!hasTwoLines(index))
        return;
    painter.setFont(smaller(option.font));
    painter.setPen(theme.mutedText());
    paintMarked(painter, rect.adjusted(0, option.fontMetrics.height() + 1, 0, 2),
                index.data(HitDelegate::SecondLineRole).toString(),
                index.data(HitDelegate::MarksRole).toList(), theme);
}

void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                const Theme &theme)
{
    QFont font = option.font;
    font.setWeight(kindOf(index) == Kind::Heading ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    const bool offers = kindOf(index) == Kind::Filter || kindOf(index) == Kind::Completion;
    painter.setPen(offers ? theme.accent() : theme.mutedText());
    painter.drawText(option.rect.adjusted(12, 4, -14, -4),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, index.data().toString());
    painter.setPen(theme.mutedText());
    painter.drawText(option.rect.adjusted(12, 0, -14, 0), Qt::AlignRight | Qt::AlignVCenter,
                     index.data(HitDelegate::DateRole).toString());
}

} // namespace

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    if (current || option.state.testFlag(QStyle::State_MouseOver)) {
        QColor back = current ? theme.accent() : theme.text();
        back.setAlphaF(current ? (theme.isDark() ? 0.30F : 0.14F) : 0.05F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(back);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(3, 1, -3, -1), 5, 5);
    }
    if (kindOf(index) == Kind::Event || kindOf(index) == Kind::Article)
        paintHit(*painter, option, index, theme);
    else
        paintWords(*painter, option, index, theme);
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    if (kindOf(index) == Kind::Message) {
        const int width = std::max(80, option.rect.width() - 40);
        return {80,
                option.fontMetrics.boundingRect(0, 0, width, 500, Qt::TextWordWrap, index.data().toString())
                        .height() +
                    14};
    }
    return {80, hasTwoLines(index) ? 2 * line + 12 : line + 11};
}

} // namespace dateline
