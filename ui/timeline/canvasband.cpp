// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Days that are marked with the mouse or by keys, and what is done with them.
#include "ui/timeline/canvas.h"
#include <algorithm>
#include <QMenu>

namespace dateline {

namespace {

constexpr double EdgeRoom = 0.05; ///< of the width, that stays visible beyond an edge moved by keys

} // namespace

/// The days that are being marked in either half.
const RangeBand &TimelineCanvas::band() const
{
    return m_partner && !m_band.isActive() ? m_partner->m_band : m_band;
}

void TimelineCanvas::clearBand()
{
    for (TimelineCanvas *half : halves())
        half->m_band.clear();
    updateBand();
}

void TimelineCanvas::updateBand()
{
    const QString words = band().isActive() ? bandMenuText(band().days()) : QString();
    for (TimelineCanvas *half : halves()) {
        half->setAccessibleDescription(words); // screen readers say it as it changes
        half->update();
    }
}

QString TimelineCanvas::bandMenuText(DayInterval days) const
{
    const int own = m_index.countOverlapping(days);
    if (!m_partner)
        return bandText(days, own);
    const int others = m_partner->m_index.countOverlapping(days);
    return bandText(days, m_half == Half::Upper ? tr("%1 above, %2 below").arg(own).arg(others)
                                                : tr("%1 above, %2 below").arg(others).arg(own));
}

/// By keys: from the selected event or the middle on, one unit of the axis further each time.
void TimelineCanvas::markBy(int steps)
{
    scene();
    const TickUnit unit = std::max(m_axis.fineUnit, TickUnit::Day);
    if (!m_band.isActive()) {
        const auto [begin, end] = tickUnitAround(unit, m_navigator->scale().dayAt(anchorX()));
        m_band.begin(steps > 0 ? begin : end);
        m_band.extend(steps > 0 ? end : begin);
    } else {
        const double edge = m_band.edge();
        const auto [begin, end] = tickUnitAround(unit, edge);
        m_band.extend(steps > 0 ? end : begin < edge ? begin : tickUnitAround(unit, edge - 0.5).first);
    }
    showBandEdge();
    updateBand();
}

void TimelineCanvas::showBandEdge()
{
    const TimeScale scale = m_navigator->target();
    const double x = scale.xOf(m_band.edge());
    const double room = EdgeRoom * plotWidth();
    if (x < room)
        m_navigator->panBy(x - room, true);
    else if (x > plotWidth() - room)
        m_navigator->panBy(x - plotWidth() + room, true);
}

void TimelineCanvas::askAboutMarked()
{
    const double x = m_navigator->scale().xOf(m_band.edge());
    askAboutBand(mapToGlobal(QPoint(int(headerWidth() + std::clamp(x, 0.0, plotWidth())), height() / 3)));
}

/// What to do with the days marked; the band stays until that is decided.
void TimelineCanvas::askAboutBand(QPoint globalPosition)
{
    const DayInterval days = m_band.days();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(bandMenuText(days));
    connect(menu->addAction(tr("&Zoom in on these days")), &QAction::triggered, this, [this, days] {
        m_navigator->show(double(days.begin.time_since_epoch().count()),
                          double(days.end.time_since_epoch().count()));
    });
    connect(menu->addAction(tr("Show &only events of these days")), &QAction::triggered, this, [this, days] {
        for (const TimelineCanvas *half : halves()) {
            Filter filter = m_state->filter(half->m_half);
            filter.days = days;
            m_state->setFilter(half->m_half, filter);
        }
    });
    connect(menu, &QMenu::aboutToHide, this, [this] { clearBand(); });
    menu->popup(globalPosition);
}

} // namespace dateline
