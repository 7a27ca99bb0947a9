// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filterpanel.h"
#include "ui/models/theme.h"
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace dateline {

FilterPanel::FilterPanel(EventList *events, ViewState *view, QWidget *parent)
    : QWidget(parent)
    , m_events(events)
    , m_view(view)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Event types shown"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(events, &EventList::changed, this, &FilterPanel::count);
    connect(view, &ViewState::filterChanged, this, qOverload<>(&QWidget::update));
    count();
}

void FilterPanel::count()
{
    m_counts = m_events->columns().countsByType();
    m_types.clear();
    for (const EventType type : allEventTypes())
        if (m_counts[size_t(type)] > 0)
            m_types.push_back(type);
    m_current = qBound(0, m_current, qMax(0, int(m_types.size()) - 1));
    updateGeometry();
    update();
    Q_EMIT typesChanged();
}

int FilterPanel::rowHeight() const
{
    return fontMetrics().height() + 8;
}

QSize FilterPanel::sizeHint() const
{
    return {180, qMax(1, int(m_types.size())) * rowHeight() + 8};
}

QSize FilterPanel::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

int FilterPanel::rowAt(double y) const
{
    const int row = int(y) / rowHeight();
    return row >= 0 && row < int(m_types.size()) ? row : -1;
}

void FilterPanel::toggle(int row)
{
    Filter filter = m_view->filter();
    const int type = int(m_types[size_t(row)]);
    if (!filter.hiddenTypes.remove(type))
        filter.hiddenTypes << type;
    m_view->setFilter(filter);
}

void FilterPanel::showAlone(int row)
{
    Filter filter = m_view->filter();
    QSet<int> others;
    for (const EventType type : allEventTypes())
        if (type != m_types[size_t(row)])
            others << int(type);
    filter.hiddenTypes = filter.hiddenTypes == others ? QSet<int>() : others;
    m_view->setFilter(filter);
}

void FilterPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_types.empty()) {
        painter.setPen(Theme::of(palette()).mutedText());
        painter.drawText(rect().adjusted(14, 4, -8, 0), Qt::AlignTop | Qt::AlignLeft, tr("No events yet."));
    }
    for (int row = 0; row < int(m_types.size()); ++row)
        paintRow(painter, row);
}

void FilterPanel::paintRow(QPainter &painter, int row) const
{
    const Theme &theme = Theme::of(palette());
    const EventType type = m_types[size_t(row)];
    const bool on = !m_view->filter().hiddenTypes.contains(int(type));
    const QRect place(0, row * rowHeight(), width(), rowHeight());
    if (hasFocus() && row == m_current) {
        painter.setPen(theme.accent());
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(place).adjusted(6.5, 0.5, -6.5, -0.5), 5, 5);
    }
    const QRectF box(14, place.center().y() - 6, 13, 13);
    painter.setPen(QPen(theme.typeColour(type), 1.5));
    painter.setBrush(on ? QBrush(theme.typeColour(type)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
    if (on) {
        painter.setPen(QPen(theme.base(), 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF tick[] = {box.topLeft() + QPointF(3.4, 6.8), box.topLeft() + QPointF(5.6, 9),
                                box.topLeft() + QPointF(9.6, 4.2)};
        painter.drawPolyline(tick, 3);
    }
    painter.setPen(on ? theme.text() : theme.mutedText());
    painter.drawText(place.adjusted(36, 0, 0, 0), Qt::AlignVCenter, typeName(type));
    const int countWidth = fontMetrics().horizontalAdvance(QLatin1Char('0')) * 5;
    painter.setPen(theme.mutedText());
    painter.drawText(place.adjusted(0, 0, -14, 0), Qt::AlignVCenter | Qt::AlignRight,
                     QString::number(m_counts[size_t(type)]));
    const double left = 36 + fontMetrics().horizontalAdvance(QStringLiteral("agreement")) + 14;
    const double room = width() - 14 - countWidth - left;
    const int most = *std::max_element(m_counts.begin(), m_counts.end());
    if (room < 12 || most == 0)
        return;
    painter.setPen(Qt::NoPen);
    QColor bar = theme.typeColour(type);
    bar.setAlphaF(on ? 0.45F : 0.15F);
    painter.setBrush(bar);
    painter.drawRoundedRect(
        QRectF(left, place.center().y() - 3, qMax(3.0, room * m_counts[size_t(type)] / most), 7), 3, 3);
}

bool FilterPanel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos().y());
    if (row >= 0)
        QToolTip::showText(
            help->globalPos(),
            tr("Click to show or hide, double-click to show only %1").arg(typeName(m_types[size_t(row)])),
            this);
    return true;
}

void FilterPanel::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void FilterPanel::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void FilterPanel::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().y());
    if (row < 0 || event->button() != Qt::LeftButton)
        return;
    m_current = row;
    toggle(row);
}

void FilterPanel::mouseDoubleClickEvent(QMouseEvent *event)
{
    // The first press of the double click has switched the type already.
    if (const int row = rowAt(event->position().y()); row >= 0)
        showAlone(row);
}

void FilterPanel::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_types.size()) - 1;
    if (last < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
        m_current = qMax(0, m_current - 1);
        break;
    case Qt::Key_Down:
        m_current = qMin(last, m_current + 1);
        break;
    case Qt::Key_Space:
        toggle(m_current);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        showAlone(m_current);
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    update();
}

} // namespace dateline
