// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/stackedchart.h"
#include "ui/models/theme.h"
#include <QChartView>

class QGraphicsRectItem;

namespace dateline {

/// Draws a stacked chart with Qt Charts. Arrow keys move over the categories; hovering and moving say what is
/// there, a click or Enter chooses it.
class ChartView : public QChartView
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setStackedChart(const StackedChart &chart, const Theme &theme);
    const StackedChart &stacked() const { return m_stacked; }
    int current() const { return m_current; }

Q_SIGNALS:
    /// Under the mouse or at the keyboard's mark; -1 where nothing is. \a part is -1 for the whole category.
    void pointedAt(int category, int part);
    void chosen(int category, int part);
    void resized();

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Place
    {
        int category = -1;
        int part = -1;
        bool operator==(const Place &) const = default;
    };

    void addSeries(QChart *chart, const Theme &theme);
    void addAxes(QChart *chart, QAbstractSeries *series, const Theme &theme);
    Place placeAt(QPointF position) const;
    /// The rectangle of a whole category in the plot.
    QRectF areaOf(int category) const;
    void moveTo(int category);
    void showMark();

    StackedChart m_stacked;
    QGraphicsRectItem *m_mark;
    QColor m_markColour;
    double m_slots = 1;   ///< categories that the axis has room for
    double m_offset = 0;  ///< empty slots before the first
    double m_highest = 1; ///< end of the count axis
    int m_current = -1;
    Place m_pointed;
};

} // namespace dateline
