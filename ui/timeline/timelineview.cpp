// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"
#include "ui/models/theme.h"
#include "ui/timeline/canvas.h"
#include "ui/timeline/overviewstrip.h"
#include <QGridLayout>
#include <QIODevice>
#include <QScrollBar>

namespace dateline {

namespace {

constexpr double ButtonZoom = 1.6;
constexpr quint32 StateVersion = 2;

} // namespace

TimelineView::TimelineView(EventList *events, ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_navigator(new Navigator(state, this))
    , m_canvas(new TimelineCanvas(events, state, m_navigator, this))
    , m_overview(new OverviewStrip(state, m_navigator, this))
    , m_scrollBar(new QScrollBar(Qt::Vertical, this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_canvas, 0, 0);
    grid->addWidget(m_scrollBar, 0, 1);
    grid->addWidget(m_overview, 1, 0, 1, 2);
    grid->setRowStretch(0, 1);
    grid->setColumnStretch(0, 1);
    m_scrollBar->setSingleStep(20);
    setFocusProxy(m_canvas);
    connectAll();
    updateFromCanvas();
}

TimelineView::~TimelineView() = default;

void TimelineView::connectAll()
{
    connect(m_canvas, &TimelineCanvas::contentChanged, this, &TimelineView::updateFromCanvas);
    connect(m_canvas, &TimelineCanvas::lanesHeightChanged, this, &TimelineView::updateFromCanvas);
    connect(m_canvas, &TimelineCanvas::scrolled, this,
            [this](double scroll) { m_scrollBar->setValue(qRound(scroll)); });
    connect(m_scrollBar, &QScrollBar::valueChanged, this, [this](int value) { m_canvas->setScroll(value); });
    connect(m_navigator, &Navigator::historyChanged, this, &TimelineView::historyChanged);
}

void TimelineView::updateFromCanvas()
{
    m_overview->setIndex(&m_canvas->index());
    m_overview->setLeftMargin(m_canvas->headerWidth());
    const int page = int(m_canvas->visibleHeight());
    const int most = std::max(0, qRound(m_canvas->lanesHeight()) - page);
    m_scrollBar->setPageStep(page);
    m_scrollBar->setRange(0, most);
    m_scrollBar->setValue(qRound(m_canvas->scroll()));
    m_scrollBar->setVisible(most > 0);
}

void TimelineView::setArticles(const ArticleModel *articles)
{
    m_canvas->setArticles(articles);
}

void TimelineView::setReducedMotion(bool reduced)
{
    m_navigator->setReducedMotion(reduced);
}

GroupBy TimelineView::lanesBy() const
{
    return m_canvas->lanesBy();
}

void TimelineView::setLanesBy(GroupBy by)
{
    if (by == lanesBy())
        return;
    m_canvas->setLanesBy(by);
    Q_EMIT lanesByChanged(by);
}

bool TimelineView::canGoBack() const
{
    return m_navigator->canGoBack();
}

bool TimelineView::canGoForward() const
{
    return m_navigator->canGoForward();
}

QByteArray TimelineView::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << StateVersion << quint8(lanesBy()) << m_state->visibleRange().begin
           << m_state->visibleRange().end << m_navigator->follows();
    const TimelineCanvas::Arrangements &lanes = m_canvas->arrangements();
    stream << quint8(lanes.size());
    for (auto one = lanes.begin(); one != lanes.end(); ++one)
        stream << quint8(one.key()) << one->order << one->folded;
    return state;
}

bool TimelineView::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    quint32 version = 0;
    quint8 by = 0;
    ViewState::Range range;
    bool follows = true;
    stream >> version >> by >> range.begin >> range.end >> follows;
    TimelineCanvas::Arrangements lanes;
    quint8 count = 0;
    stream >> count;
    for (int i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        quint8 group = 0;
        LaneArrangement one;
        stream >> group >> one.order >> one.folded;
        lanes[GroupBy(group)] = one;
    }
    if (stream.status() != QDataStream::Ok || version != StateVersion || by > quint8(GroupBy::Tag) ||
        !(range.begin < range.end))
        return false;
    m_canvas->setArrangements(lanes);
    setLanesBy(GroupBy(by));
    if (!follows)
        m_navigator->moveTo(range.begin, range.end);
    m_navigator->setFollows(follows);
    return true;
}

void TimelineView::foldLanes()
{
    m_canvas->setAllFolded(true);
}

void TimelineView::unfoldLanes()
{
    m_canvas->setAllFolded(false);
}

void TimelineView::resetLaneOrder()
{
    m_canvas->resetLaneOrder();
}

TimelinePictureOptions TimelineView::pictureOptions() const
{
    TimelinePictureOptions options;
    options.width = m_canvas->width();
    options.lanesBy = lanesBy();
    options.names = m_canvas->groupNames();
    options.lanes = m_canvas->arrangement();
    options.range = std::pair(m_state->visibleRange().begin, m_state->visibleRange().end);
    options.palette = Theme::of(palette()).colours();
    options.calendar = m_canvas->calendar();
    options.measure = textMeasureOf(font());
    options.fontFamily = font().family();
    return options;
}

QSize TimelineView::sizeHint() const
{
    return {900, 520};
}

QSize TimelineView::minimumSizeHint() const
{
    return {320, 200};
}

void TimelineView::zoomIn()
{
    m_canvas->zoomBy(ButtonZoom);
}

void TimelineView::zoomOut()
{
    m_canvas->zoomBy(1 / ButtonZoom);
}

void TimelineView::fitAll()
{
    m_navigator->fitAll();
}

void TimelineView::fitSelection()
{
    m_canvas->fitEvent(m_state->selectedEvent());
}

void TimelineView::goBack()
{
    m_navigator->goBack();
}

void TimelineView::goForward()
{
    m_navigator->goForward();
}

void TimelineView::goToBegin()
{
    m_canvas->showEnd(false);
}

void TimelineView::goToEnd()
{
    m_canvas->showEnd(true);
}

void TimelineView::selectNextHit()
{
    m_canvas->selectHit(1);
}

void TimelineView::selectPreviousHit()
{
    m_canvas->selectHit(-1);
}

void TimelineView::selectNext()
{
    m_canvas->selectBy(1);
}

void TimelineView::selectPrevious()
{
    m_canvas->selectBy(-1);
}

} // namespace dateline
