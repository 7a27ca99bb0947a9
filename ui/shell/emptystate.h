// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QAction;

namespace dateline {

/// What stands in the window's middle while the library is empty: what can be done.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(QAction *open, QAction *paste, QAction *samples, QWidget *parent = nullptr);

    /// While something that can be dropped hangs over the window.
    void setInviting(bool inviting);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_inviting = false;
};

} // namespace dateline
