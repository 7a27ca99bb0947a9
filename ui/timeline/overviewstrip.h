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

    /// \a index, and that of the \a lower half of a comparison where there is one, must stay until the
    /// next call. The lower half's events hang below those of the upper one.
    void setIndex(const EventIndex *index, const EventIndex *lower = nullptr);
    void setLeftMargin(double margin);

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
    bool isEmpty() const;

    ViewState *m_state;
    Navigator *m_navigator;
    const EventIndex *m_index = nullptr;
    const EventIndex *m_lower = nullptr;
    QImage m_density;
    double m_leftMargin = 0;
    Grip m_grip = Grip::None;
    double m_pressDay = 0;
    ViewState::Range m_pressRange;
};

} // namespace dateline
