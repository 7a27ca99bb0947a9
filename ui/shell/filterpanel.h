// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/eventlist.h"
#include <array>
#include <QWidget>

namespace dateline {

/// The types that occur, how often, and whether they are shown: click to switch one, double-click to
/// show it alone.
class FilterPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the panel.
    FilterPanel(EventList *events, ViewState *view, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Types that occur in the library.
    int typeCount() const { return int(m_types.size()); }

Q_SIGNALS:
    void typesChanged();

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void count();
    int rowHeight() const;
    int rowAt(double y) const;
    void toggle(int row);
    void showAlone(int row);
    void paintRow(QPainter &painter, int row) const;

    EventList *m_events;
    ViewState *m_view;
    std::array<int, EventTypeCount> m_counts{};
    std::vector<EventType> m_types;
    int m_current = 0;
};

} // namespace dateline
