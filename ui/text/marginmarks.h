// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QScrollBar>

namespace dateline {

/// A vertical scroll bar that shows where in the text something is.
class MarginMarks : public QScrollBar
{
    Q_OBJECT

public:
    struct Tick
    {
        double place = 0; ///< 0 (top) … 1 (bottom)
        QColor colour;
        bool strong = false;
    };

    explicit MarginMarks(QWidget *parent = nullptr);

    void setTicks(std::vector<Tick> ticks);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Tick> m_ticks;
};

} // namespace dateline
