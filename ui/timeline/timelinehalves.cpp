// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A second set of lanes under one ruler: the lower half of a comparison.
#include "ui/models/comparedevents.h"
#include "ui/timeline/canvas.h"
#include "ui/timeline/halfhandle.h"
#include "ui/timeline/timelineview.h"
#include <cmath>
#include <QGridLayout>
#include <QScrollBar>
#include <QTimer>

namespace dateline {

namespace {

constexpr double LeastShare = 0.15;

} // namespace

void TimelineView::setLowerBar(QWidget *bar)
{
    m_lowerBar = bar;
    bar->setParent(this);
    m_grid->addWidget(bar, BarRow, 0, 1, 2);
    bar->setVisible(m_compared->isOn());
}

void TimelineView::makeLowerHalf()
{
    m_lower = new TimelineCanvas(m_compared, m_state, m_navigator, this);
    m_lowerScrollBar = new QScrollBar(Qt::Vertical, this);
    m_handle = new HalfHandle(this);
    m_grid->addWidget(m_handle, HandleRow, 0, 1, 2);
    m_grid->addWidget(m_lower, LowerRow, 0);
    m_grid->addWidget(m_lowerScrollBar, LowerRow, 1);
    setTabOrder(m_canvas, m_handle);
    setTabOrder(m_handle, m_lower);
    if (m_articles)
        m_lower->setArticles(m_articles);
    connectCanvas(m_lower, m_lowerScrollBar);
    connect(m_handle, &HalfHandle::moved, this, [this](int pixels) {
        setUpperShare(m_upperShare + double(pixels) / std::max(halvesHeight(), 1));
    });
    connect(m_handle, &HalfHandle::evened, this, [this] { setUpperShare(0.5); });
    for (const ShownEvents *events :
         {static_cast<ShownEvents *>(m_events), static_cast<ShownEvents *>(m_compared)}) {
        connect(events, &ShownEvents::changed, m_sharedDelay, qOverload<>(&QTimer::start));
        connect(events, &ShownEvents::shownChanged, m_sharedDelay, qOverload<>(&QTimer::start));
    }
}

void TimelineView::compare(const std::optional<Filter> &filter)
{
    const bool wasOn = m_compared->isOn();
    if (filter && !m_lower)
        makeLowerHalf();
    m_compared->setFilter(filter);
    if (!m_lower || wasOn == m_compared->isOn())
        return;
    const bool isOn = !wasOn;
    if (isOn) {
        m_lower->setLanesBy(lanesBy());
        m_lower->setArrangements(m_canvas->arrangements());
    }
    m_canvas->setPartner(isOn ? m_lower : nullptr);
    m_lower->setPartner(isOn ? m_canvas : nullptr, Half::Lower);
    if (!isOn && m_lower->hasFocus())
        m_canvas->setFocus(Qt::OtherFocusReason);
    for (QWidget *part : {static_cast<QWidget *>(m_lower), static_cast<QWidget *>(m_handle), m_lowerBar})
        if (part)
            part->setVisible(isOn);
    m_lowerScrollBar->hide();
    setUpperShare(m_upperShare);
    updateShared();
    updateNames();
    updateFromCanvas();
}

/// Which events are in both halves.
void TimelineView::updateShared()
{
    if (m_compared->isOn()) {
        // Where all are in both, a mark on each would say nothing.
        const bool marked = m_compared->shown() != m_events->shown();
        m_canvas->setShared(membersOf(m_compared->shown(), m_events->all().size()), marked);
        m_lower->setShared(membersOf(m_events->shown(), m_events->all().size()), marked);
    }
    Q_EMIT comparisonChanged();
}

int TimelineView::countInBoth() const
{
    return dateline::countInBoth(m_events->shown(), m_compared->shown());
}

void TimelineView::setFilterWords(const QString &upper, const QString &lower)
{
    m_upperWords = upper;
    m_lowerWords = lower;
    updateNames();
}

/// What screen readers say of the halves, and what an empty one says.
void TimelineView::updateNames()
{
    const bool comparing = m_compared->isOn();
    const auto words = [](const QString &filter) { return filter.isEmpty() ? tr("all events") : filter; };
    m_canvas->setAccessibleName(comparing ? tr("Timeline, upper half: %1").arg(words(m_upperWords))
                                          : tr("Timeline"));
    m_canvas->setFilterWords(m_upperWords);
    if (!m_lower)
        return;
    m_lower->setAccessibleName(tr("Timeline, lower half: %1").arg(words(m_lowerWords)));
    m_lower->setFilterWords(m_lowerWords);
}

int TimelineView::halvesHeight() const
{
    return m_canvas->height() + m_lower->height();
}

void TimelineView::setUpperShare(double share)
{
    m_upperShare = std::isfinite(share) ? std::clamp(share, LeastShare, 1 - LeastShare) : 0.5;
    m_grid->setRowStretch(UpperRow, m_compared->isOn() ? qRound(m_upperShare * 1000) : 1);
    m_grid->setRowStretch(LowerRow, m_compared->isOn() ? qRound((1 - m_upperShare) * 1000) : 0);
}

void TimelineView::swapHalves()
{
    m_navigator->swapHalves();
}

void TimelineView::forgetViews()
{
    m_navigator->forgetViews();
}

} // namespace dateline
