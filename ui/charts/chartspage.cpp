// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartspage.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/chartview.h"
#include "ui/models/articlemodel.h"
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QFontMetricsF>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTabBar>
#include <QTimer>

namespace dateline {

namespace {

constexpr int updateDelay = 40; ///< milliseconds; several changes in a row give one chart
constexpr double tickRoom = 56; ///< pixels that a tick label takes

QComboBox *comboBox(QWidget *parent, const QString &name)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

void select(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

ChartsPage::ChartsPage(EventList *events, ViewState *view, const ArticleModel *articles, QWidget *parent)
    : QWidget(parent)
    , m_events(events)
    , m_view(view)
    , m_articles(articles)
    , m_delay(new QTimer(this))
    , m_kinds(new QTabBar(this))
    , m_bins(comboBox(this, tr("Width of a column")))
    , m_split(comboBox(this, tr("Split by")))
    , m_range(comboBox(this, tr("Which events")))
    , m_title(new QLabel(this))
    , m_readout(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_export(new QPushButton(tr("Export chart…"), this))
    , m_legend(new ChartLegend(this))
    , m_chart(new ChartView(this))
{
    makeControls();
    showRequest();
    m_delay->setSingleShot(true);
    m_delay->setInterval(updateDelay);
    connect(m_delay, &QTimer::timeout, this, &ChartsPage::updateChart);
    connect(events, &EventList::changed, this, &ChartsPage::scheduleUpdate);
    connect(events, &EventList::shownChanged, this, &ChartsPage::scheduleUpdate);
    if (articles)
        connect(articles, &ArticleModel::groupsChanged, this, &ChartsPage::scheduleUpdate);
    connect(view, &ViewState::visibleRangeChanged, this, [this] {
        if (m_request.followsTimeline)
            scheduleUpdate();
    });
    connect(m_chart, &ChartView::resized, this, &ChartsPage::scheduleUpdate);
    connect(m_chart, &ChartView::pointedAt, this, &ChartsPage::readOut);
    connect(m_chart, &ChartView::chosen, this, &ChartsPage::choose);
    connect(m_export, &QPushButton::clicked, this, &ChartsPage::exportRequested);
}

ChartsPage::~ChartsPage() = default;

void ChartsPage::makeControls()
{
    for (const QString &name : {tr("Over time"), tr("Types"), tr("People and bodies"), tr("Places"),
                                tr("Articles"), tr("Tags"), tr("Sources")})
        m_kinds->addTab(name);
    m_kinds->setDrawBase(false);
    m_kinds->setExpanding(false);
    m_kinds->setAccessibleName(tr("Chart"));
    m_bins->addItem(tr("Columns: fitting"), -1);
    for (const auto &[precision, name] :
         {std::pair(Precision::Day, tr("Days")), std::pair(Precision::Week, tr("Weeks")),
          std::pair(Precision::Month, tr("Months")), std::pair(Precision::Quarter, tr("Quarters")),
          std::pair(Precision::Year, tr("Years")), std::pair(Precision::Decade, tr("Decades"))})
        m_bins->addItem(name, int(precision));
    for (const auto &[by, name] : groupChoices())
        m_split->addItem(name, int(by));
    m_range->addItem(tr("All filtered events"), false);
    m_range->addItem(tr("Only the visible range"), true);

    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_readout->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_readout->setMinimumWidth(1); // long words must not widen the window
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);

    auto *heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(m_export);
    auto *choices = new QHBoxLayout;
    for (QComboBox *box : {m_bins, m_split, m_range}) {
        choices->addWidget(box);
        connect(box, &QComboBox::activated, this, &ChartsPage::readControls);
    }
    choices->addStretch();
    connect(m_kinds, &QTabBar::currentChanged, this, &ChartsPage::readControls);

    auto *both = new QWidget(this);
    m_pages = new QStackedLayout(both);
    m_pages->addWidget(m_chart);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_kinds);
    column->addLayout(heading);
    column->addLayout(choices);
    column->addWidget(m_legend);
    column->addWidget(both, 1);
    column->addWidget(m_readout);
}

void ChartsPage::setRequest(const ChartRequest &request)
{
    if (request == m_request)
        return;
    m_request = request;
    showRequest();
    scheduleUpdate();
    Q_EMIT requestChanged(m_request);
}

void ChartsPage::readControls()
{
    ChartRequest request;
    request.kind = ChartKind(m_kinds->currentIndex());
    request.splitBy = GroupBy(m_split->currentData().toInt());
    const int bin = m_bins->currentData().toInt();
    if (bin >= 0)
        request.bin = Precision(bin);
    request.followsTimeline = m_range->currentData().toBool();
    setRequest(request);
}

void ChartsPage::showRequest()
{
    const QSignalBlocker block(m_kinds);
    m_kinds->setCurrentIndex(int(m_request.kind));
    select(m_bins, m_request.bin ? int(*m_request.bin) : -1);
    select(m_split, int(m_request.splitBy));
    select(m_range, m_request.followsTimeline);
    for (QComboBox *box : {m_bins, m_split, m_range})
        box->setVisible(m_request.kind == ChartKind::Time);
}

void ChartsPage::scheduleUpdate()
{
    m_stale = true;
    if (isVisible())
        m_delay->start();
}

void ChartsPage::updateChart()
{
    if (!isVisible())
        return; // hidden since
    m_stale = false;
    m_data = chartData(m_request, *m_events, m_view->visibleRange(), m_articles);
    const Theme &theme = Theme::of(palette());
    m_title->setText(m_data.title);
    m_export->setEnabled(!m_data.isEmpty());
    if (m_data.isEmpty()) {
        m_empty->setText(emptyText());
        m_legend->hide();
        m_pages->setCurrentWidget(m_empty);
    } else {
        const StackedChart chart = stackedChart(m_data, theme.colours(), int(m_chart->width() / tickRoom));
        m_legend->setChart(chart);
        m_chart->setStackedChart(chart, theme);
        m_chart->setAccessibleName(m_data.title);
        m_chart->setAccessibleDescription(picture(theme.colours()).description);
        m_pages->setCurrentWidget(m_chart);
    }
    readOut(-1, -1);
}

QString ChartsPage::emptyText() const
{
    if (m_events->all().empty())
        return tr("There are no events yet. Open articles to fill the charts.");
    if (m_events->shown().empty())
        return tr("No event passes the filters. Remove a filter to see more.");
    if (m_request.followsTimeline)
        return tr("No event begins in the range that the timeline shows.");
    return tr("None of the %n event(s) shown can be counted here.", nullptr, int(m_events->shown().size()));
}

void ChartsPage::readOut(int category, int part)
{
    const bool points = category >= 0 && category < m_chart->stacked().categories.size();
    m_readout->setText(points ? m_chart->stacked().words(category, part) : noteText(m_data));
}

void ChartsPage::choose(int category, int part)
{
    Q_UNUSED(part)
    if (m_data.kind == ChartKind::Time) {
        const DayInterval bin = m_data.histogram.bins[size_t(category)];
        const auto number = [](std::chrono::sys_days day) { return double(day.time_since_epoch().count()); };
        const double margin = std::max(1.0, 0.08 * double(bin.days()));
        m_view->setVisibleRange({number(bin.begin) - margin, number(bin.end) + margin});
        Q_EMIT rangeChosen();
        return;
    }
    m_view->setFilter(narrowed(m_view->filter(), m_data.counts, size_t(category)));
}

Picture ChartsPage::picture(const Palette &palette, QSizeF size) const
{
    ChartPictureOptions options;
    options.palette = palette;
    options.width = size.width();
    options.height = size.height();
    if (!m_stale)
        return chartPicture(m_data, options);
    return chartPicture(chartData(m_request, *m_events, m_view->visibleRange(), m_articles), options);
}

void ChartsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        scheduleUpdate();
    QWidget::changeEvent(event);
}

void ChartsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        m_delay->start();
}

} // namespace dateline
