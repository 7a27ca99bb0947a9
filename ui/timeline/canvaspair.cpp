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

} // namespace dateline
