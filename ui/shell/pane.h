// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDockWidget>

class QLabel;

namespace dateline {

/// A pane that can be moved, closed and brought back, with a quiet title bar that may hold a count.
class Pane : public QDockWidget
{
    Q_OBJECT

public:
    /// \a name is stored with the layout and never translated.
    Pane(const QString &name, const QString &title, QWidget *content, QWidget *parent);

    void setCount(int count);

private:
    QLabel *m_count;
};

} // namespace dateline
