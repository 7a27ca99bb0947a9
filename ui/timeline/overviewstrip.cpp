// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/overviewstrip.h"
#include "app/layout/scene.h"
#include "ui/models/theme.h"
#include <algorithm>
#include <cmath>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

namespace dateline {

namespace {

constexpr double GripWidth = 6;
constexpr double BarPitch = 4;
constexpr double Margin = 5;      ///< above and below the bars
constexpr double LeastWindow = 8; ///< pixels, so that it can be seen and held
constexpr double OverviewMargin = 0.02;

float largest(const std::vector<float> &values)
{
    return values.empty() ? 0 : *std::max_element(values.begin(), values.end());
}

} // namespace

OverviewStrip::OverviewStrip(ViewState *state, Navigator *navigator, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_navigator(navigator)
{
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Overview of the timeline"));
    connect(state, &ViewState::visibleRangeChanged, this, qOverload<>(&QWidget::update));
}

void OverviewStrip::setUpper(const Events &events)
{
    m_upper = events;
    redraw();
}

void OverviewStrip::setLower(const Events &events)
{
    m_lower = events;
    redraw();
}

void OverviewStrip::redraw()
{
    m_density = QImage();
    update();
}

void OverviewStrip::setLeftMargin(double margin)
{
    m_leftMargin = margin;
    m_density = QImage();
    update();
}

/// All events with a little margin, over the width right of the lane headers.
TimeScale OverviewStrip::strip() const
{
    const auto [begin, end] = m_navigator->content();
    const auto [first, last] = TimeScale::withMargin(begin, end, OverviewMargin, 7);
    return TimeScale(first, last, std::max(width() - m_leftMargin, 1.0));
}

QRectF OverviewStrip::window() const
{
    const TimeScale scale = strip();
    double left = scale.xOf(m_state->visibleRange().begin);
    double right = scale.xOf(m_state->visibleRange().end);
    if (right - left < LeastWindow) {
        const double middle = (left + right) / 2;
        left = middle - LeastWindow / 2;
        right = middle + LeastWindow / 2;
    }
    left = std::max(left, 0.0);
    right = std::min(right, scale.width());
    return QRectF(m_leftMargin + left, 1.5, std::max(right - left, 0.0), height() - 3).adjusted(1, 0, -1, 0);
}

QImage OverviewStrip::drawDensity() const
{
    const Theme &theme = Theme::of(palette());
    const double ratio = devicePixelRatioF();
    QImage image(size() * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    if (isEmpty())
        return image;
    const int columns = int(strip().width() / BarPitch);
    const auto upper = densityOf(m_upper.all, columns);
    const auto lower = densityOf(m_lower.all, columns);
    const float most = std::max(largest(upper), largest(lower));
    const bool isDouble = m_lower.all;
    const double full = isDouble ? height() / 2.0 - Margin + 1 : height() - 2 * Margin;
    const double base = isDouble ? std::round(height() / 2.0) : height() - Margin;
    QPainter painter(&image);
    const auto drawBars = [&](const std::vector<float> &density, bool up, Rgba colour) {
        for (size_t i = 0; i < density.size(); ++i) {
            if (density[i] <= 0 || most <= 0)
                continue;
            // Even a little of a widely spread event leaves a trace.
            const double bar = std::max(1.0, std::round(full * std::sqrt(density[i] / most)));
            painter.fillRect(
                QRectF(m_leftMargin + double(i) * BarPitch, up ? base - bar : base + 1, BarPitch - 1, bar),
                QColor::fromRgba(colour));
        }
    };
    const Palette &colours = theme.colours();
    drawBars(upper, true, colours.density);
    drawBars(lower, false, colours.density);
    drawBars(densityOf(m_upper.lit, columns), true, colours.search);
    drawBars(densityOf(m_lower.lit, columns), false, colours.search);
    if (isDouble)
        painter.fillRect(QRectF(m_leftMargin, base, strip().width(), 1), theme.strongLine());
    return image;
}

std::vector<float> OverviewStrip::densityOf(const EventIndex *index, int columns) const
{
    const TimeScale scale = strip();
    return index && !index->isEmpty()
               ? overviewDensity(*index, scale.begin(), scale.dayAt(columns * BarPitch), columns)
               : std::vector<float>();
}

bool OverviewStrip::isEmpty() const
{
    return (!m_upper.all || m_upper.all->isEmpty()) && (!m_lower.all || m_lower.all->isEmpty());
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.base());
    painter.fillRect(QRectF(0, 0, m_leftMargin, height()), theme.panel());
    painter.fillRect(QRectF(0, 0, width(), 1), theme.strongLine());
    if (!m_navigator->hasContent() || isEmpty())
        return;
    if (m_density.isNull())
        m_density = drawDensity();
    painter.drawImage(QPointF(0, 0), m_density);
    const QRectF seen = window();
    QColor fill = theme.accent();
    fill.setAlphaF(theme.isDark() ? 0.20f : 0.13f);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(QPen(theme.accent(), 1.5));
    painter.drawRoundedRect(seen, 4, 4);
    painter.setPen(QPen(theme.accent(), 2, Qt::SolidLine, Qt::RoundCap));
    if (seen.width() > 24)
        for (double x : {seen.left() + 4, seen.right() - 4})
            painter.drawLine(QPointF(x, seen.center().y() - 5), QPointF(x, seen.center().y() + 5));
}

void OverviewStrip::resizeEvent(QResizeEvent *)
{
    m_density = QImage();
}

void OverviewStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_density = QImage();
    QWidget::changeEvent(event);
}

OverviewStrip::Grip OverviewStrip::gripAt(double x) const
{
    const QRectF seen = window();
    const bool coversAll = seen.width() >= width() - m_leftMargin - 4;
    if (std::abs(x - seen.left()) <= GripWidth)
        return Grip::Left;
    if (std::abs(x - seen.right()) <= GripWidth)
        return Grip::Right;
    return seen.left() < x && x < seen.right() && !coversAll ? Grip::Window : Grip::Brush;
}

void OverviewStrip::updateCursor(double x)
{
    switch (gripAt(x)) {
    case Grip::Left:
    case Grip::Right:
        setCursor(Qt::SizeHorCursor);
        break;
    case Grip::Window:
        setCursor(Qt::OpenHandCursor);
        break;
    default:
        setCursor(Qt::CrossCursor);
        break;
    }
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_navigator->hasContent())
        return;
    const double x = event->position().x();
    m_grip = gripAt(x);
    m_pressDay = strip().dayAt(x - m_leftMargin);
    m_pressRange = m_state->visibleRange();
    m_navigator->beginMove();
    if (m_grip == Grip::Window)
        setCursor(Qt::ClosedHandCursor);
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (m_grip == Grip::None)
        updateCursor(event->position().x());
    else
        apply(event->position().x());
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_grip == Grip::Brush && m_state->visibleRange() == m_pressRange) {
        // A click beside the window: the window comes there.
        const double half = (m_pressRange.end - m_pressRange.begin) / 2;
        m_navigator->show(m_pressDay - half, m_pressDay + half, 0);
    }
    m_grip = Grip::None;
    updateCursor(event->position().x());
}

void OverviewStrip::mouseDoubleClickEvent(QMouseEvent *)
{
    m_navigator->fitAll();
}

void OverviewStrip::wheelEvent(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / 120.0;
    const ViewState::Range range = m_state->visibleRange();
    const double day = strip().dayAt(event->position().x() - m_leftMargin);
    const TimeScale scale = m_navigator->scale();
    const double x = day >= range.begin && day <= range.end ? scale.xOf(day) : scale.width() / 2;
    m_navigator->zoomAbout(x, std::pow(1.25, notches));
    event->accept();
}

void OverviewStrip::apply(double x)
{
    const TimeScale scale = strip();
    const double day = scale.dayAt(x - m_leftMargin);
    const double least = 2 * scale.daysPerPixel();
    switch (m_grip) {
    case Grip::Left:
        m_navigator->moveTo(std::min(day, m_pressRange.end - least), m_pressRange.end);
        break;
    case Grip::Right:
        m_navigator->moveTo(m_pressRange.begin, std::max(day, m_pressRange.begin + least));
        break;
    case Grip::Window:
        m_navigator->moveTo(m_pressRange.begin + day - m_pressDay, m_pressRange.end + day - m_pressDay);
        break;
    case Grip::Brush:
        if (std::abs(day - m_pressDay) > 3 * scale.daysPerPixel())
            m_navigator->moveTo(std::min(day, m_pressDay), std::max(day, m_pressDay));
        break;
    case Grip::None:
        break;
    }
}

} // namespace dateline
