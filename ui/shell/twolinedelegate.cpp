// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/twolinedelegate.h"
#include "ui/models/articlemodel.h"
#include "ui/models/theme.h"
#include "ui/models/undatedmodel.h"
#include "ui/shell/counted.h"
#include <QPainter>

namespace dateline {

namespace {

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

struct Lines
{
    QString first;
    QString second;
    bool bold = false;
    bool italic = false;
    QColor firstColour;
    QColor secondColour;
};

/// \a cut is taken off the width of the second line.
void paintLines(QPainter &painter, const QRect &rect, const QFont &font, int cut, const Lines &lines)
{
    QFont upper = font;
    upper.setWeight(lines.bold ? QFont::DemiBold : QFont::Normal);
    QFont lower = smaller(font);
    lower.setItalic(lines.italic);
    const QFontMetrics upperMetrics(upper);
    const QFontMetrics lowerMetrics(lower);
    const int top = rect.top() + (rect.height() - upperMetrics.height() - lowerMetrics.height() - 1) / 2;
    painter.setFont(upper);
    painter.setPen(lines.firstColour);
    painter.drawText(rect.left(), top + upperMetrics.ascent(),
                     upperMetrics.elidedText(lines.first, Qt::ElideRight, rect.width()));
    painter.setFont(lower);
    painter.setPen(lines.secondColour);
    painter.drawText(rect.left(), top + upperMetrics.height() + 1 + lowerMetrics.ascent(),
                     lowerMetrics.elidedText(lines.second, Qt::ElideRight, rect.width() - cut));
}

QSize rowSize(const QStyleOptionViewItem &option, int padding)
{
    return {80, option.fontMetrics.height() + QFontMetrics(smaller(option.font)).height() + padding};
}

void paintBack(QPainter &painter, const QStyleOptionViewItem &option, const QRectF &rect)
{
    const Theme &theme = Theme::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (!selected && !hovered)
        return;
    QColor back = selected ? theme.accent() : theme.text();
    back.setAlphaF(selected ? (theme.isDark() ? 0.30F : 0.14F) : 0.05F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(back);
    painter.drawRoundedRect(rect, 6, 6);
    if (selected && option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(theme.accent(), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
}

/// A full dot, a half-full one, or a cross: the state is never told by colour alone.
void paintState(QPainter &painter, QPointF centre, ArticleModel::State state, const Theme &theme)
{
    const double radius = 4.5;
    const QRectF dot(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    if (state == ArticleModel::State::Problem) {
        painter.setPen(QPen(theme.typeColour(EventType::Dispute), 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(dot.topLeft() + QPointF(1, 1), dot.bottomRight() - QPointF(1, 1));
        painter.drawLine(dot.topRight() + QPointF(-1, 1), dot.bottomLeft() + QPointF(1, -1));
        return;
    }
    const bool dated = state == ArticleModel::State::Dated;
    const QColor colour = theme.typeColour(dated ? EventType::Agreement : EventType::Offering);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(dated ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(dot.adjusted(0.5, 0.5, -0.5, -0.5));
    if (!dated) {
        painter.setBrush(colour);
        painter.drawPie(dot, -90 * 16, 180 * 16);
    }
}

/// Chips for the tags at the right of the second line, on at most half of its width: those that fit, and
/// how many do not; \a onlyNumber where the line has more to say. Returns the width that they take.
int paintTags(QPainter &painter, const QRect &rect, const QFont &font, const QStringList &tags,
              bool onlyNumber, const Theme &theme)
{
    const QFont small = smaller(font);
    const QFontMetrics metrics(small);
    const int height = metrics.height() + 1;
    const int most = rect.width() / 2;
    QStringList shown = tags;
    const auto widthOf = [&](const QString &tag) { return qMin(metrics.horizontalAdvance(tag) + 12, most); };
    const auto width = [&] {
        int sum = 0;
        for (const QString &tag : shown)
            sum += widthOf(tag) + 4;
        return sum;
    };
    if (onlyNumber && !tags.isEmpty())
        shown =
            QStringList{counted(tags.size(), ArticleDelegate::tr("1 tag"), ArticleDelegate::tr("%1 tags"))};
    for (qsizetype fit = tags.size(); width() > most && fit > 1; --fit)
        shown = tags.first(fit - 1) << QStringLiteral("+%1").arg(tags.size() - fit + 1);
    const int taken = width();
    int left = rect.right() - taken + 4;
    painter.setFont(small);
    for (const QString &tag : shown) {
        const QRect chip(left, rect.bottom() - height - 5, widthOf(tag), height);
        QColor back = theme.accent();
        back.setAlphaF(theme.isDark() ? 0.30F : 0.13F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(back);
        painter.drawRoundedRect(chip, 4, 4);
        painter.setPen(theme.text());
        painter.drawText(chip, Qt::AlignCenter, metrics.elidedText(tag, Qt::ElideRight, chip.width() - 8));
        left += chip.width() + 4;
    }
    return taken;
}

} // namespace

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBack(*painter, option, QRectF(option.rect).adjusted(6, 1, -6, -1));
    const auto state = ArticleModel::State(index.data(ArticleModel::StateRole).toInt());
    paintState(*painter, QPointF(option.rect.left() + 20, option.rect.top() + option.rect.height() * 0.36),
               state, theme);
    const QStringList tags = index.data(ArticleModel::TagsRole).toStringList();
    const int chips = paintTags(*painter, option.rect.adjusted(34, 0, -12, 0), option.font, tags,
                                index.data(ArticleModel::LikeRole).toLongLong() > 0, theme);
    paintLines(*painter, option.rect.adjusted(34, 0, -12, 0), option.font, chips,
               {index.data(Qt::DisplayRole).toString(), index.data(ArticleModel::StateTextRole).toString(),
                option.state.testFlag(QStyle::State_Selected), false, theme.text(),
                state == ArticleModel::State::Problem ? theme.typeTextColour(EventType::Dispute)
                                                      : theme.mutedText()});
    painter->restore();
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return rowSize(option, 13);
}

void UndatedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool waits = index.data(UndatedModel::WaitsRole).toBool();
    const QColor ochre = theme.typeColour(EventType::Offering);
    const auto mixed = [&](double alpha) {
        return QColor::fromRgba(
            blended(theme.colours().base, theme.colours().typeColour(EventType::Offering), alpha));
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(selected ? theme.accent()
                         : waits  ? mixed(0.45)
                                  : theme.strongLine(),
                         selected ? 1.5 : 1));
    painter->setBrush(waits ? mixed(theme.isDark() ? 0.16 : 0.07) : theme.base());
    painter->drawRoundedRect(QRectF(option.rect).adjusted(8.5, 2.5, -8.5, -2.5), 6, 6);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.typeColour(EventType(index.data(UndatedModel::TypeRole).toInt())));
    painter->drawRoundedRect(
        QRectF(option.rect.left() + 15, option.rect.top() + 9, 3, option.rect.height() - 18), 1.5, 1.5);
    const QString words = index.siblingAtColumn(UndatedModel::WordsColumn).data().toString();
    paintLines(
        *painter, option.rect.adjusted(26, 0, -16, 0), option.font, 0,
        {index.data(Qt::DisplayRole).toString(), words.isEmpty() ? tr("no date in the text") : words, false,
         true, theme.text(),
         waits ? QColor::fromRgba(readableOn(theme.colours().base, ochre.rgba())) : theme.mutedText()});
    painter->restore();
}

QSize UndatedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return rowSize(option, 15);
}

} // namespace dateline
