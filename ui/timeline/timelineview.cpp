// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"
#include "ui/models/comparedevents.h"
#include "ui/models/fontmeasure.h"
#include "ui/models/theme.h"
#include "ui/timeline/canvas.h"
#include "ui/timeline/overviewstrip.h"
#include <QGridLayout>
#include <QIODevice>
#include <QScrollBar>
#include <QTimer>

namespace dateline {

namespace {

constexpr double ButtonZoom = 1.6;
constexpr quint32 StateVersion = 3;
constexpr quint32 VersionWithoutShare = 2;

void fitScrollBar(const TimelineCanvas *canvas, QScrollBar *scrollBar)
{
    const int page = int(canvas->visibleHeight());
    const int most = std::max(0, qRound(canvas->lanesHeight()) - page);
    scrollBar->setPageStep(page);
    scrollBar->setRange(0, most);
    scrollBar->setValue(qRound(canvas->scroll()));
    scrollBar->setVisible(most > 0);
}

} // namespace

TimelineView::TimelineView(EventList *events, ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_navigator(new Navigator(state, this))
    , m_canvas(new TimelineCanvas(events, state, m_navigator, this))
    , m_overview(new OverviewStrip(state, m_navigator, this))
    , m_scrollBar(new QScrollBar(Qt::Vertical, this))
    , m_grid(new QGridLayout(this))
    , m_compared(new ComparedEvents(events, this))
    , m_sharedDelay(new QTimer(this))
    , m_events(events)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    m_grid->addWidget(m_canvas, UpperRow, 0);
    m_grid->addWidget(m_scrollBar, UpperRow, 1);
    m_grid->addWidget(m_overview, OverviewRow, 0, 1, 2);
    m_grid->setRowStretch(UpperRow, 1);
    m_grid->setColumnStretch(0, 1);
    setFocusProxy(m_canvas);
    connectAll();
    updateFromCanvas();
}

TimelineView::~TimelineView() = default;

void TimelineView::connectAll()
{
    connectCanvas(m_canvas, m_scrollBar);
    connect(m_navigator, &Navigator::historyChanged, this, &TimelineView::historyChanged);
    m_sharedDelay->setSingleShot(true);
    m_sharedDelay->setInterval(0);
    connect(m_sharedDelay, &QTimer::timeout, this, &TimelineView::updateShared);
    connect(m_state, &ViewState::comparisonChanged, this, &TimelineView::compare);
    compare(m_state->comparison());
}

void TimelineView::connectCanvas(TimelineCanvas *canvas, QScrollBar *scrollBar)
{
    scrollBar->setSingleStep(20);
    connect(canvas, &TimelineCanvas::contentChanged, this, &TimelineView::updateFromCanvas);
    connect(canvas, &TimelineCanvas::lanesHeightChanged, this, &TimelineView::updateFromCanvas);
    connect(canvas, &TimelineCanvas::lanesGivenUp, this,
            [this, canvas] { setLanesBy(canvas->index().by()); });
    connect(canvas, &TimelineCanvas::litChanged, m_overview, &OverviewStrip::redraw);
    connect(canvas, &TimelineCanvas::scrolled, scrollBar,
            [scrollBar](double scroll) { scrollBar->setValue(qRound(scroll)); });
    connect(scrollBar, &QScrollBar::valueChanged, canvas, [canvas](int value) { canvas->setScroll(value); });
}

void TimelineView::updateFromCanvas()
{
    const bool comparing = m_compared->isOn();
    m_overview->setUpper({&m_canvas->index(), &m_canvas->litIndex()});
    m_overview->setLower(comparing ? OverviewStrip::Events{&m_lower->index(), &m_lower->litIndex()}
                                   : OverviewStrip::Events());
    m_overview->setLeftMargin(m_canvas->headerWidth());
    fitScrollBar(m_canvas, m_scrollBar);
    if (comparing)
        fitScrollBar(m_lower, m_lowerScrollBar);
}

void TimelineView::setArticles(const ArticleModel *articles)
{
    m_articles = articles;
    m_canvas->setArticles(articles);
    if (m_lower)
        m_lower->setArticles(articles);
}

void TimelineView::setReducedMotion(bool reduced)
{
    m_navigator->setReducedMotion(reduced);
}

GroupBy TimelineView::lanesBy() const
{
    return m_canvas->lanesBy();
}

const QMap<GroupBy, LaneArrangement> &TimelineView::arrangements() const
{
    return m_canvas->arrangements();
}

void TimelineView::setLanesBy(GroupBy by)
{
    if (by == lanesBy())
        return;
    m_canvas->setLanesBy(by);
    if (m_lower)
        m_lower->setLanesBy(by);
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
    stream << m_upperShare;
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
    double share = 0.5;
    if (version != VersionWithoutShare)
        stream >> share;
    const bool known = version == StateVersion || version == VersionWithoutShare;
    if (stream.status() != QDataStream::Ok || !known || by > quint8(GroupBy::Source) ||
        !(range.begin < range.end))
        return false;
    m_canvas->setArrangements(lanes);
    setLanesBy(GroupBy(by));
    if (!follows)
        m_navigator->moveTo(range.begin, range.end);
    m_navigator->setFollows(follows);
    setUpperShare(share);
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
    options.lanes = m_canvas->arrangements().value(lanesBy());
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
