// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace dateline {

/// The boundary between the halves of a comparison: dragged with the mouse or moved by the arrow keys.
class HalfHandle : public QWidget
{
    Q_OBJECT

public:
    explicit HalfHandle(QWidget *parent = nullptr);

    QSize sizeHint() const override { return {100, 7}; }

Q_SIGNALS:
    /// The boundary shall move down by so many pixels.
    void moved(int pixels);
    /// Both halves shall be of one height.
    void evened();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    double m_pressY = 0; ///< within the handle
};

} // namespace dateline
