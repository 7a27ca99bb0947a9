// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What two canvases have in common as the halves of a comparison.
#include "ui/timeline/canvas.h"
#include "ui/timeline/itemtext.h"

namespace dateline {

void TimelineCanvas::setPartner(TimelineCanvas *partner, Half half)
{
    m_partner = partner;
    m_half = half;
    m_shared.clear();
    m_band.clear();
    m_navigator->setWidth(halves().front()->plotWidth());
    updateContent();
    relayout();
}

void TimelineCanvas::setShared(std::vector<bool> shared, bool marked)
{
    m_shared = std::move(shared);
    m_marksShared = marked;
    invalidateScene();
}

void TimelineCanvas::setFilterWords(const QString &words)
{
    m_filterWords = words;
    update();
}

/// From top to bottom; this one alone where nothing is compared.
std::vector<TimelineCanvas *> TimelineCanvas::halves()
{
    if (!m_partner)
        return {this};
    return m_half == Half::Upper ? std::vector{this, m_partner} : std::vector{m_partner, this};
}

/// The days that are being marked in either half.
const RangeBand &TimelineCanvas::band() const
{
    return m_partner && !m_band.isActive() ? m_partner->m_band : m_band;
}

void TimelineCanvas::updateBand()
{
    for (TimelineCanvas *half : halves())
        half->update();
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

} // namespace dateline
