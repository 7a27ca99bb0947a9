// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/canvas.h"
#include "ui/models/theme.h"
#include "ui/timeline/accessible.h"
#include "ui/timeline/calendarlocale.h"
#include <cmath>
#include <QEvent>
#include <QPainter>

namespace dateline {

namespace {

constexpr double HeaderWidth = 112;
constexpr double NarrowHeaderWidth = 98;
constexpr int NarrowWidth = 520; ///< of the canvas

} // namespace

TimelineCanvas::TimelineCanvas(ShownEvents *events, ViewState *state, Navigator *navigator, QWidget *parent)
    : QWidget(parent)
    , m_events(events)
    , m_state(state)
    , m_navigator(navigator)
    , m_calendar(calendarNamesOf(locale()))
    , m_build(events)
{
    // Before anything asks for the canvas' interface, which is kept from then on.
    installTimelineAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Timeline"));
    grabGesture(Qt::PinchGesture);
    connect(events, &ShownEvents::changed, this, &TimelineCanvas::onChanged);
    connect(events, &ShownEvents::shownChanged, this, &TimelineCanvas::onShownChanged);
    connect(events, &ShownEvents::litChanged, this, &TimelineCanvas::updateLit);
    connect(&m_build, &LaneBuild::made, this, &TimelineCanvas::onLanesMade);
    connect(&m_build, &LaneBuild::advanced, this, qOverload<>(&QWidget::update));
    connect(state, &ViewState::visibleRangeChanged, this, &TimelineCanvas::invalidateScene);
    connect(state, &ViewState::selectedEventChanged, this, [this](EventId id) {
        m_selected = positionOf(id);
        invalidateScene();
        ensureVisible(id);
        announce();
    });
    connect(state, &ViewState::hoveredEventChanged, this, [this](EventId id) {
        m_hovered = positionOf(id);
        update();
    });
    rebuild();
}

TimelineCanvas::~TimelineCanvas() = default;

void TimelineCanvas::updateLit()
{
    m_lit.reset();
    m_litLanes = EventIndex();
    if (m_events->isLighting()) {
        m_lit = laneOfEvents(m_events->all(), m_events->lit());
        m_litLanes = EventIndex(m_events->all(), m_events->lit(), m_index.by(), groupNames());
    }
    invalidateScene();
    Q_EMIT litChanged();
}

void TimelineCanvas::relayout()
{
    m_geometry = laneGeometry(m_index, visibleHeight(), arrangement());
    setScroll(m_scroll);
    invalidateScene();
    Q_EMIT lanesHeightChanged();
}

void TimelineCanvas::invalidateScene()
{
    m_sceneIsStale = true;
    update();
}

ScenePainter &TimelineCanvas::painter()
{
    if (!m_painter) {
        m_painter = std::make_unique<ScenePainter>(font(), Theme::of(palette()), devicePixelRatioF());
        m_labels = std::make_unique<LabelBook>(m_painter->measure(), LabelTextSize);
        m_sceneIsStale = true;
    }
    return *m_painter;
}

/// For all lanes, also those scrolled out of sight.
SceneOptions TimelineCanvas::sceneOptions() const
{
    SceneOptions options;
    options.selected = m_selected;
    options.lit = m_lit ? &*m_lit : nullptr;
    options.litLanes = m_lit ? &m_litLanes : nullptr;
    options.shared = m_partner && m_marksShared ? &m_shared : nullptr;
    return options;
}

const Scene &TimelineCanvas::scene()
{
    painter();
    // Nothing is laid out of an index that is about to be replaced.
    if (m_rebuildIsDue)
        rebuild();
    if (m_sceneIsStale) {
        const TimeScale scale = m_navigator->scale();
        m_labels->trim();
        SceneOptions options = sceneOptions();
        options.top = m_scroll;
        options.bottom = m_scroll + visibleHeight();
        m_scene = layoutScene(m_index, m_geometry, scale, *m_labels, options);
        m_axis = axisOf(scale, m_calendar);
        m_hoveredMarker = -1;
        m_sceneIsStale = false;
    }
    return m_scene;
}

double TimelineCanvas::headerWidth() const
{
    return width() < NarrowWidth ? NarrowHeaderWidth : HeaderWidth;
}

double TimelineCanvas::plotWidth() const
{
    return std::max(width() - headerWidth(), 50.0);
}

double TimelineCanvas::visibleHeight() const
{
    return std::max(height() - rulerHeight(), 0.0);
}

void TimelineCanvas::setScroll(double scroll)
{
    const double most = std::max(m_geometry.height - visibleHeight(), 0.0);
    const double within = std::clamp(std::round(scroll), 0.0, most);
    if (within == m_scroll)
        return;
    m_scroll = within;
    invalidateScene();
    Q_EMIT scrolled(m_scroll);
}

void TimelineCanvas::paintEvent(QPaintEvent *)
{
    QPainter target(this);
    const Scene &now = scene();
    const bool hasAxis = m_partner && m_navigator->hasContent() && !m_partner->m_index.isEmpty();
    if (m_index.isEmpty() && !hasAxis) {
        target.fillRect(rect(), Theme::of(palette()).base());
        paintEmpty(target);
        paintBuild(target);
        return;
    }
    Frame frame;
    frame.index = &m_index;
    frame.geometry = &m_geometry;
    frame.scene = &now;
    frame.axis = &m_axis;
    frame.lanesBy = m_index.by();
    frame.size = size();
    frame.headerWidth = headerWidth();
    frame.rulerHeight = rulerHeight();
    frame.scroll = m_scroll;
    frame.selected = m_selected;
    frame.hovered = m_hovered;
    frame.hoveredMarker = m_hoveredMarker;
    painter().paint(target, frame);
    if (m_index.isEmpty())
        paintEmpty(target);
    if (band().isActive())
        paintBand(target);
    paintBuild(target);
    if (hasFocus() && m_focusByKey && (m_selected == NoEvent || m_partner)) {
        target.setPen(QPen(Theme::of(palette()).accent(), 1));
        target.drawRect(QRectF(0.5, 0.5, width() - 1, height() - 1));
    }
}

void TimelineCanvas::paintBand(QPainter &target)
{
    const DayInterval days = band().days();
    band().paint(target, QRectF(headerWidth(), rulerHeight(), plotWidth(), visibleHeight()),
                 m_navigator->scale(), bandText(days, m_index.countOverlapping(days)), Theme::of(palette()));
}

void TimelineCanvas::paintEmpty(QPainter &target)
{
    target.setPen(Theme::of(palette()).mutedText());
    const int left = m_partner ? int(headerWidth()) : 0;
    target.drawText(rect().adjusted(left + 24, int(m_partner ? rulerHeight() : 0) + 8, -24, -8),
                    Qt::AlignCenter | Qt::TextWordWrap, whyEmpty());
}

QString TimelineCanvas::whyEmpty() const
{
    if (m_events->all().empty())
        return tr("No events yet.");
    if (isBuilding())
        return tr("The lanes are being made…");
    const auto shown = qsizetype(m_events->shown().size());
    if (m_filterWords.isEmpty())
        return shown == 0 ? tr("No event passes the filter.") : tr("No event has a date.");
    if (shown == 0)
        return tr("No event passes the filter: %1").arg(m_filterWords);
    return shown == 1
               ? tr("One event passes the filter, but it has no date: %1").arg(m_filterWords)
               : tr("%1 events pass the filter, but none has a date: %2").arg(shown).arg(m_filterWords);
}

void TimelineCanvas::resizeEvent(QResizeEvent *)
{
    if (m_half == Half::Upper)
        m_navigator->setWidth(plotWidth());
    relayout();
}

void TimelineCanvas::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        m_scene = Scene(); // its labels go with the label book
        m_painter.reset();
        invalidateScene();
        break;
    case QEvent::LocaleChange:
    case QEvent::LanguageChange:
        m_calendar = calendarNamesOf(locale());
        scheduleRebuild();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

QPointF TimelineCanvas::toScene(QPointF position) const
{
    return position - QPointF(headerWidth(), rulerHeight() - m_scroll);
}

QRect TimelineCanvas::itemRect(const SceneItem &item) const
{
    return item.rect.translated(headerWidth(), rulerHeight() - m_scroll)
        .toAlignedRect()
        .adjusted(-2, -2, 2, 2);
}

const SceneItem *TimelineCanvas::itemAt(QPoint position)
{
    const QPointF at = toScene(position);
    return at.x() < 0 || position.y() < rulerHeight() ? nullptr : scene().itemAt(at);
}

QRect TimelineCanvas::rectOf(EventId id)
{
    const SceneItem *item = scene().itemOf(positionOf(id));
    return item ? itemRect(*item) : QRect();
}

quint32 TimelineCanvas::positionOf(EventId id) const
{
    const EventSummary *event = id.isValid() ? m_events->find(id) : nullptr;
    return event ? quint32(event - m_events->all().data()) : NoEvent;
}

void TimelineCanvas::selectPosition(quint32 position)
{
    m_state->selectEvent(position == NoEvent ? EventId() : m_events->all()[position].id);
}

void TimelineCanvas::ensureVisible(EventId id)
{
    const quint32 position = positionOf(id);
    if (position == NoEvent || m_rebuildIsDue)
        return;
    // Where a movement leads counts: the other half may have begun one.
    const auto item = glyphOfEvent(m_index, m_geometry, m_navigator->target(), position);
    if (!item)
        return;
    const LaneGeometry::Band &band = m_geometry.bands[size_t(item->lane)];
    if (band.top < m_scroll)
        setScroll(band.top);
    else if (band.bottom() > m_scroll + visibleHeight())
        setScroll(band.bottom() - visibleHeight());
    if (item->rect.right() < DotSize || item->rect.left() > plotWidth() - DotSize)
        m_navigator->panBy(item->rect.center().x() - plotWidth() / 2, true);
}

void TimelineCanvas::fitEvent(EventId id)
{
    const quint32 position = positionOf(id);
    if (position == NoEvent || !m_events->all()[position].dated)
        return;
    const EventSummary &event = m_events->all()[position];
    const double begin = entryBegin(event);
    const double end = event.days.hasEnd() ? double(event.days.end.time_since_epoch().count()) : begin + 1;
    // A day among its month, a month among its quarter: the event with its surroundings.
    const double around = std::max((end - begin) * 0.75, 15.0);
    m_navigator->show(begin - around, end + around);
    m_state->selectEvent(id);
}

} // namespace dateline
