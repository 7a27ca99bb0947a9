// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/rangeband.h"
#include "app/core/displaydate.h"
#include "app/layout/sceneshapes.h"
#include "ui/models/theme.h"
#include <algorithm>
#include <cmath>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace dateline {

DayInterval RangeBand::days() const
{
    const auto day = [](double number) { return std::chrono::sys_days(std::chrono::days(qint64(number))); };
    const double first = std::floor(std::min(*m_from, m_edge));
    return {day(first), day(std::max(std::ceil(std::max(*m_from, m_edge)), first + 1))};
}

void RangeBand::paint(QPainter &painter, const QRectF &plot, const TimeScale &scale, const QString &words,
                      const Theme &theme) const
{
    QColor fill = theme.accent();
    fill.setAlphaF(0.14F);
    const double left = scale.xOf(std::min(*m_from, m_edge));
    const double right = scale.xOf(std::max(*m_from, m_edge));
    const QRectF band(plot.left() + left, plot.top(), right - left, plot.height());
    painter.fillRect(band.intersected(plot), fill);
    painter.fillRect(QRectF(band.left(), band.top(), 1, band.height()).intersected(plot), theme.accent());
    painter.fillRect(QRectF(band.right() - 1, band.top(), 1, band.height()).intersected(plot),
                     theme.accent());
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(words) + 20;
    const double x = std::clamp(band.center().x() - width / 2, plot.left() + 4,
                                std::max(plot.left() + 4, plot.right() - width - 4));
    const QRectF plate(x, plot.bottom() - 32, width, 24);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent(), 1));
    painter.setBrush(theme.base());
    painter.drawRoundedRect(plate.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setPen(theme.text());
    painter.drawText(plate, Qt::AlignCenter, words);
}

QString bandText(DayInterval days, int events)
{
    return bandText(days, events == 1 ? QCoreApplication::translate("RangeBand", "1 event")
                                      : QCoreApplication::translate("RangeBand", "%1 events").arg(events));
}

QString bandText(DayInterval days, const QString &events)
{
    const auto first = PartialDate::around(Precision::Day, days.begin);
    const auto last = PartialDate::around(Precision::Day, days.end - std::chrono::days(1));
    const auto interval = DateValue::interval(first, last);
    const QString date = first == last || !interval ? toDisplayText(first) : toDisplayText(*interval);
    return date + QStringLiteral(" · ") + events;
}

} // namespace dateline
