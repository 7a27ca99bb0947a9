// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/chartdata.h"
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedLayout;
class QTabBar;
class QTimer;

namespace dateline {

class ChartLegend;
class ChartView;

/// The charts page: one chart at a time of the events that pass the filter. It counts again only while it is
/// visible. A click (or Enter) on a column shows its days on the timeline, one on a bar filters by it.
class ChartsPage : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the page; \a articles may be null.
    ChartsPage(EventList *events, ViewState *view, const ArticleModel *articles, QWidget *parent = nullptr);
    ~ChartsPage() override;

    const ChartRequest &request() const { return m_request; }
    const ChartData &data() const { return m_data; }
    /// What is shown, as a vector picture in the colours of \a palette: for exports. A chart of counts is as
    /// high as its bars need, whatever \a size.
    Picture picture(const Palette &palette, QSizeF size = {960, 480}) const;

public Q_SLOTS:
    void setRequest(const dateline::ChartRequest &request);

Q_SIGNALS:
    void requestChanged(const dateline::ChartRequest &request);
    /// The export button was pressed.
    void exportRequested();
    /// A column was chosen: the visible range is set to its days.
    void rangeChosen();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeControls();
    void scheduleUpdate();
    void updateChart();
    void readControls();
    void showRequest();
    void readOut(int category, int part);
    void choose(int category, int part);
    QString emptyText() const;

    EventList *m_events;
    ViewState *m_view;
    const ArticleModel *m_articles;
    ChartRequest m_request;
    ChartData m_data;
    QTimer *m_delay;
    QTabBar *m_kinds;
    QComboBox *m_bins;
    QComboBox *m_split;
    QComboBox *m_range;
    QLabel *m_title;
    QLabel *m_readout;
    QLabel *m_empty;
    QPushButton *m_export;
    ChartLegend *m_legend;
    ChartView *m_chart;
    QStackedLayout *m_pages = nullptr;
    bool m_stale = true;
};

} // namespace dateline
