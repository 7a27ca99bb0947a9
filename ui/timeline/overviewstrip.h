// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/eventindex.h"
#include "ui/timeline/navigator.h"
#include <QImage>
#include <QWidget>

namespace dateline {

/// The density of all events over all time, with the visible range as a window that can be moved, pulled
/// at its sides, or drawn anew.
class OverviewStrip : public QWidget
{
    Q_OBJECT

public:
    OverviewStrip(ViewState *state, Navigator *navigator, QWidget *parent = nullptr);

    /// What is drawn: must stay until the next call.
    struct Events
    {
        const EventIndex *all = nullptr; ///< null: there are none
        const EventIndex *lit = nullptr; ///< those of them that a search has found
    };
    void setUpper(const Events &events);
    /// The lower half of a comparison hangs below the upper one.
    void setLower(const Events &events);
    void setLeftMargin(double margin);

    /// After the events drawn have changed.
    void redraw();

    QSize sizeHint() const override { return {600, 46}; }
    QSize minimumSizeHint() const override { return {100, 46}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    enum class Grip { None, Left, Right, Window, Brush };

    TimeScale strip() const;
    QRectF window() const;
    Grip gripAt(double x) const;
    void updateCursor(double x);
    void apply(double x);
    QImage drawDensity() const;
    std::vector<float> densityOf(const EventIndex *index, int columns) const;
    bool isEmpty() const;

    ViewState *m_state;
    Navigator *m_navigator;
    Events m_upper;
    Events m_lower;
    QImage m_density;
    double m_leftMargin = 0;
    Grip m_grip = Grip::None;
    double m_pressDay = 0;
    ViewState::Range m_pressRange;
};

} // namespace dateline
