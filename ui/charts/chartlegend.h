// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/legend.h"
#include "ui/charts/stackedchart.h"
#include <QWidget>

namespace dateline {

/// The parts of a chart with their colours, in as many lines as they need: no name is ever cut.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);

    /// Hides itself where \a chart needs none.
    void setChart(const StackedChart &chart);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Legend legend(int width) const;

    std::vector<LegendEntry> m_entries;
};

} // namespace dateline
