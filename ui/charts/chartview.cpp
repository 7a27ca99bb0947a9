// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"
#include <cmath>
#include <QBarSet>
#include <QCategoryAxis>
#include <QGraphicsLayout>
#include <QGraphicsRectItem>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QMouseEvent>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

namespace dateline {

namespace {

/// Fewer categories than this leave room, so that bars keep a modest width.
constexpr double leastColumns = 14;
constexpr double leastRows = 10;

QFont smaller(QFont font, double by)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(8, int(std::lround(font.pixelSize() * by))));
    else
        font.setPointSizeF(font.pointSizeF() * by);
    return font;
}

void applyTheme(QAbstractAxis *axis, const Theme &theme, const QFont &font)
{
    axis->setLabelsFont(font);
    axis->setLabelsColor(theme.mutedText());
    axis->setGridLineColor(theme.line());
    axis->setLinePenColor(theme.strongLine());
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QChartView(parent)
    , m_mark(new QGraphicsRectItem)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    m_mark->setZValue(100);
    m_mark->setBrush(Qt::NoBrush);
    m_mark->hide();
    scene()->addItem(m_mark);
}

void ChartView::setStackedChart(const StackedChart &stacked, const Theme &theme)
{
    m_stacked = stacked;
    m_pointed = {};
    m_current = m_current < m_stacked.categories.size() ? m_current : -1;
    auto *chart = new QChart;
    chart->setBackgroundBrush(theme.base());
    chart->setBackgroundRoundness(0);
    chart->setMargins({4, 0, 8, 4});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    setBackgroundBrush(theme.base());
    addSeries(chart, theme);
    chart->legend()->hide(); // it would cut the names: there is one of its own beside
    QChart *old = this->chart();
    setChart(chart);
    delete old;
    m_markColour = theme.accent();
    showMark();
}

void ChartView::addSeries(QChart *chart, const Theme &theme)
{
    QAbstractBarSeries *series = nullptr;
    if (m_stacked.bars == Qt::Vertical)
        series = new QStackedBarSeries(chart);
    else
        series = new QHorizontalStackedBarSeries(chart);
    for (const StackedChart::Part &part : m_stacked.parts) {
        auto *set = new QBarSet(part.name, series);
        for (const int count : part.counts)
            set->append(count);
        set->setColor(QColor::fromRgba(part.colour));
        set->setBorderColor(theme.base());
        series->append(set);
    }
    series->setBarWidth(m_stacked.bars == Qt::Vertical ? 0.86 : 0.7);
    chart->addSeries(series);
    addAxes(chart, series, theme);
}

void ChartView::addAxes(QChart *chart, QAbstractSeries *series, const Theme &theme)
{
    const bool vertical = m_stacked.bars == Qt::Vertical;
    const double count = double(m_stacked.categories.size());
    m_slots = std::max(count, vertical ? leastColumns : leastRows);
    m_offset = vertical ? (m_slots - count) / 2 : 0;
    auto *categories = new QCategoryAxis(chart);
    categories->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    categories->setRange(-0.5 - m_offset, m_slots - 0.5 - m_offset);
    categories->setStartValue(-0.5 - m_offset);
    categories->setGridLineVisible(false);
    categories->setReverse(!vertical);
    categories->setTruncateLabels(false);
    for (int i = 0; i < m_stacked.ticks.size(); ++i)
        if (!m_stacked.ticks[i].isEmpty())
            // Labels of an axis must differ; what differs does not show.
            categories->append(m_stacked.ticks[i] + QString(i, QChar(0x200B)), i);

    auto *counts = new QValueAxis(chart);
    const int step = gridStep(std::max(1, m_stacked.highest()));
    m_highest = std::ceil(std::max(1, m_stacked.highest()) / double(step)) * step;
    counts->setRange(0, m_highest);
    counts->setTickType(QValueAxis::TicksDynamic);
    counts->setTickAnchor(0);
    counts->setTickInterval(step);
    counts->setLabelFormat(QStringLiteral("%d"));
    counts->setLineVisible(false);

    applyTheme(categories, theme, vertical ? smaller(font(), 0.92) : font());
    applyTheme(counts, theme, smaller(font(), 0.92));
    if (!vertical)
        categories->setLabelsColor(theme.text());
    chart->addAxis(categories, vertical ? Qt::AlignBottom : Qt::AlignLeft);
    chart->addAxis(counts, vertical ? Qt::AlignLeft : Qt::AlignBottom);
    series->attachAxis(categories);
    series->attachAxis(counts);
}

ChartView::Place ChartView::placeAt(QPointF position) const
{
    const QRectF plot = chart()->plotArea();
    if (!plot.contains(position))
        return {};
    const bool vertical = m_stacked.bars == Qt::Vertical;
    const double along =
        vertical ? (position.x() - plot.left()) / plot.width() : (position.y() - plot.top()) / plot.height();
    const int category = int(std::floor(along * m_slots - m_offset));
    if (category < 0 || category >= m_stacked.categories.size())
        return {};
    const double up = vertical ? (plot.bottom() - position.y()) / plot.height()
                               : (position.x() - plot.left()) / plot.width();
    return {category, m_stacked.partAt(category, up * m_highest)};
}

QRectF ChartView::areaOf(int category) const
{
    const QRectF plot = chart()->plotArea();
    const double from = (category + m_offset) / m_slots;
    if (m_stacked.bars == Qt::Vertical)
        return {plot.left() + from * plot.width(), plot.top(), plot.width() / m_slots, plot.height()};
    return {plot.left(), plot.top() + from * plot.height(), plot.width(), plot.height() / m_slots};
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const Place place = placeAt(event->position());
    setCursor(place.category >= 0 && m_stacked.total(place.category) > 0 ? Qt::PointingHandCursor
                                                                         : Qt::ArrowCursor);
    if (place == m_pointed)
        return;
    m_pointed = place;
    if (place.category >= 0)
        QToolTip::showText(event->globalPosition().toPoint(), m_stacked.words(place.category, place.part),
                           this);
    else
        QToolTip::hideText();
    Q_EMIT pointedAt(place.category, place.part);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const Place place = placeAt(event->position());
    if (event->button() == Qt::LeftButton && place.category >= 0 && m_stacked.total(place.category) > 0)
        Q_EMIT chosen(place.category, place.part);
}

void ChartView::leaveEvent(QEvent *event)
{
    m_pointed = {};
    Q_EMIT pointedAt(-1, -1);
    QChartView::leaveEvent(event);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_stacked.categories.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return moveTo(m_current < 0 ? last : m_current - 1);
    case Qt::Key_Right:
    case Qt::Key_Down:
        return moveTo(m_current + 1);
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0 && m_stacked.total(m_current) > 0)
            Q_EMIT chosen(m_current, -1);
        return;
    default:
        QChartView::keyPressEvent(event);
    }
}

void ChartView::moveTo(int category)
{
    if (m_stacked.categories.isEmpty())
        return;
    m_current = std::clamp(category, 0, int(m_stacked.categories.size()) - 1);
    showMark();
    Q_EMIT pointedAt(m_current, -1);
}

void ChartView::showMark()
{
    m_mark->setVisible(hasFocus() && m_current >= 0);
    if (m_current < 0)
        return;
    m_mark->setPen(QPen(m_markColour, 2));
    m_mark->setRect(areaOf(m_current).adjusted(1, 1, -1, -1));
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    showMark();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    showMark();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    showMark();
    Q_EMIT resized();
}

} // namespace dateline
